package jp.santei.check.count;

import jp.santei.rule.CountFindings;
import jp.santei.rule.FindingKind;

/** What is found of one kind of limit (指摘の組): refused, undecidable, or in a table that does not cover the day. */
enum CountKinds {
    /** Days, weeks, months, years. */
    PERIOD(CountFindings.PERIOD, CountFindings.PERIOD_OPEN, CountFindings.PERIOD_UNCOVERED),
    /** Stays. */
    STAY(CountFindings.STAY, CountFindings.STAY_OPEN, CountFindings.STAY_UNCOVERED),
    /** Patients, pregnancies, courses, diseases. */
    LIFE(CountFindings.LIFE, CountFindings.LIFE_OPEN, CountFindings.LIFE_UNCOVERED),
    /** Series, operations, tests. */
    SERIES(CountFindings.SERIES, CountFindings.SERIES_OPEN, CountFindings.SERIES_UNCOVERED),
    /** Sides, limbs, organs, places. */
    EACH(CountFindings.EACH, CountFindings.EACH_OPEN, CountFindings.EACH_UNCOVERED);

    private final FindingKind refused;
    private final FindingKind open;
    private final FindingKind uncovered;

    CountKinds(FindingKind refused, FindingKind open, FindingKind uncovered) {
        this.refused = refused;
        this.open = open;
        this.uncovered = uncovered;
    }

    FindingKind refused() {
        return refused;
    }

    FindingKind open() {
        return open;
    }

    FindingKind uncovered() {
        return uncovered;
    }
}

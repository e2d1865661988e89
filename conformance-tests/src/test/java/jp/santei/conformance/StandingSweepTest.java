package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.conformance.rows.GrammarRowClaims;
import jp.santei.conformance.rows.RowCase;
import jp.santei.conformance.rows.StandardRowClaims;
import jp.santei.conformance.rows.StandingRowClaims;
import jp.santei.conformance.rows.StandingRowClaims.Asked;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.rule.Severity;
import jp.santei.statement.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rows of the full 2025-11 acts, by what they ask for: of receipt, facility, beds, insurance, standards and the items they stand
 * in. Each sampled row refuses one claim, with that finding alone of its room, and leaves its siblings.
 */
class StandingSweepTest {
    private static final long SEED = 20_261_124;
    private static final int SAMPLE = Integer.getInteger("santei.sweep.rows", 250);
    private static final Pattern STANDING = Pattern.compile("E-(SET|KIND|BED|LATE|STD|FIT)-.*");
    private static final Pattern GRAMMAR = Pattern.compile("E-GRM-.*");

    @ParameterizedTest
    @EnumSource
    void rowsAskForReceiptFacilityBedsAndInsurance(Asked asked) {
        StandingRowClaims claims = StandingRowClaims.of(edition());
        int[] rows = claims.rows(asked);
        assertThat(rows.length).isGreaterThan(asked == Asked.BEDS ? 80 : 500);
        for (int row : sample(rows)) {
            check(claims.at(asked, row), STANDING);
        }
    }

    @Test
    void rowsAskForStandards() {
        StandardRowClaims claims = StandardRowClaims.of(edition());
        int[] rows = claims.rows();
        assertThat(rows.length).isGreaterThan(3_000);
        int checked = 0;
        for (int row : sample(rows)) {
            for (RowCase one : claims.at(row)) {
                check(one, STANDING);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(SAMPLE);
    }

    @Test
    void rowsAreWorthLessWithoutAStandard() {
        StandardRowClaims claims = StandardRowClaims.of(edition());
        int[] rows = claims.reducedRows();
        assertThat(rows).hasSizeGreaterThan(40);
        for (int row : rows) {
            check(claims.reducedAt(row), STANDING);
        }
    }

    @Test
    void addOnsFollowABase() {
        GrammarRowClaims claims = GrammarRowClaims.of(edition());
        int[] rows = claims.rows();
        assertThat(rows).hasSizeGreaterThan(1_000);
        for (int row : sample(rows)) {
            claims.at(row).forEach(one -> check(one, GRAMMAR));
        }
    }

    private static void check(RowCase one, Pattern room) {
        List<Finding> triggered = findings(one.trigger(), room);
        assertThat(triggered).as(one.about()).hasSize(1);
        assertThat(triggered.get(0).rule()).as(one.about()).isEqualTo(one.finding());
        assertThat(triggered.get(0).attributes()).as(one.about()).containsAllEntriesOf(one.attributes());
        one.siblings()
                .forEach(sibling ->
                        assertThat(findings(sibling, room)).as(one.about()).isEmpty());
    }

    private static List<Finding> findings(Claim claim, Pattern room) {
        return Loaded.CALCULATOR.calculate(claim).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> room.matcher(finding.rule()).matches())
                .toList();
    }

    private static int[] sample(int[] rows) {
        List<Integer> shuffled = new ArrayList<>(Arrays.stream(rows).boxed().toList());
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled.stream().limit(SAMPLE).mapToInt(Integer::intValue).toArray();
    }

    private static Edition edition() {
        return Loaded.EDITION;
    }

    /** Loaded by the first test that needs it, which is skipped where the shared files are absent. */
    private static final class Loaded {
        private static final Edition EDITION = Editions.load(SharedMasters.folder("ika-2025-11"));
        private static final Calculator CALCULATOR = Calculator.of(EDITION);

        private Loaded() {}
    }
}

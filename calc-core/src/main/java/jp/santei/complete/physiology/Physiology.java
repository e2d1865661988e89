package jp.santei.complete.physiology;

import java.util.List;
import jp.santei.complete.draft.Draft;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/**
 * The physiological tests and endoscopies of a day (生体検査).
 *
 * <pre>
 *   by the hour beyond the steps → by the day → not what is part of another → the main ones → second of the month → time of an urgent endoscopy
 * </pre>
 *
 * <p>Their age percentages are those of any chapter ({@code complete.unit}).
 */
public final class Physiology {
    private final LongerTests longer;
    private final MonitoringDays monitoring;
    private final IncludedTests included;
    private final MainExaminations main;
    private final Decreases decreases;
    private final EndoscopyTime time;

    /** Makes it for an edition. */
    public Physiology(Edition edition, Draft draft) {
        longer = new LongerTests(edition, draft);
        monitoring = new MonitoringDays(edition, draft);
        included = new IncludedTests(edition, draft);
        main = new MainExaminations(edition, draft);
        decreases = new Decreases(edition, draft);
        time = new EndoscopyTime(edition, draft);
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(
                LongerTests.RULE,
                MonitoringDays.RULE,
                IncludedTests.RULE,
                MainExaminations.ULTRASOUND_SITE,
                MainExaminations.ULTRASOUND_METHOD,
                MainExaminations.ENDOSCOPY,
                Decreases.SECOND,
                EndoscopyTime.RULE);
    }

    /** Begins a claim. */
    public void begin() {
        monitoring.begin();
        decreases.begin();
    }

    /** Completes a day (epoch day) that has entries. */
    public void complete(int day) {
        longer.complete(day);
        monitoring.complete(day);
        included.complete(day);
        main.complete(day);
        decreases.complete(day);
        time.complete(day);
    }
}

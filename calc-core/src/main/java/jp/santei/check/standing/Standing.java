package jp.santei.check.standing;

import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/** Whether a facility may bill an act for a patient in a setting at all (算定の前提). */
public final class Standing {
    /** Makes it for an edition. */
    public Standing(Edition edition, Report report, Billed billed) {}

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of();
    }

    /** Checks the acts of a claim. */
    public void check(ClaimBuffer in, StatementBuffer out) {}
}

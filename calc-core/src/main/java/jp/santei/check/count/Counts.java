package jp.santei.check.count;

import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/** How often an act may be billed (算定回数). */
public final class Counts {
    /** Makes it for an edition. */
    public Counts(Edition edition, Report report, Billed billed) {}

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of();
    }

    /** Checks the acts of a claim. */
    public void check(ClaimBuffer in, StatementBuffer out) {}
}

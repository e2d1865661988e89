package jp.santei.check.grammar;

import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/** Whether an item is put together as the receipt asks (項目の組立て). */
public final class Grammar {
    /** Makes it for an edition. */
    public Grammar(Edition edition, Report report, Billed billed) {}

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of();
    }

    /** Checks the acts of a claim. */
    public void check(ClaimBuffer in, StatementBuffer out) {}
}

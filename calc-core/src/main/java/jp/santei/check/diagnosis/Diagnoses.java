package jp.santei.check.diagnosis;

import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/** Acts that go with certain diseases (傷病名). */
public final class Diagnoses {
    /** Makes it for an edition. */
    public Diagnoses(Edition edition, Report report, Billed billed) {}

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of();
    }

    /** Checks the acts of a claim. */
    public void check(ClaimBuffer in, StatementBuffer out) {}
}

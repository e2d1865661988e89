package jp.santei.check.diagnosis;

import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/** Diagnoses, and the acts that go with certain ones (傷病名): looked at when the claim states any. */
public final class Diagnoses {
    private final DiseaseNames names;
    private final ModifierNames modifiers;
    private final FeeDiseases fees;

    /** Makes it for an edition. */
    public Diagnoses(Edition edition, Report report, Billed billed) {
        names = new DiseaseNames(edition, report);
        modifiers = new ModifierNames(edition, report);
        fees = new FeeDiseases(edition, report, billed);
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(
                DiseaseNames.KNOWN,
                DiseaseNames.NOT_ALONE,
                DiseaseNames.INSURED,
                ModifierNames.RULE,
                DiseaseNames.STARTED,
                FeeDiseases.RULE);
    }

    /** Checks the acts of a claim. */
    public void check(ClaimBuffer in, StatementBuffer out) {
        if (in.diagnoses().count() > 0) {
            names.check(in, out);
            modifiers.check(in);
            fees.check(in.diagnoses());
        }
    }
}

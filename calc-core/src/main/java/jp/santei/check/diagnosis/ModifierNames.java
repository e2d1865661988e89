package jp.santei.check.diagnosis;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.DiagnosisBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Report;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.ModifierField;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.DiagnosisFindings;
import jp.santei.rule.Rule;

/**
 * Modifiers of diseases (修飾語コードの使用).
 *
 * <p>Whether a modifier stands before or after the name follows from its code, so their order is free.
 */
final class ModifierNames {
    static final Rule RULE = Rule.of(
            "E-DIS-004",
            Area.ELIGIBILITY,
            "修飾語コードは診療月に有効なものを使う",
            "modifier codes are in force in the month",
            "修飾語マスター 項番3・16",
            "/diagnoses/*/modifiers");

    private static final int NONE = -1;

    private final Report report;
    private final DatedTable<ModifierField> modifiers;

    ModifierNames(Edition edition, Report report) {
        this.report = report;
        modifiers = edition.eligibility().modifiers();
    }

    void check(ClaimBuffer in) {
        DiagnosisBuffer diagnoses = in.diagnoses();
        for (int d = 0; d < diagnoses.count(); d++) {
            for (int m = diagnoses.modifierStart(d); m < diagnoses.modifierStart(d + 1); m++) {
                check(in.firstDay(), diagnoses.code(d), diagnoses.modifier(m));
            }
        }
    }

    private void check(int firstDay, int disease, int modifier) {
        int row = modifiers.first(modifier);
        if (row == NONE) {
            if (modifiers.covers(firstDay)) {
                report.tell(
                        DiagnosisFindings.UNKNOWN_MODIFIER,
                        StatementBuffer.WHOLE_CLAIM,
                        StatementBuffer.NO_LINE,
                        disease,
                        modifier,
                        firstDay,
                        0,
                        0,
                        0);
            }
            return;
        }
        while (row + 1 < modifiers.size() && modifiers.key(row + 1) == modifier) {
            row++;
        }
        if (modifiers.to(row) < firstDay) {
            report.tell(
                    DiagnosisFindings.ABOLISHED_MODIFIER,
                    StatementBuffer.WHOLE_CLAIM,
                    StatementBuffer.NO_LINE,
                    disease,
                    modifier,
                    modifiers.origin(row),
                    modifiers.to(row),
                    0,
                    0);
        }
    }
}

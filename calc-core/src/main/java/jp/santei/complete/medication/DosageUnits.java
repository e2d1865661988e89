package jp.santei.complete.medication;

import jp.santei.buffer.FactColumns;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.rule.Area;
import jp.santei.rule.MedicationSteps;
import jp.santei.rule.Rule;

/** Oral drugs of one timing become one unit (1剤). What states no timing is the unit it is given as. */
final class DosageUnits {
    static final Rule RULE = Rule.of(
            "M-DRUG-001",
            Area.MEDICATION,
            "服用時点と日数が同じ内服薬は1剤として薬剤料を計算する",
            "oral drugs of the same timing and days of supply are priced as one unit",
            "点数表 第2章第5部 F200 薬剤; 留意事項通知 F200(3)",
            "/items/*/context/timing",
            "/items/*/context/prescription",
            "/items/*/department",
            "/items/*/count");

    private static final ContextKey[] ALIKE = {
        ContextKey.TIMING, ContextKey.PATIENT_CHOICE, ContextKey.PSYCHOTROPIC, ContextKey.TEMPORARY
    };

    private final Draft draft;

    DosageUnits(Draft draft) {
        this.draft = draft;
    }

    /** Merges the units of a prescription, all of one before the next begins. */
    void complete(Prescription prescription) {
        for (int i = 0; i < prescription.size(); i++) {
            int into = prescription.entry(i);
            if (isUnit(prescription, into)) {
                for (int j = i + 1; j < prescription.size(); j++) {
                    int from = prescription.entry(j);
                    if (isUnit(prescription, from) && alike(into, from)) {
                        draft.merge(into, from, MedicationSteps.DOSAGE_UNIT);
                    }
                }
            }
        }
    }

    private boolean isUnit(Prescription prescription, int entry) {
        StatementBuffer out = draft.out();
        if (!prescription.isOral(entry)
                || draft.in().facts().of(ContextKey.TIMING, out.item(entry)) == FactColumns.ABSENT) {
            return false;
        }
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (out.lineKind(line) != LineKind.DRUG && out.lineKind(line) != LineKind.COMMENT) {
                return false;
            }
        }
        return true;
    }

    private boolean alike(int entry, int other) {
        StatementBuffer out = draft.out();
        FactColumns facts = draft.in().facts();
        for (ContextKey key : ALIKE) {
            if (facts.of(key, out.item(entry)) != facts.of(key, out.item(other))) {
                return false;
            }
        }
        return out.times(entry) == out.times(other)
                && out.payers(entry) == out.payers(other)
                && out.settlement(entry) == out.settlement(other);
    }
}

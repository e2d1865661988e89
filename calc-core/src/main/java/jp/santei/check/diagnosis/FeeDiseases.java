package jp.santei.check.diagnosis;

import jp.santei.buffer.DiagnosisBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.DiseaseField;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.DiagnosisFindings;
import jp.santei.rule.Rule;

/**
 * Fees for certain diseases (傷病名関連区分): 皮膚科特定疾患, 特定疾患療養管理料, てんかん, 難病外来.
 *
 * <p>A disease that is only suspected, or that starts after the day of the act, does not count. A disease that is written out
 * without a code may be one of them, so nothing is told then; nor on days that the disease master does not cover, for the
 * diseases of a fee change with the schedule.
 */
final class FeeDiseases {
    static final Rule RULE = Rule.of(
            "E-DIS-006",
            Area.ELIGIBILITY,
            "特定の傷病の患者に算定する診療行為には、その傷病名（疑いを除く）がある",
            "a fee for patients of certain diseases has such a disease, not one that is only suspected",
            "基本マスター仕様説明書 医科診療行為 項番25; 傷病名マスター 項番21・43",
            "/diagnoses/*/code",
            "/diagnoses/*/modifiers",
            "/diagnoses/*/from");

    /** 特定疾患療養管理料・特定疾患処方管理加算. */
    private static final int MANAGED = 5;
    /** てんかん指導料. */
    private static final int EPILEPSY = 7;
    /** Class of a disease for both. */
    private static final int MANAGED_AND_EPILEPSY = 8;

    private static final int NONE = -1;

    private final Report report;
    private final Billed billed;
    private final DatedTable<DiseaseField> diseases;
    private final int[] classOfAct;
    private final int[] managed;
    private final int[] intractable;
    private final CodeList suspected;
    private final CodeList uncoded;

    FeeDiseases(Edition edition, Report report, Billed billed) {
        this.report = report;
        this.billed = billed;
        diseases = edition.eligibility().diseases();
        classOfAct = edition.acts().column(ActField.DISEASE);
        managed = diseases.column(DiseaseField.MANAGED);
        intractable = diseases.column(DiseaseField.INTRACTABLE);
        suspected = edition.codeList(CodeListKey.SUSPECTED_MODIFIER);
        uncoded = edition.codeList(CodeListKey.UNCODED_DISEASE);
    }

    void check(DiagnosisBuffer diagnoses) {
        for (int i = 0; i < billed.size(); i++) {
            int wanted = classOfAct[billed.row(i)];
            int day = billed.day(i);
            if (wanted != 0 && diseases.covers(day) && !hasDisease(diagnoses, wanted, day)) {
                report.tell(
                        DiagnosisFindings.NO_DISEASE_OF_FEE,
                        billed.entry(i),
                        billed.line(i),
                        billed.code(i),
                        wanted,
                        day,
                        0,
                        0,
                        0);
            }
        }
    }

    private boolean hasDisease(DiagnosisBuffer diagnoses, int wanted, int day) {
        for (int d = 0; d < diagnoses.count(); d++) {
            if (diagnoses.from(d) <= day && !isSuspected(diagnoses, d, day) && mayBe(diagnoses.code(d), wanted, day)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSuspected(DiagnosisBuffer diagnoses, int d, int day) {
        for (int m = diagnoses.modifierStart(d); m < diagnoses.modifierStart(d + 1); m++) {
            if (suspected.contains(diagnoses.modifier(m), day)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBe(int code, int wanted, int day) {
        if (uncoded.contains(code, day)) {
            return true;
        }
        int row = diseases.first(code);
        while (row != NONE && row < diseases.size() && diseases.key(row) == code) {
            boolean both = managed[row] == MANAGED_AND_EPILEPSY && (wanted == MANAGED || wanted == EPILEPSY);
            if (both || managed[row] == wanted || intractable[row] == wanted) {
                return true;
            }
            row++;
        }
        return false;
    }
}

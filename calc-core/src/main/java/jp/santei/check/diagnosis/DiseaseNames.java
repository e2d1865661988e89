package jp.santei.check.diagnosis;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.DiagnosisBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Report;
import jp.santei.claim.Days;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.DiseaseField;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.DiagnosisFindings;
import jp.santei.rule.FindingKind;
import jp.santei.rule.Rule;

/**
 * Names of diseases that a claim may state (傷病名コードの使用).
 *
 * <p>A code may be used in every month in which it is in force on some day. The master says since when a row is as it is,
 * not since when the code may be used; so a code is never told for being too new.
 */
final class DiseaseNames {
    static final Rule KNOWN = rule(
            "E-DIS-001",
            "傷病名コードは診療月に有効なものを使う",
            "disease codes are in force in the month",
            "傷病名マスター 項番3・4・24; 旧傷病名管理ファイル",
            "/diagnoses/*/code");
    static final Rule NOT_ALONE = rule(
            "E-DIS-002",
            "単独使用禁止の傷病名には修飾語を付ける",
            "a disease that is not used alone has a modifier",
            "傷病名マスター 項番19 単独使用禁止区分",
            "/diagnoses/*/modifiers");
    static final Rule INSURED = rule(
            "E-DIS-003",
            "保険請求外の傷病名だけでは請求しない",
            "a claim has a disease that insurance pays for",
            "傷病名マスター 項番20 保険請求外区分",
            "/diagnoses/*/code");
    static final Rule STARTED = rule(
            "E-DIS-005",
            "傷病名の診療開始日は診療日より後ではない",
            "a disease does not start after the days of service",
            "診療報酬請求書等の記載要領 傷病名欄・診療開始日欄",
            "/diagnoses/*/from");

    private static final int NONE = -1;

    private final Report report;
    private final DatedTable<DiseaseField> diseases;
    private final int[] successor;
    private final int[] notAlone;
    private final int[] notInsured;

    /** Whether the table has all diseases, not only those that something depends on or that were abolished. */
    private final boolean whole;

    DiseaseNames(Edition edition, Report report) {
        this.report = report;
        diseases = edition.eligibility().diseases();
        successor = diseases.column(DiseaseField.SUCCESSOR);
        notAlone = diseases.column(DiseaseField.NOT_ALONE);
        notInsured = diseases.column(DiseaseField.NOT_INSURED);
        whole = hasOrdinaryRow();
    }

    private boolean hasOrdinaryRow() {
        int[] managed = diseases.column(DiseaseField.MANAGED);
        int[] intractable = diseases.column(DiseaseField.INTRACTABLE);
        for (int row = 0; row < diseases.size(); row++) {
            boolean ordinary = (notAlone[row] | notInsured[row] | managed[row] | intractable[row]) == 0;
            if (ordinary && diseases.to(row) == DatedTable.OPEN) {
                return true;
            }
        }
        return false;
    }

    void check(ClaimBuffer in, StatementBuffer out) {
        DiagnosisBuffer diagnoses = in.diagnoses();
        int lastDay = in.inpatient() ? lastDayOfMonth(in.firstDay()) : lastDay(out);
        boolean insured = false;
        for (int d = 0; d < diagnoses.count(); d++) {
            int row = diseases.first(diagnoses.code(d));
            checkCode(in, diagnoses.code(d), row);
            if (row != NONE && notAlone[row] != 0 && diagnoses.modifierStart(d) == diagnoses.modifierStart(d + 1)) {
                tell(DiagnosisFindings.ALONE, diagnoses.code(d), diseases.origin(row), 0, 0);
            }
            if (lastDay != NONE && diagnoses.from(d) > lastDay) {
                tell(DiagnosisFindings.STARTS_LATER, diagnoses.code(d), diagnoses.from(d), lastDay, 0);
            }
            insured |= row == NONE || notInsured[row] == 0;
        }
        if (!insured) {
            for (int d = 0; d < diagnoses.count(); d++) {
                int row = diseases.first(diagnoses.code(d));
                tell(DiagnosisFindings.NOT_INSURED, diagnoses.code(d), diseases.origin(row), 0, 0);
            }
        }
    }

    private void checkCode(ClaimBuffer in, int code, int first) {
        if (first == NONE) {
            if (whole && diseases.covers(in.firstDay())) {
                tell(DiagnosisFindings.UNKNOWN, code, in.firstDay(), 0, 0);
            }
            return;
        }
        int row = first;
        while (row + 1 < diseases.size() && diseases.key(row + 1) == code) {
            row++;
        }
        if (diseases.to(row) < in.firstDay()) {
            FindingKind kind =
                    successor[row] == 0 ? DiagnosisFindings.ABOLISHED_WITHOUT_SUCCESSOR : DiagnosisFindings.ABOLISHED;
            tell(kind, code, diseases.to(row), diseases.origin(row), successor[row]);
        }
    }

    /** A stay goes on without items: its days are those of the month. */
    private static int lastDayOfMonth(int firstDay) {
        int packed = Days.packed(firstDay);
        int year = packed / 10_000;
        int month = packed / 100 % 100;
        return (month == 12 ? Days.of(year + 1, 1, 1) : Days.of(year, month + 1, 1)) - 1;
    }

    /** Returns the last day on which something was done, -1 when nothing was. */
    private static int lastDay(StatementBuffer out) {
        int last = NONE;
        for (int entry = 0; entry < out.entryCount(); entry++) {
            if (!out.dropped(entry)) {
                last = Math.max(last, out.date(entry));
            }
        }
        return last;
    }

    private void tell(FindingKind kind, int a, int b, int c, int d) {
        report.tell(kind, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, a, b, c, d, 0, 0);
    }

    private static Rule rule(String id, String ja, String en, String citation, String reads) {
        return Rule.of(id, Area.ELIGIBILITY, ja, en, citation, reads);
    }
}

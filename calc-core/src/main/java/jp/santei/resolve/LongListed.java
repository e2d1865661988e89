package jp.santei.resolve;

import java.time.LocalDate;
import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.MedicationFindings;
import jp.santei.rule.MedicationSteps;
import jp.santei.rule.Rule;

/**
 * The row of a long-listed drug that the patient wishes (長期収載品の選定療養): its twin, whose price is the insured part.
 *
 * <p>The master carries the twin （選） with the brand's code in 長期収載品関連, so the fraction of the price difference
 * that insurance leaves to the patient is never computed here. Immutable and thread-safe.
 */
final class LongListed {
    static final Rule RULE = Rule.of(
                    "M-CHOICE-001",
                    Area.MEDICATION,
                    "患者が希望した長期収載品は（選）の行の薬価で計算する",
                    "a long-listed drug by the patient's wish is priced with its twin row",
                    "保険外併用療養費 長期収載品の選定療養; 基本マスター仕様説明書 医薬品 項番41・42",
                    "/items/*/context/patientChoice",
                    "/setting")
            .since(LocalDate.of(2024, 10, 1));

    private static final int SUBJECT = 1;
    private static final int TWIN = 2;
    private static final int NONE = -1;

    private final MasterTable<DrugField> drugs;
    private final int[] selectedCare;

    /** Brand code in the upper half, twin code in the lower one; ordered. */
    private final long[] twins;

    LongListed(Edition edition) {
        drugs = edition.drugs();
        selectedCare = drugs.column(DrugField.SELECTED_CARE);
        int[] brand = drugs.column(DrugField.LONG_LISTED_RELATED);
        int count = 0;
        long[] pairs = new long[drugs.size()];
        for (int row = 0; row < drugs.size(); row++) {
            if (selectedCare[row] == TWIN) {
                pairs[count++] = ((long) brand[row] << Integer.SIZE) | drugs.code(row);
            }
        }
        twins = Arrays.copyOf(pairs, count);
        Arrays.sort(twins);
    }

    /** Makes the lines of an entry, not yet resolved, those of the twins where the item states the patient's wish. */
    void substitute(ClaimBuffer in, StatementBuffer out, int entry) {
        if (!in.facts().isTrue(ContextKey.PATIENT_CHOICE, out.item(entry))) {
            return;
        }
        if (in.inpatient()) {
            out.finding(MedicationFindings.CHOICE_OF_INPATIENT, entry, StatementBuffer.NO_LINE, 0, 0, 0);
            return;
        }
        boolean any = false;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            int row = drugs.find(out.lineCode(line), out.date(entry));
            if (row >= 0 && selectedCare[row] != 0) {
                any = true;
                if (selectedCare[row] == SUBJECT) {
                    substitute(out, entry, line, row);
                }
            }
        }
        if (!any) {
            out.finding(MedicationFindings.CHOICE_WITHOUT_SUBJECT, entry, StatementBuffer.NO_LINE, 0, 0, 0);
        }
    }

    private void substitute(StatementBuffer out, int entry, int line, int row) {
        int twin = twinOf(drugs.code(row), out.date(entry));
        if (twin == NONE) {
            out.finding(MedicationFindings.NO_TWIN, entry, line, drugs.code(row), out.date(entry), 0);
            return;
        }
        out.replaceLine(line, drugs.code(twin), LineKind.UNRESOLVED, StatementBuffer.NO_LINE);
        if (out.explaining()) {
            out.step(MedicationSteps.TWIN, entry, line, drugs.value(twin), drugs.value(row), 0);
        }
    }

    /** Returns the row of a brand's twin in force on a day, or {@link #NONE}. */
    private int twinOf(int brand, int day) {
        int at = Arrays.binarySearch(twins, (long) brand << Integer.SIZE);
        for (int i = at < 0 ? -at - 1 : at; i < twins.length && twins[i] >>> Integer.SIZE == brand; i++) {
            int row = drugs.find((int) twins[i], day);
            if (row >= 0) {
                return row;
            }
        }
        return NONE;
    }
}

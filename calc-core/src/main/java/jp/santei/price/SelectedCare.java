package jp.santei.price;

import java.time.LocalDate;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.DrugField;
import jp.santei.master.DrugTariff;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.money.Rounding;
import jp.santei.money.YenSum;
import jp.santei.rule.Area;
import jp.santei.rule.MedicationFindings;
import jp.santei.rule.MedicationSteps;
import jp.santei.rule.ResolveFindings;
import jp.santei.rule.Rule;

/**
 * What the patient pays outside insurance for a long-listed drug (長期収載品の特別の料金), by the rows （選） of an entry.
 *
 * <pre>
 *   yen = points of ( Σ (price of the brand − price of the row) × quantity ) × 回数 × yen a point,   tax on top
 * </pre>
 */
final class SelectedCare {
    static final Rule RULE = Rule.of(
                    "M-CHOICE-002",
                    Area.MEDICATION,
                    "長期収載品の特別の料金は（選）との価格差を薬剤料と同じ方法で点数にし、10円を乗じて消費税を加える",
                    "the charge for a long-listed drug: the price difference as points of a drug, times ten yen, and tax",
                    "保険外併用療養費 長期収載品の選定療養; 中医協 2024-07-17 総-3参考2",
                    "/items/*/context/patientChoice",
                    "/setting")
            .since(LocalDate.of(2024, 10, 1));

    private static final int TWIN = 2;
    private static final long LEAST_POINTS = 1;
    private static final long WHOLE = 100;

    private final MasterTable<DrugField> drugs;
    private final int[] selectedCare;
    private final int[] brandCode;
    private final Parameters parameters;
    private final DrugTariff tariff;

    SelectedCare(Edition edition) {
        drugs = edition.drugs();
        selectedCare = drugs.column(DrugField.SELECTED_CARE);
        brandCode = drugs.column(DrugField.LONG_LISTED_RELATED);
        parameters = edition.parameters();
        tariff = new DrugTariff(parameters);
    }

    /** Charges the rows （選） of an entry; a stay has no such charge. */
    void charge(ClaimBuffer in, StatementBuffer out, int entry) {
        if (in.inpatient()) {
            return;
        }
        int day = out.date(entry);
        long difference = 0;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (isTwin(out, line) && out.lineQuantity(line) != ClaimBuffer.ABSENT) {
                int row = out.lineRow(line);
                int brand = drugs.find(brandCode[row], day);
                if (brand < 0) {
                    out.finding(MedicationFindings.NO_BRAND, entry, line, drugs.code(row), brandCode[row], day);
                    return;
                }
                long unit = Math.max(0, drugs.value(brand) - drugs.value(row));
                difference = Math.addExact(difference, YenSum.of(unit, out.lineQuantity(line)));
            }
        }
        if (difference > 0) {
            add(out, entry, difference, day);
        }
    }

    private void add(StatementBuffer out, int entry, long difference, int day) {
        long yenPerPoint = parameters.at(Parameter.YEN_PER_POINT, day);
        long tax = parameters.at(Parameter.SELECTED_CARE_TAX, day);
        if (!tariff.knows(day) || yenPerPoint == Parameters.NONE || tax == Parameters.NONE) {
            out.finding(ResolveFindings.NO_PARAMETER, entry, StatementBuffer.NO_LINE, day, 0, 0);
            return;
        }
        long points = tariff.points(difference, LEAST_POINTS, day);
        long yen = Math.multiplyExact(Math.multiplyExact(points, (long) out.times(entry)), yenPerPoint);
        long taxYen = Rounding.HALF_UP_YEN.apply(Math.multiplyExact(yen, tax), WHOLE);
        out.charge().addSelectedCare(out.item(entry), yen, taxYen);
        if (out.explaining()) {
            out.step(MedicationSteps.SELECTED_CARE, entry, StatementBuffer.NO_LINE, yen, difference, taxYen);
        }
    }

    private boolean isTwin(StatementBuffer out, int line) {
        return out.lineKind(line) == LineKind.DRUG && selectedCare[out.lineRow(line)] == TWIN;
    }
}

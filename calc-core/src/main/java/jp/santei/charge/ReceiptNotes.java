package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.master.HighCostLimits;
import jp.santei.master.LimitKind;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;

/**
 * The codes that follow from the charge for the claim form (特記事項): band, 多数回該当, long-term disease.
 *
 * <p>The band's codes are columns of the table of limits; a period whose code is not known has none.
 */
final class ReceiptNotes {
    static final Rule RULE = Rule.of(
            "C-NOTE-001",
            Area.CHARGE,
            "特記事項: 01公（公費の受給者証の適用区分による保険だけの明細書）、02長・16長2（受療証の額に達した月）、26〜35・41〜44（適用区分、多数回該当）",
            "notes of the form: 01 (band of a recipient's certificate, insurance alone), 02, 16 (certificate reached), 26 to 35 and 41 to 44 (band, repeated months)",
            "診療報酬請求書・明細書の記載要領 別添1 特記事項; copayment.md §3.5・§3.7");

    private static final int BAND_OF_CERTIFICATE = 1;
    private static final int LONG_TERM = 2;
    private static final int LONG_TERM_UPPER = 16;

    private ReceiptNotes() {}

    /** Appends the codes, ascending. */
    static void write(InsuranceLimit limit, LongTermDisease longTerm, MonthToDate month, ChargeBuffer charge) {
        if (limit.bandOfCertificate() && month.parts().insuranceAlone()) {
            charge.addNote(BAND_OF_CERTIFICATE);
        }
        // while the consideration measure ran, 02 also told that it was not used
        boolean disease = longTerm.applies() && (month.diseaseReached() || limit.considers());
        if (disease) {
            charge.addNote(longTerm.upper() ? LONG_TERM_UPPER : LONG_TERM);
        }
        HighCostLimits.Row row = limit.row();
        if (row != null) {
            boolean repeated = limit.kind() == LimitKind.REPEATED && month.limitReached();
            int code = repeated ? row.repeatedNote() : row.note();
            if (code != HighCostLimits.NONE) {
                charge.addNote(code);
            }
        }
    }
}

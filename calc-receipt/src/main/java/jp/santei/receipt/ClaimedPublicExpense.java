package jp.santei.receipt;

import org.jspecify.annotations.Nullable;

/**
 * A public expense of a receipt and the totals claimed from it (公費レコード).
 *
 * @param line line of the record
 * @param payerNumber 公費負担者番号 without blanks
 * @param recipientNumber 受給者番号; null when blank
 * @param days 診療実日数; null when blank
 * @param points 合計点数; null when blank
 * @param copayYen 負担金額; null when blank
 */
public record ClaimedPublicExpense(
        int line,
        String payerNumber,
        @Nullable String recipientNumber,
        @Nullable Integer days,
        @Nullable Long points,
        @Nullable Long copayYen) {}

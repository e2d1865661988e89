package jp.santei.receipt;

import org.jspecify.annotations.Nullable;

/**
 * The insurance of a receipt and the totals claimed from it (保険者レコード).
 *
 * @param line line of the record
 * @param insurerNumber 保険者番号 without blanks; empty when it is not recorded
 * @param days 診療実日数; null when blank
 * @param points 合計点数; null when blank
 * @param dutyCause 職務上の事由; null when blank
 * @param copayYen 負担金額; null when blank
 * @param reduction 減免区分: 1 減額, 2 免除, 3 支払猶予; null when blank
 * @param reductionPercent 減額割合; null when blank
 * @param reductionYen 減額金額; null when blank
 */
public record ClaimedInsurance(
        int line,
        String insurerNumber,
        @Nullable Integer days,
        @Nullable Long points,
        @Nullable String dutyCause,
        @Nullable Long copayYen,
        @Nullable String reduction,
        @Nullable Integer reductionPercent,
        @Nullable Long reductionYen) {}

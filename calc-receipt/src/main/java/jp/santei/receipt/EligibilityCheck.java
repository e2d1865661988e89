package jp.santei.receipt;

import org.jspecify.annotations.Nullable;

/**
 * The answer of the online eligibility check for one payer (資格確認レコード).
 *
 * @param line line of the record
 * @param payerKind 負担者種別
 * @param result 確認区分; null when blank
 * @param branch 枝番; null when blank
 * @param recipientNumber 受給者番号; null when blank
 */
public record EligibilityCheck(
        int line,
        String payerKind,
        @Nullable String result,
        @Nullable String branch,
        @Nullable String recipientNumber) {}

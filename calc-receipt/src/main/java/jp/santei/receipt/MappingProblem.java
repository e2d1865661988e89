package jp.santei.receipt;

import jp.santei.claim.ClaimException;

/**
 * Why a receipt that was read makes no claim (変換できない理由).
 *
 * @param line line of the record it comes from
 * @param code stable code of the refusal: of the claim (CLM-…) or of the receipt (RCT-…)
 * @param pointer JSON pointer of the claim's field, as far as known
 * @param ja Japanese sentence
 * @param en English sentence
 */
public record MappingProblem(int line, String code, String pointer, String ja, String en) {
    static MappingProblem of(int line, ClaimException refused) {
        return new MappingProblem(line, refused.error().code(), refused.pointer(), refused.ja(), refused.en());
    }
}

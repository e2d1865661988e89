package jp.santei.claim;

import org.jspecify.annotations.Nullable;

/**
 * A lightened burden (一部負担金の減免).
 *
 * @param kind 減額, 免除 or 支払猶予
 * @param percent 減額割合 in percent, only with 減額
 * @param yen 減額金額 in yen, only with 減額
 */
public record Reduction(
        ReductionKind kind,
        @Nullable Integer percent,
        @Nullable Long yen) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Reduction {
        Check.required(kind, "kind");
        if (percent != null) {
            Check.range(percent, 1, 100, "percent");
        }
        Check.optionalYen(yen, "yen");
        boolean amounts = percent != null || yen != null;
        if (kind == ReductionKind.REDUCE ? (percent == null) == (yen == null) : amounts) {
            throw ClaimException.of(ClaimError.CONFLICT, "", "reduce takes percent or yen, exempt and defer take none");
        }
    }
}

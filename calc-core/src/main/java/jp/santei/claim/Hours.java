package jp.santei.claim;

import java.time.LocalTime;

/**
 * One span of posted consulting hours (標榜時間).
 *
 * @param from opening time
 * @param to closing time, after opening
 */
public record Hours(LocalTime from, LocalTime to) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Hours {
        Check.optionalMinute(from, "0");
        Check.optionalMinute(to, "1");
        if (!Check.required(from, "0").isBefore(Check.required(to, "1"))) {
            throw ClaimException.of(ClaimError.CONFLICT, "/1", to + " <= " + from);
        }
    }
}

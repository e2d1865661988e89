package jp.santei.claim;

import java.time.LocalDate;

/**
 * What an earlier claim billed (過去の算定).
 *
 * @param code nine digits
 * @param date day
 * @param count 回数, 1 or more
 */
public record PastCount(String code, LocalDate date, int count) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public PastCount {
        Check.digits(code, 9, "code");
        Check.required(date, "date");
        Check.range(count, 1, 10_000, "count");
    }
}

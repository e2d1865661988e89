package jp.santei.claim;

import java.time.LocalDate;

/**
 * Meals of one day (食事).
 *
 * @param date day
 * @param count meals, 0 to 3
 * @param kind 食事療養(Ⅰ), (Ⅱ) or 流動食
 * @param special 特別食加算
 * @param dining 食堂加算
 */
public record MealDay(LocalDate date, int count, MealKind kind, boolean special, boolean dining) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public MealDay {
        Check.required(date, "date");
        Check.range(count, 0, 3, "count");
        Check.required(kind, "kind");
    }
}

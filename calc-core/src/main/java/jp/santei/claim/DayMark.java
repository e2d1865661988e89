package jp.santei.claim;

import java.time.LocalDate;

/**
 * A day of a stay that differs (外泊・他医受診の日).
 *
 * @param date day
 * @param kind kind of the day, as the inpatient rules name it
 */
public record DayMark(LocalDate date, String kind) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public DayMark {
        Check.required(date, "date");
        Check.text(kind, "kind");
    }
}

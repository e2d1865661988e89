package jp.santei.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A former visit (前回受診).
 *
 * @param department 診療科, two digits
 * @param date day of the visit
 */
public record LastVisit(@Nullable String department, LocalDate date) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public LastVisit {
        Check.optionalDigits(department, 2, "department");
        Check.required(date, "date");
    }
}

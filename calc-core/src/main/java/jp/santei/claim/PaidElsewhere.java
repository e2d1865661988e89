package jp.santei.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the patient paid at another facility in the month (上限額管理票の1行).
 *
 * @param date day of the payment; null = a total without days
 * @param yen yen that count into the cap
 */
public record PaidElsewhere(@Nullable LocalDate date, long yen) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public PaidElsewhere {
        Check.range(yen, 0, Claim.MAX_YEN, "yen");
    }
}

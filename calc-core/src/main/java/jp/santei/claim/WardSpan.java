package jp.santei.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a stay in one ward (病棟).
 *
 * @param from first day
 * @param to last day; null = to the end
 * @param code code of the ward or its 入院料, nine digits
 */
public record WardSpan(LocalDate from, @Nullable LocalDate to, String code) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public WardSpan {
        Check.required(from, "from");
        Check.notBefore(from, to, "to", "from");
        Check.digits(code, 9, "code");
    }
}

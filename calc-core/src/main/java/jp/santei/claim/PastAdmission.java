package jp.santei.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A former stay (過去の入院).
 *
 * @param from admission
 * @param to discharge
 * @param code 入院料, nine digits
 */
public record PastAdmission(
        LocalDate from, @Nullable LocalDate to, @Nullable String code) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public PastAdmission {
        Check.required(from, "from");
        Check.notBefore(from, to, "to", "from");
        Check.optionalDigits(code, 9, "code");
    }
}

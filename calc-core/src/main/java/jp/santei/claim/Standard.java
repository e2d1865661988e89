package jp.santei.claim;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A notified facility standard (施設基準の届出) and when it holds.
 *
 * @param code number of the standard, or the nine-digit code of the act that it allows where it has no number of its own
 * @param from first day; null = always
 * @param to last day; null = open
 */
public record Standard(
        String code, @Nullable LocalDate from, @Nullable LocalDate to) {
    private static final Pattern CODE = Pattern.compile("[0-9]{1,5}|[0-9]{9}");

    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Standard {
        Check.matching(code, CODE, "1 to 5 digits, or a nine-digit code", "code");
        Check.notBefore(from, to, "to", "from");
    }
}

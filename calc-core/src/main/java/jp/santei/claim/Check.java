package jp.santei.claim;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.regex.Pattern;
import jp.santei.money.Scale;
import org.jspecify.annotations.Nullable;

/** The checks that the records share; each throws with the field's pointer. */
final class Check {
    private Check() {}

    static String digits(@Nullable String value, int length, String field) {
        String text = required(value, field);
        if (!hasDigits(text, length)) {
            throw ClaimException.of(ClaimError.VALUE, "/" + field, text, length + " digits");
        }
        return text;
    }

    static @Nullable String optionalDigits(@Nullable String value, int length, String field) {
        return value == null ? null : digits(value, length, field);
    }

    static boolean hasDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static String text(@Nullable String value, String field) {
        String text = required(value, field);
        if (text.length() > Claim.MAX_TEXT) {
            throw ClaimException.of(ClaimError.LIMIT, "/" + field, text.length(), Claim.MAX_TEXT + " characters");
        }
        return text;
    }

    static @Nullable String optionalText(@Nullable String value, String field) {
        return value == null ? null : text(value, field);
    }

    static String matching(@Nullable String value, Pattern pattern, String expected, String field) {
        String text = required(value, field);
        if (!pattern.matcher(text).matches()) {
            throw ClaimException.of(ClaimError.VALUE, "/" + field, text, expected);
        }
        return text;
    }

    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw ClaimException.of(ClaimError.REQUIRED, "/" + field, field);
        }
        return value;
    }

    static long range(long value, long min, long max, String field) {
        if (value < min || value > max) {
            throw ClaimException.of(ClaimError.VALUE, "/" + field, value, min + "…" + max);
        }
        return value;
    }

    static void optionalYen(@Nullable Long value, String field) {
        if (value != null) {
            range(value, 0, Claim.MAX_YEN, field);
        }
    }

    /** Keeps a decimal that its scale holds exactly, from zero to the limit of the format, in one form per value. */
    static @Nullable BigDecimal optionalDecimal(@Nullable BigDecimal value, Scale scale, String field) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0 || !scale.fits(value)) {
            throw ClaimException.of(
                    ClaimError.VALUE,
                    "/" + field,
                    value,
                    "a decimal of 0 or more with at most " + scale.digits() + " decimals");
        }
        if (value.compareTo(Claim.MAX_QUANTITY) > 0) {
            throw ClaimException.of(ClaimError.LIMIT, "/" + field, value, Claim.MAX_QUANTITY.toPlainString());
        }
        return scale.decimal(scale.scaled(value));
    }

    /** Refuses a time of day that {@code HH:MM} cannot write. */
    static void optionalMinute(@Nullable LocalTime time, String field) {
        if (time != null && !time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw ClaimException.of(ClaimError.VALUE, "/" + field, time, "HH:MM");
        }
    }

    static void size(Collection<?> values, int max, String field) {
        if (values.size() > max) {
            throw ClaimException.of(ClaimError.LIMIT, "/" + field, values.size(), max);
        }
    }

    static void notBefore(
            java.time.@Nullable LocalDate from, java.time.@Nullable LocalDate to, String field, String fromField) {
        if (from != null && to != null && to.isBefore(from)) {
            throw ClaimException.of(
                    ClaimError.CONFLICT, "/" + field, field + " " + to + " < " + fromField + " " + from);
        }
    }
}

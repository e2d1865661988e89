package jp.santei.masters.diff;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import jp.santei.masters.layout.Column;

/** Whether two texts of a column say the same (同値の判定): official files pad numbers or not, and write no date in four ways. */
final class SameValue {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{0,30})?");
    private static final Set<String> NO_DATE = Set.of("", "0", "00000000");

    private SameValue() {}

    static boolean test(Column.Type type, String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        return switch (type) {
            case NUMBER -> sameNumber(orZero(a), orZero(b));
            case DECIMAL -> sameNumber(a, b);
            case DATE -> NO_DATE.contains(a) && NO_DATE.contains(b);
            case ALPHANUMERIC, TEXT, CODE -> false;
        };
    }

    /** A number column that a file leaves empty, or does not have yet, says 0. */
    private static String orZero(String text) {
        return text.isEmpty() ? "0" : text;
    }

    private static boolean sameNumber(String a, String b) {
        return DECIMAL.matcher(a).matches()
                && DECIMAL.matcher(b).matches()
                && new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
    }
}

package jp.santei.masters.table;

/** A decimal kept × 100 (点数・金額): exact reading and writing, without floating point. */
public final class Hundredths {
    private static final int MAX_DIGITS = 15;

    private Hundredths() {}

    /**
     * Returns the decimal of a text × 100; decimals after the second must be zeros.
     *
     * @throws NumberFormatException when the text is no such decimal
     */
    public static long parse(String text) {
        boolean negative = text.startsWith("-");
        int start = negative ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        if (end == start || end - start > MAX_DIGITS || (point >= 0 && point == text.length() - 1)) {
            throw new NumberFormatException(text);
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + digit(text, i);
        }
        number = number * 100 + 10L * decimal(text, point, 1) + decimal(text, point, 2);
        for (int i = 3; point >= 0 && point + i < text.length(); i++) {
            if (decimal(text, point, i) != 0) {
                throw new NumberFormatException(text);
            }
        }
        return negative ? -number : number;
    }

    /** Returns the plain decimal text of a value × 100, without trailing zeros. */
    public static String text(long hundredths) {
        return jp.santei.money.Scale.POINTS.text(hundredths);
    }

    private static int decimal(String text, int point, int place) {
        return point < 0 || point + place >= text.length() ? 0 : digit(text, point + place);
    }

    private static int digit(String text, int i) {
        int digit = text.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
            throw new NumberFormatException(text);
        }
        return digit;
    }
}

package jp.santei.master;

/**
 * How a two-character age of the masters (下限年齢・上限年齢) is kept as an int.
 *
 * <p>Two digits are years. The letters name ages that a number of years does not express; they are kept as negative
 * constants. Source: 基本マスター仕様説明書 別紙 年齢.
 */
public final class AgeBound {
    /** AA: 生後28日. */
    public static final int DAYS_28 = -1;

    /** AE: 生後90日. */
    public static final int DAYS_90 = -2;

    /** B3: the first day of the month after the third birthday. */
    public static final int MONTH_AFTER_3 = -3;

    /** B6: the first day of the month after the sixth birthday. */
    public static final int MONTH_AFTER_6 = -6;

    /** BF: the first day of the month after the fifteenth birthday. */
    public static final int MONTH_AFTER_15 = -15;

    /** BK: the first day of the month after the twentieth birthday. */
    public static final int MONTH_AFTER_20 = -20;

    /** MG: 就学前, until the 31st of March on or after attaining six. */
    public static final int SCHOOL = -100;

    private AgeBound() {}

    /**
     * Returns the int of a text.
     *
     * @throws IllegalArgumentException when the text is none of the known ones
     */
    public static int parse(String text) {
        return switch (text) {
            case "AA" -> DAYS_28;
            case "AE" -> DAYS_90;
            case "B3" -> MONTH_AFTER_3;
            case "B6" -> MONTH_AFTER_6;
            case "BF" -> MONTH_AFTER_15;
            case "BK" -> MONTH_AFTER_20;
            case "MG" -> SCHOOL;
            default -> {
                if (text.isEmpty() || text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    throw new IllegalArgumentException(
                            "age: " + text + " (expected: two digits, AA, AE, B3, B6, BF, BK, MG)");
                }
                yield Integer.parseInt(text);
            }
        };
    }
}

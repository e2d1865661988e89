package jp.santei.masters.table;

import jp.santei.claim.Days;
import jp.santei.master.MasterTable;

/** How the project's own tables write a day (日付の表記): YYYY-MM-DD, or "open" for a period without an end. */
public final class DayText {
    private static final String OPEN = "open";

    private DayText() {}

    /** Returns the text of an epoch day. */
    public static String of(int day) {
        if (day == MasterTable.OPEN) {
            return OPEN;
        }
        int packed = Days.packed(day);
        StringBuilder text = new StringBuilder(10).append(packed);
        while (text.length() < 8) {
            text.insert(0, '0');
        }
        return text.insert(6, '-').insert(4, '-').toString();
    }

    /**
     * Returns the epoch day of a text; {@link MasterTable#OPEN} of "open".
     *
     * @throws IllegalArgumentException when the text is no day of the calendar
     */
    public static int parse(String text) {
        if (text.equals(OPEN)) {
            return MasterTable.OPEN;
        }
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int packed = digits(text, 0, 4) * 10_000 + digits(text, 5, 7) * 100 + digits(text, 8, 10);
            if (isDay(packed)) {
                return Days.ofPacked(packed);
            }
        }
        throw new IllegalArgumentException("day: " + text);
    }

    /** Returns whether a packed date, yyyymmdd, is a day of the calendar. */
    public static boolean isDay(int packed) {
        return packed > 0 && Days.packed(Days.ofPacked(packed)) == packed;
    }

    private static int digits(String text, int begin, int end) {
        int number = 0;
        for (int i = begin; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("day: " + text);
            }
            number = number * 10 + digit;
        }
        return number;
    }
}

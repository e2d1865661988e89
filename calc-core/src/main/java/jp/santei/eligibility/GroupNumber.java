package jp.santei.eligibility;

/**
 * A group number of the 電子点数表 (グループ番号) as an int: a letter, five digits and a digit or letter, such as "B001034".
 */
public final class GroupNumber {
    private static final int LENGTH = 7;
    private static final int SERIALS = 36;
    private static final int SECTIONS = 100_000;

    private GroupNumber() {}

    /**
     * Returns the int of a group number; 0 for the texts that say there is none.
     *
     * @throws IllegalArgumentException when the text is no group number
     */
    public static int parse(String text) {
        if (text.isEmpty() || text.chars().allMatch(c -> c == '0')) {
            return 0;
        }
        int letter = text.charAt(0) - 'A';
        int serial = text.length() == LENGTH ? Character.digit(text.charAt(LENGTH - 1), SERIALS) : -1;
        if (letter < 0 || letter >= 26 || serial < 0) {
            throw new IllegalArgumentException("group: " + text);
        }
        int section = 0;
        for (int i = 1; i < LENGTH - 1; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("group: " + text);
            }
            section = section * 10 + digit;
        }
        return ((letter + 1) * SECTIONS + section) * SERIALS + serial;
    }

    /** Returns the group number of an int; empty for 0. */
    public static String text(int group) {
        if (group == 0) {
            return "";
        }
        int serial = group % SERIALS;
        int section = group / SERIALS % SECTIONS;
        char letter = (char) ('A' + group / SERIALS / SECTIONS - 1);
        String digits = Integer.toString(section);
        return letter
                + "0".repeat(5 - digits.length())
                + digits
                + Character.toUpperCase(Character.forDigit(serial, SERIALS));
    }
}

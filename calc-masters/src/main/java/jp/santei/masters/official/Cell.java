package jp.santei.masters.official;

import java.text.Normalizer;
import jp.santei.claim.Days;
import jp.santei.eligibility.GroupNumber;
import jp.santei.eligibility.TableField;
import jp.santei.master.AgeBound;
import jp.santei.master.MasterField;
import jp.santei.master.MasterTable;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.table.DayText;
import jp.santei.masters.table.Hundredths;

/**
 * One cell of an official row (項目の値), read as what its column holds.
 *
 * @param place file, line and column
 * @param text its text, without surrounding blanks
 */
record Cell(MasterPlace place, String text) {
    private static final int NO_DATE = 0;
    private static final int OPEN_DATE = 99_999_999;
    private static final int CODE_DIGITS = 9;

    /** Returns the cell as the int of a flag column; an empty cell is 0. */
    int flag(MasterField.Kind kind) {
        if (text.isEmpty()) {
            return 0;
        }
        return switch (kind) {
            case NUMBER -> number();
            case DECIMAL -> decimalFlag();
            case ALPHANUMERIC -> alphanumeric();
            case AGE -> age();
            case LEADING_3 -> leadingDigits();
        };
    }

    /** Returns the cell as the int of a column of a dated table; an empty cell is 0. */
    int value(TableField.Kind kind) {
        if (text.isEmpty()) {
            return 0;
        }
        return switch (kind) {
            case NUMBER -> new Cell(place, halfWidth(text)).number();
            case SECOND_DIGIT -> text.length() < 2 ? 0 : new Cell(place, text.substring(1, 2)).number();
            case GROUP -> group();
        };
    }

    private int group() {
        try {
            return GroupNumber.parse(text);
        } catch (IllegalArgumentException e) {
            throw refused(MasterFormatError.VALUE, "英字1字と数字5桁と英数1字", "a letter, five digits, a digit or letter");
        }
    }

    private static String halfWidth(String text) {
        return text.charAt(0) < '０' ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Returns a decimal × 100; an empty cell is 0. */
    long hundredths() {
        try {
            return text.isEmpty() ? 0 : Hundredths.parse(text);
        } catch (NumberFormatException e) {
            throw refused(MasterFormatError.NUMBER, "小数2桁までの数", "a decimal with at most two decimals");
        }
    }

    /** Returns the first day of a period as an epoch day, or {@code none} when the cell states none. */
    int firstDay(int none) {
        int packed = packedDate();
        return packed == NO_DATE ? none : epochDay(packed);
    }

    /** Returns the last day of a period as an epoch day, {@link MasterTable#OPEN} when the cell states none. */
    int lastDay() {
        int packed = packedDate();
        return packed == NO_DATE || packed == OPEN_DATE ? MasterTable.OPEN : epochDay(packed);
    }

    /** Returns a nine-digit code with a first digit. */
    int code(char firstDigit) {
        if (text.length() != CODE_DIGITS || text.charAt(0) != firstDigit || !digits()) {
            throw refused(
                    MasterFormatError.VALUE, firstDigit + "で始まる9桁の数字", "nine digits that begin with " + firstDigit);
        }
        return Integer.parseInt(text);
    }

    /** Returns the exception that refuses the cell. */
    MasterFormatException refused(MasterFormatError error, String expectedJa, String expectedEn) {
        return MasterFormatException.of(error, place, text, expectedJa, expectedEn);
    }

    /** 外来感染対策向上加算等 counts on from 9 with A, so a letter is a number here too. */
    private int number() {
        if (text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z') {
            return alphanumeric();
        }
        try {
            if (digits()) {
                return Integer.parseInt(text);
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw refused(MasterFormatError.NUMBER, "数字", "digits");
    }

    private int decimalFlag() {
        try {
            return Math.toIntExact(hundredths());
        } catch (ArithmeticException e) {
            throw refused(MasterFormatError.NUMBER, "21474836.47以下の数", "at most 21474836.47");
        }
    }

    private int alphanumeric() {
        char c = text.charAt(0);
        if (text.length() == 1) {
            if (c >= '0' && c <= '9') {
                return c - '0';
            }
            if (c >= 'A' && c <= 'Z') {
                return c - 'A' + 10;
            }
            if (c == '-' || c == '*') {
                return 0;
            }
        }
        throw refused(MasterFormatError.VALUE, "0-9 A-Z - * の1文字", "one character of 0-9 A-Z - *");
    }

    private int age() {
        try {
            return AgeBound.parse(text);
        } catch (IllegalArgumentException e) {
            throw refused(
                    MasterFormatError.VALUE,
                    "2桁の数字、AA, AE, B3, B6, BF, BK, MG",
                    "two digits, AA, AE, B3, B6, BF, BK, MG");
        }
    }

    /** Codes that begin otherwise belong to no class. */
    private int leadingDigits() {
        int digits = 3;
        for (int i = 0; i < digits; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(text, 0, digits, 10);
    }

    private int packedDate() {
        if (text.isEmpty() || text.equals("0")) {
            return NO_DATE;
        }
        if (text.length() != 8 || !digits()) {
            throw refusedDate();
        }
        return Integer.parseInt(text);
    }

    private int epochDay(int packed) {
        if (!DayText.isDay(packed)) {
            throw refusedDate();
        }
        return Days.ofPacked(packed);
    }

    private MasterFormatException refusedDate() {
        return refused(MasterFormatError.DATE, "yyyymmdd", "yyyymmdd");
    }

    private boolean digits() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}

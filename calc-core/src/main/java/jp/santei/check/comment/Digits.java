package jp.santei.check.comment;

import java.time.Month;
import java.time.Year;
import jp.santei.claim.EraYear;

/** Reads digits in the 文字データ of comments (数字の読み取り), full-width as receipts have them or half-width; allocates nothing. */
final class Digits {
    /** What is returned for a character that is no digit, or a place that has none. */
    static final int NONE = -1;

    private static final int DAYS_OF_A_MONTH = 31;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int DATE_LENGTH = 7;

    private Digits() {}

    /** Returns the digit of a character, or {@link #NONE}. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : NONE;
    }

    /** Returns whether a text consists of a number of digits. */
    static boolean are(String text, int length) {
        return text.length() == length && length > 0 && number(text, 0, length) != NONE;
    }

    /** Returns the number that some digits make, at most nine of them, or {@link #NONE}. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = digit(text.charAt(i));
            if (digit == NONE) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Returns whether a part of a text is a number: digits with a sign before them and one decimal point at most. */
    static boolean areNumber(String text, int from, int to) {
        int digits = 0;
        int points = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (digit(c) != NONE) {
                digits++;
            } else if (c == '.' || c == '．') {
                points++;
            } else if (i != from || !isSign(c)) {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '－' || c == '−' || c == '+' || c == '＋';
    }

    /** Returns whether a text begins with a day of the calendar: era, year, month, day. */
    static boolean beginWithDate(String text) {
        if (text.length() < DATE_LENGTH || number(text, 0, DATE_LENGTH) == NONE) {
            return false;
        }
        int year = EraYear.western(number(text, 0, 1), number(text, 1, 3));
        int month = number(text, 3, 5);
        int day = number(text, 5, DATE_LENGTH);
        return year != EraYear.NONE
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
    }

    /** Returns whether four digits are a time of day. */
    static boolean areTime(String text, int from) {
        return isBelow(number(text, from, from + 2), HOURS) && isBelow(number(text, from + 2, from + 4), MINUTES);
    }

    /** Returns whether two digits are a day of a month. */
    static boolean areDay(String text, int from) {
        int day = number(text, from, from + 2);
        return day >= 1 && day <= DAYS_OF_A_MONTH;
    }

    private static boolean isBelow(int number, int end) {
        return number >= 0 && number < end;
    }
}

package jp.santei.receipt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import jp.santei.claim.EraYear;
import org.jspecify.annotations.Nullable;

/**
 * Dates of receipt files (年月・年月日): old with an era digit, new in western years, told apart by length.
 *
 * <p>Old: GYYMM and GYYMMDD with G = 1 明治, 2 大正, 3 昭和, 4 平成, 5 令和. New: YYYYMM and YYYYMMDD. A year past the end
 * of its era (平成31年5月) is accepted: files of the months after a change of era are written so.
 */
public final class ReceiptDate {
    private static final int FIRST_YEAR = 1868;
    private static final int LAST_YEAR = 2200;

    private ReceiptDate() {}

    /** Returns the month of five or six digits, or null when there is no such month. */
    public static @Nullable YearMonth month(String text) {
        if (!isDigits(text)) {
            return null;
        }
        int year = text.length() == 5 ? eraYear(text) : text.length() == 6 ? westernYear(text) : -1;
        int month = year < 0 ? 0 : Integer.parseInt(text.substring(text.length() - 2));
        return month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
    }

    /** Returns the day of seven or eight digits, or null when there is no such day. */
    public static @Nullable LocalDate day(String text) {
        if (text.length() != 7 && text.length() != 8) {
            return null;
        }
        YearMonth month = month(text.substring(0, text.length() - 2));
        String day = text.substring(text.length() - 2);
        if (month == null || !isDigits(day)) {
            return null;
        }
        try {
            return month.atDay(Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int eraYear(String text) {
        return EraYear.western(text.charAt(0) - '0', Integer.parseInt(text.substring(1, 3)));
    }

    private static int westernYear(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

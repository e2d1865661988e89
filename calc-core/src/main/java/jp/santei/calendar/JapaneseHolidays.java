package jp.santei.calendar;

import jp.santei.claim.Days;

/**
 * The holidays of Japan (休日), computed for any day since the law came into force on 1948-07-20; Sundays are not counted
 * among them.
 *
 * <pre>
 *   national    a row of the table, or an equinox
 *   substitute  from 1973-04-12: the day after a national holiday on a Sunday
 *               from 2007-01-01: the next day after it that is no national holiday
 *   between     from 1985-12-27: no national holiday itself, the days before and after are
 * </pre>
 *
 * <p>The equinoxes follow the usual approximation, which agrees with the 暦要項 of every year published so far and holds
 * from 1900 to 2150; a year ahead is official only when the 暦要項 of February before it says so. A holiday that a later
 * law adds or moves is not known. Allocates nothing; thread-safe. Source: 国民の祝日に関する法律 (昭和23年法律第178号) and
 * its amendments.
 */
public final class JapaneseHolidays {
    private static final int FOREVER = Integer.MAX_VALUE;

    /** Month; day, or −n for the n-th Monday; first and last year. */
    private static final int[][] NATIONAL = {
        {1, 1, 1949, FOREVER}, // 元日
        {1, 15, 1949, 1999}, // 成人の日
        {1, -2, 2000, FOREVER},
        {2, 11, 1967, FOREVER}, // 建国記念の日
        {2, 23, 2020, FOREVER}, // 天皇誕生日
        {4, 29, 1949, FOREVER}, // 天皇誕生日, みどりの日 from 1989, 昭和の日 from 2007
        {5, 1, 2019, 2019}, // 即位の日, a national holiday by 平成30年法律第99号
        {5, 3, 1949, FOREVER}, // 憲法記念日
        {5, 4, 2007, FOREVER}, // みどりの日
        {5, 5, 1949, FOREVER}, // こどもの日
        {7, 20, 1996, 2002}, // 海の日
        {7, -3, 2003, 2019},
        {7, 23, 2020, 2020}, // 平成30年法律第55号
        {7, 22, 2021, 2021}, // 令和2年法律第68号
        {7, -3, 2022, FOREVER},
        {7, 24, 2020, 2020}, // スポーツの日
        {7, 23, 2021, 2021},
        {8, 11, 2016, 2019}, // 山の日
        {8, 10, 2020, 2020},
        {8, 8, 2021, 2021},
        {8, 11, 2022, FOREVER},
        {9, 15, 1966, 2002}, // 敬老の日
        {9, -3, 2003, FOREVER},
        {10, 10, 1966, 1999}, // 体育の日
        {10, -2, 2000, 2019},
        {10, -2, 2022, FOREVER}, // スポーツの日
        {10, 22, 2019, 2019}, // 即位礼正殿の儀, a national holiday by 平成30年法律第99号
        {11, 3, 1948, FOREVER}, // 文化の日
        {11, 23, 1948, FOREVER}, // 勤労感謝の日
        {12, 23, 1989, 2018}, // 天皇誕生日
    };

    /** Holidays by laws of their own, which are not national holidays: 1959 and 1993 結婚の儀, 1989 大喪の礼, 1990 即位の礼. */
    private static final int[] SPECIAL = {19590410, 19890224, 19901112, 19930609};

    private static final int SUBSTITUTES = Days.of(1973, 4, 12);
    private static final int BETWEENS = Days.of(1985, 12, 27);
    private static final int SUBSTITUTES_MOVE_ON = Days.of(2007, 1, 1);

    private static final int MONDAY = 0;
    private static final int SUNDAY = 6;
    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKDAY_OF_EPOCH = 3;

    private JapaneseHolidays() {}

    /** Returns the weekday of a day (epoch day): 0 (Monday) to 6 (Sunday). */
    public static int weekday(int day) {
        return Math.floorMod(day + WEEKDAY_OF_EPOCH, DAYS_OF_WEEK);
    }

    /** Returns whether a day (epoch day) is a Sunday. */
    public static boolean isSunday(int day) {
        return weekday(day) == SUNDAY;
    }

    /** Returns whether a day (epoch day) is a holiday of any kind; a mere Sunday is none. */
    public static boolean isHoliday(int day) {
        return holiday(day) != Holiday.NONE;
    }

    /** Returns why a day (epoch day) is a holiday. */
    public static Holiday holiday(int day) {
        if (isNational(day)) {
            return Holiday.NATIONAL;
        }
        if (isSubstitute(day)) {
            return Holiday.SUBSTITUTE;
        }
        if (isBetween(day)) {
            return Holiday.BETWEEN;
        }
        int packed = Days.packed(day);
        for (int special : SPECIAL) {
            if (special == packed) {
                return Holiday.SPECIAL;
            }
        }
        return Holiday.NONE;
    }

    private static boolean isNational(int day) {
        int packed = Days.packed(day);
        int year = packed / 10_000;
        int month = packed / 100 % 100;
        int ofMonth = packed % 100;
        for (int[] row : NATIONAL) {
            if (row[0] == month && row[2] <= year && year <= row[3] && falls(row[1], day, ofMonth)) {
                return true;
            }
        }
        return (month == 3 && year >= 1949 && ofMonth == vernalEquinox(year))
                || (month == 9 && year >= 1948 && ofMonth == autumnalEquinox(year));
    }

    private static boolean falls(int rule, int day, int ofMonth) {
        return rule > 0 ? ofMonth == rule : weekday(day) == MONDAY && (ofMonth - 1) / DAYS_OF_WEEK + 1 == -rule;
    }

    /** The day before is a Sunday's holiday; since 2007 national holidays in between push the substitute on. */
    private static boolean isSubstitute(int day) {
        if (day < SUBSTITUTES) {
            return false;
        }
        int before = day - 1;
        if (day >= SUBSTITUTES_MOVE_ON) {
            while (isNational(before) && !isSunday(before)) {
                before--;
            }
        }
        return isNational(before) && isSunday(before);
    }

    private static boolean isBetween(int day) {
        return day >= BETWEENS
                && (day >= SUBSTITUTES_MOVE_ON || !isSunday(day))
                && isNational(day - 1)
                && isNational(day + 1);
    }

    /** Day of March, from constants per million of a day for three spans of years. */
    static int vernalEquinox(int year) {
        return equinox(year, 20_835_700, 20_843_100, 21_851_000);
    }

    /** Day of September. */
    static int autumnalEquinox(int year) {
        return equinox(year, 23_258_800, 23_248_800, 24_248_800);
    }

    private static int equinox(int year, int to1979, int to2099, int later) {
        int since = year - 1980;
        if (year < 1980) {
            return (to1979 + 242_194 * since) / 1_000_000 - (year - 1983) / 4;
        }
        int constant = year < 2100 ? to2099 : later;
        return (constant + 242_194 * since) / 1_000_000 - since / 4;
    }
}

package jp.santei.claim;

import java.time.LocalDate;

/**
 * Days as ints (通算日): epoch days as {@link LocalDate#toEpochDay} counts them, taken apart without allocating.
 *
 * <p>The calendar is the proleptic Gregorian one. A year here begins in March, so that the leap day is the last.
 */
public final class Days {
    private static final int DAYS_PER_400_YEARS = 146_097;
    private static final int DAYS_FROM_0000_03_01_TO_1970 = 719_468;
    private static final int LONGEST_MONTH = 31;
    private static final int DAY_PLACES = 100;

    private Days() {}

    /** Returns the epoch day of a date. */
    public static int of(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** Returns the epoch day of a calendar day; day 29 of February in a common year is the 1st of March. */
    public static int of(int year, int month, int day) {
        int shifted = month > 2 ? year : year - 1;
        int era = Math.floorDiv(shifted, 400);
        int yearOfEra = shifted - era * 400;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * DAYS_PER_400_YEARS
                + yearOfEra * 365
                + yearOfEra / 4
                - yearOfEra / 100
                + dayOfYear
                - DAYS_FROM_0000_03_01_TO_1970;
    }

    /** Returns the date of a day packed as yyyymmdd. */
    public static int packed(int epochDay) {
        int shifted = epochDay + DAYS_FROM_0000_03_01_TO_1970;
        int era = Math.floorDiv(shifted, DAYS_PER_400_YEARS);
        int dayOfEra = shifted - era * DAYS_PER_400_YEARS;
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        int year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
        return year * 10_000 + month * 100 + day;
    }

    /** Returns the last day of a month that begins on a day; both are epoch days. */
    public static int endOfMonth(int firstDay) {
        int beyond = firstDay + LONGEST_MONTH;
        return beyond - packed(beyond) % DAY_PLACES;
    }

    /** Returns the epoch day of a date packed as yyyymmdd. */
    public static int ofPacked(int yyyymmdd) {
        return of(yyyymmdd / 10_000, yyyymmdd / 100 % 100, yyyymmdd % 100);
    }

    /**
     * Returns the birthday of an age; of a person born on 29 February it is the 1st of March in common years.
     *
     * <p>The age is attained at the end of the day before. Source: 年齢計算ニ関スル法律.
     *
     * @param born packed birth date, yyyymmdd
     */
    public static int birthday(int born, int age) {
        return of(born / 10_000 + age, born / 100 % 100, born % 100);
    }
}

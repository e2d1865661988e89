package jp.santei.master;

import jp.santei.claim.Days;

/**
 * Whether a person is within the age bounds of a master row (下限年齢・上限年齢).
 *
 * <p>An age is attained at the end of the day before the birthday in civil law; the schedule counts 歳 by birthdays: a
 * person is six on the sixth birthday. Source: 基本マスター仕様説明書 医科診療行為 項番41・42, 別紙 年齢.
 */
public final class Ages {
    private static final int NEWBORN_DAYS = 28;
    private static final int INFANT_DAYS = 90;
    private static final int SCHOOL_AGE = 6;

    private Ages() {}

    /**
     * Returns whether the age on a day is from the lower bound to before the upper one.
     *
     * @param lower see {@link AgeBound}; 0 = none
     * @param upper see {@link AgeBound}; 0 = none
     * @param born packed birth date
     * @param day epoch day
     */
    public static boolean within(int lower, int upper, int born, int day) {
        return (lower == 0 || day >= reached(lower, born)) && (upper == 0 || day < reached(upper, born));
    }

    /** Returns the first day on which a bound is reached, epoch day. */
    public static int reached(int bound, int born) {
        return switch (bound) {
            case AgeBound.DAYS_28 -> Days.ofPacked(born) + NEWBORN_DAYS;
            case AgeBound.DAYS_90 -> Days.ofPacked(born) + INFANT_DAYS;
            case AgeBound.MONTH_AFTER_3, AgeBound.MONTH_AFTER_6, AgeBound.MONTH_AFTER_15, AgeBound.MONTH_AFTER_20 ->
                monthAfter(born, -bound);
            case AgeBound.SCHOOL -> schoolBegins(born);
            default -> Days.birthday(born, bound);
        };
    }

    private static int monthAfter(int born, int age) {
        int birthday = Days.packed(Days.birthday(born, age));
        return Days.of(birthday / 10_000, birthday / 100 % 100 + 1, 1);
    }

    /** The 1st of April after the sixth birthday; who is born on the 1st of April attains six the day before. */
    private static int schoolBegins(int born) {
        int attained = Days.packed(Days.birthday(born, SCHOOL_AGE) - 1);
        int year = attained / 10_000;
        return attained % 10_000 <= 331 ? Days.of(year, 4, 1) : Days.of(year + 1, 4, 1);
    }
}

package jp.santei.complete.visit;

import jp.santei.buffer.FacilityBuffer;
import jp.santei.calendar.JapaneseHolidays;
import jp.santei.claim.Days;
import jp.santei.master.Edition;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;

/**
 * Which time class a reception has (時間外・休日・深夜・夜間早朝等の別): of the day, the minute, and the posted hours.
 *
 * <pre>
 *                       outside the posted hours     inside them
 *   22:00–06:00         深夜                          clinic: 夜間・早朝等; hospital: none
 *   休日                 休日                          the same
 *   before 08:00,
 *   from 18:00 (土 12:00) 時間外                       the same
 *   else                none; 時間外 on a weekday     none
 *                       the facility never opens
 * </pre>
 *
 * <p>休日 are Sundays, holidays, and 29 December to 3 January. The classes exclude each other. Source: 留意事項通知 A000(18)〜(23).
 */
final class Clock {
    /** 時間内. */
    static final int REGULAR = 0;

    /** 時間外. */
    static final int AFTER_HOURS = 1;

    /** 休日. */
    static final int HOLIDAY = 2;

    /** 休日 as the rows of 初診料 have it. */
    static final int HOLIDAY_FIRST = 3;

    /** 深夜. */
    static final int LATE_NIGHT = 4;

    /** 時間外特例. */
    static final int SPECIAL = 5;

    /** 夜間・早朝等. */
    static final int EARLY_NIGHT = 6;

    /** 夜間 of a facility that posts 小児科. */
    static final int PEDIATRIC_NIGHT = 7;

    private static final int SATURDAY = 5;

    private final Parameters parameters;

    Clock(Edition edition) {
        parameters = edition.parameters();
    }

    /**
     * Returns the class of a reception.
     *
     * @param open whether the reception is inside the posted hours
     * @param opens whether the facility opens on that weekday at all
     */
    int classAt(int day, int minute, boolean open, boolean opens, boolean hospital) {
        int outside = pediatricClassAt(day, minute);
        if (outside == REGULAR) {
            return opens ? REGULAR : AFTER_HOURS;
        }
        if (open) {
            return hospital ? REGULAR : EARLY_NIGHT;
        }
        return outside == PEDIATRIC_NIGHT ? AFTER_HOURS : outside;
    }

    /** Returns the class whatever the hours are: 夜間, 休日, 深夜, or none. */
    int pediatricClassAt(int day, int minute) {
        if (minute >= parameters.at(Parameter.VISIT_NIGHT_BEGINS, day)
                || minute < parameters.at(Parameter.VISIT_NIGHT_ENDS, day)) {
            return LATE_NIGHT;
        }
        if (isRestDay(day)) {
            return HOLIDAY;
        }
        boolean saturday = JapaneseHolidays.weekday(day) == SATURDAY;
        long evening =
                parameters.at(saturday ? Parameter.VISIT_SATURDAY_EVENING_BEGINS : Parameter.VISIT_EVENING_BEGINS, day);
        return minute < parameters.at(Parameter.VISIT_DAY_BEGINS, day) || minute >= evening ? PEDIATRIC_NIGHT : REGULAR;
    }

    /** Returns whether a day is a 休日 of the schedule. */
    boolean isRestDay(int day) {
        int monthAndDay = Days.packed(day) % 10_000;
        return JapaneseHolidays.isSunday(day)
                || JapaneseHolidays.isHoliday(day)
                || monthAndDay >= parameters.at(Parameter.VISIT_YEAR_END_FROM, day)
                || monthAndDay <= parameters.at(Parameter.VISIT_NEW_YEAR_TO, day);
    }

    /** Returns the minutes at which the class can change of itself, by number from 0; negative after the last. */
    int turn(int i, int day) {
        return switch (i) {
            case 0 -> 0;
            case 1 -> (int) parameters.at(Parameter.VISIT_NIGHT_ENDS, day);
            case 2 -> (int) parameters.at(Parameter.VISIT_DAY_BEGINS, day);
            case 3 -> (int) parameters.at(Parameter.VISIT_SATURDAY_EVENING_BEGINS, day);
            case 4 -> (int) parameters.at(Parameter.VISIT_EVENING_BEGINS, day);
            case 5 -> (int) parameters.at(Parameter.VISIT_NIGHT_BEGINS, day);
            default -> -1;
        };
    }

    /** Returns whether the posted hours tell for sure that a facility is open at a minute. */
    static boolean open(FacilityBuffer facility, int day, int minute) {
        return facility.open(JapaneseHolidays.weekday(day), minute);
    }
}

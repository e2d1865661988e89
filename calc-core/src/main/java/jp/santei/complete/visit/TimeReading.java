package jp.santei.complete.visit;

import jp.santei.buffer.FacilityBuffer;
import jp.santei.buffer.FactColumns;
import jp.santei.calendar.JapaneseHolidays;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/**
 * What a consultation's add-on by time can be, given what the claim states (時間加算の判定).
 *
 * <pre>
 *   context.timeClass             that class
 *   time, hours known             one class; on a holiday inside the hours of the weekday either reading, because the
 *                                 hours do not tell whether the facility opens on holidays
 *   time, hours not known         in the outer bands, on 休日 and at night either reading
 *   time not known                every class that the day still allows
 * </pre>
 *
 * <p>Of several readings the one with the fewest points is {@link #row}. Reused.
 */
final class TimeReading {
    /** The words of context.timeClass in their order, as 時間加算区分. */
    private static final int[] CLASS_OF_WORD = {
        Clock.REGULAR, Clock.AFTER_HOURS, Clock.HOLIDAY, Clock.LATE_NIGHT, Clock.SPECIAL, Clock.EARLY_NIGHT
    };

    private final Draft draft;
    private final VisitRows rows;
    private final TimeRows timeRows;
    private final Clock clock;
    private final MasterTable<ActField> acts;

    private int row;
    private long least;
    private long most;

    TimeReading(Edition edition, Draft draft, VisitRows rows, TimeRows timeRows) {
        this.draft = draft;
        this.rows = rows;
        this.timeRows = timeRows;
        clock = new Clock(edition);
        acts = edition.acts();
    }

    /** Reads the class of a consultation. */
    void read(int base, int item, int day) {
        row = TimeRows.NONE;
        least = Long.MAX_VALUE;
        most = Long.MIN_VALUE;
        FactColumns facts = draft.in().facts();
        int minute = facts.minuteOf(item);
        int word = facts.of(ContextKey.TIME_CLASS, item);
        if (!rows.takesTime(base)) {
            consider(TimeRows.NONE, base, day);
        } else if (word != FactColumns.ABSENT) {
            stated(CLASS_OF_WORD[word], minute, base, day);
        } else if (minute != FactColumns.ABSENT) {
            readAt(minute, base, day);
        } else {
            readDay(base, day);
        }
    }

    /** Returns the row with the fewest points, or {@link TimeRows#NONE}. */
    int row() {
        return row;
    }

    /** Returns whether the readings differ in points. */
    boolean isOpen() {
        return least != most;
    }

    /** Returns the fewest points × 100 of add-ons by time and age. */
    long least() {
        return least;
    }

    /** Returns the most points × 100. */
    long most() {
        return most;
    }

    /** Returns the points × 100 of the add-ons by time and age that go with a time row. */
    private long worth(int timeRow, int base, int day) {
        int age = timeRows.ageRow(base, day);
        long ofAge = age == TimeRows.NONE || replacesAge(timeRow) ? 0 : acts.value(age);
        return ofAge + (timeRow == TimeRows.NONE ? 0 : acts.value(timeRow));
    }

    /** Returns whether a time row takes the place of 乳幼児加算: every one but 夜間・早朝等. */
    boolean replacesAge(int timeRow) {
        return timeRow != TimeRows.NONE && rows.timeClass(timeRow) != Clock.EARLY_NIGHT;
    }

    private void stated(int timeClass, int minute, int base, int day) {
        if (timeClass == Clock.REGULAR) {
            consider(TimeRows.NONE, base, day);
            return;
        }
        boolean evening = timeClass == Clock.AFTER_HOURS
                && minute != FactColumns.ABSENT
                && clock.pediatricClassAt(day, minute) == Clock.PEDIATRIC_NIGHT;
        int of = timeRows.pediatricRow(base, evening ? Clock.PEDIATRIC_NIGHT : timeClass, day);
        consider(of == TimeRows.NONE ? timeRows.timeRow(base, timeClass, day) : of, base, day);
    }

    private void readDay(int base, int day) {
        int minute = clock.turn(0, day);
        for (int i = 1; minute >= 0; i++) {
            readAt(minute, base, day);
            minute = clock.turn(i, day);
        }
        FacilityBuffer facility = draft.in().facility();
        int weekday = JapaneseHolidays.weekday(day);
        for (int i = 0; i < facility.spanCount(); i++) {
            if (facility.spanWeekday(i) == weekday) {
                readAt(facility.spanFrom(i), base, day);
                readAt(facility.spanTo(i), base, day);
            }
        }
    }

    private void readAt(int minute, int base, int day) {
        int pediatricClass = clock.pediatricClassAt(day, minute);
        if (pediatricClass != Clock.REGULAR) {
            int of = timeRows.pediatricRow(base, pediatricClass, day);
            if (of != TimeRows.NONE) {
                consider(of, base, day);
                return;
            }
        }
        FacilityBuffer facility = draft.in().facility();
        int weekday = JapaneseHolidays.weekday(day);
        boolean opens = !facility.knowsHours() || facility.opens(weekday);
        boolean open = facility.knowsHours() ? facility.open(weekday, minute) : true;
        if (open) {
            considerClass(clock.classAt(day, minute, true, opens, facility.hospital()), base, day);
        }
        boolean holidayHours = open && clock.isRestDay(day) && !JapaneseHolidays.isSunday(day);
        if (!open || holidayHours || !facility.knowsHours()) {
            considerClass(clock.classAt(day, minute, false, opens, facility.hospital()), base, day);
        }
    }

    private void considerClass(int timeClass, int base, int day) {
        consider(timeClass == Clock.REGULAR ? TimeRows.NONE : timeRows.timeRow(base, timeClass, day), base, day);
    }

    private void consider(int timeRow, int base, int day) {
        long points = worth(timeRow, base, day);
        if (points < least) {
            least = points;
            row = timeRow;
        }
        most = Math.max(most, points);
    }
}

package jp.santei.check.count;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.claim.Days;
import jp.santei.eligibility.CountUnit;

/**
 * From which day to which the times of a limit are counted (算定回数の期間), for an act on a day: both included, epoch days.
 *
 * <p>A window that reaches into the past ends with the claim's month or, of a week, stay or day, with itself.
 */
final class Span {
    private static final int DAYS_OF_WEEK = 7;

    /** Days from a Sunday to 1 January 1970, a Thursday. */
    private static final int SUNDAY_TO_EPOCH = 4;

    private static final int MONTHS = 12;
    private static final int APRIL = 4;

    private ClaimBuffer in = new ClaimBuffer();
    private int year;
    private int month;
    private int lastDay;
    private int from;
    private int to;

    Span() {}

    void begin(ClaimBuffer claim) {
        in = claim;
        int packed = Days.packed(claim.firstDay());
        year = packed / 10_000;
        month = packed / 100 % 100;
        lastDay = month(1) - 1;
    }

    /** Sets the window of a unit for an act on a day; one of a stay that is not known is the whole past and month. */
    void of(CountUnit unit, int day) {
        to = lastDay;
        switch (unit.window()) {
            case DAY, EACH, SERIES, ADMISSION, DISCHARGE -> {
                from = day;
                to = day;
            }
            case WEEKS -> {
                int sunday = day - Math.floorMod(day + SUNDAY_TO_EPOCH, DAYS_OF_WEEK);
                from = sunday - (unit.length() - 1) * DAYS_OF_WEEK;
                to = sunday + DAYS_OF_WEEK - 1;
            }
            case MONTHS -> from = month(1 - unit.length());
            case PREGNANCY -> from = month(-unit.length());
            case FISCAL_YEAR -> from = Days.of(month < APRIL ? year - 1 : year, APRIL, 1);
            case STAY -> ofStay(day);
            case LIFE, COURSE -> from = Integer.MIN_VALUE;
        }
    }

    private void ofStay(int day) {
        int stay = in.stays().stayOf(day);
        if (stay >= 0) {
            from = in.stays().from(stay);
            to = Math.min(to, in.stays().to(stay));
            return;
        }
        int former = in.history().admissionOf(day);
        from = former >= 0 ? in.history().admissionFrom(former) : in.firstDay();
        if (former >= 0) {
            to = Math.min(to, in.history().admissionTo(former));
        }
    }

    /** Returns whether a day belongs to a stay that the claim or its history states. */
    boolean knowsStay(int day) {
        return in.stays().stayOf(day) >= 0 || in.history().admissionOf(day) >= 0;
    }

    /** Sets the first day to the one from which the days of the stay are counted (起算日); returns whether it is earlier. */
    boolean toCountFrom(int day) {
        int stay = in.stays().stayOf(day);
        if (stay < 0 || in.stays().countFrom(stay) >= from) {
            return false;
        }
        from = in.stays().countFrom(stay);
        return true;
    }

    /** Returns the first day of the month that lies so many after the claim's. */
    private int month(int after) {
        int months = year * MONTHS + month - 1 + after;
        return Days.of(Math.floorDiv(months, MONTHS), Math.floorMod(months, MONTHS) + 1, 1);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}

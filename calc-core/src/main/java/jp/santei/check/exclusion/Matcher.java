package jp.santei.check.exclusion;

import java.util.Arrays;

/**
 * Matches the occurrences of two acts by a window (背反・包括の期間の突合): the same day, month, week or moment.
 *
 * <pre>
 *   first    day 3   day 3   day 17          instance = the number of the day, week, …
 *   second   day 3   day 9                   sorted, both are run through once
 *   groups   [3 3 | 3]
 * </pre>
 *
 * <p>Allocates nothing once grown.
 */
final class Matcher {
    private static final int INSTANCE_SHIFT = 56;
    private static final int MOMENT_SHIFT = 32;
    private static final int MOMENT_MASK = (1 << (INSTANCE_SHIFT - MOMENT_SHIFT)) - 1;
    private static final int NOWHERE = -1;
    private static final int MONTH_DAYS = 31;
    private static final int WEEK_DAYS = 7;

    private final ActNumbers numbers;
    private final Occurrences occurrences;
    private boolean besideVisit;
    private int firstDay;
    private int lastDay;
    private long[] firsts = new long[32];
    private long[] seconds = new long[32];
    private int firstCount;
    private int secondCount;
    private int i;
    private int iEnd;
    private int j;
    private int jEnd;

    Matcher(ActNumbers numbers, Occurrences occurrences) {
        this.numbers = numbers;
        this.occurrences = occurrences;
    }

    /** Begins a claim. */
    void begin(int monthBegins, int monthEnds) {
        firstDay = monthBegins;
        lastDay = monthEnds;
    }

    /** Begins two acts; {@link #next} gives their groups one by one. */
    void begin(int first, int second, Window window) {
        besideVisit = numbers.isOfVisit(first) || numbers.isOfVisit(second);
        firsts = place(first, window, firsts);
        firstCount = count(firsts);
        seconds = place(second, window, seconds);
        secondCount = count(seconds);
        i = 0;
        iEnd = 0;
        j = 0;
        jEnd = 0;
    }

    /** The occurrences of an act as sorted numbers: instance, moment, occurrence; {@link Long#MAX_VALUE} behind the last one. */
    private long[] place(int act, Window window, long[] into) {
        long[] places = into;
        int count = 0;
        for (int one = occurrences.first(act); one != Occurrences.NONE; one = occurrences.next(one)) {
            int instance = instance(occurrences.day(one), window);
            if (instance != NOWHERE) {
                if (count + 1 >= places.length) {
                    places = Arrays.copyOf(places, places.length * 2);
                }
                long moment = window == Window.MOMENT ? occurrences.moment(one, besideVisit) & MOMENT_MASK : 0;
                places[count++] = ((long) instance << INSTANCE_SHIFT) | (moment << MOMENT_SHIFT) | one;
            }
        }
        Arrays.sort(places, 0, count);
        places[count] = Long.MAX_VALUE;
        return places;
    }

    private static int count(long[] places) {
        int count = 0;
        while (places[count] != Long.MAX_VALUE) {
            count++;
        }
        return count;
    }

    private int instance(int day, Window window) {
        return switch (window) {
            case MONTH -> firstDay <= day && day <= lastDay ? 0 : NOWHERE;
            case WEEK -> Window.week(day) - Window.week(firstDay) + 1;
            case DAY, MOMENT, SURGERY, WEEK_BEFORE_SURGERY ->
                firstDay - WEEK_DAYS <= day && day <= firstDay + MONTH_DAYS + WEEK_DAYS
                        ? day - firstDay + WEEK_DAYS
                        : NOWHERE;
        };
    }

    /** Goes to the next group in which both acts occur; returns whether there is one. */
    boolean next(Window window) {
        if (window == Window.WEEK_BEFORE_SURGERY) {
            return nextSurgery();
        }
        int shift = window == Window.MOMENT ? MOMENT_SHIFT : INSTANCE_SHIFT;
        i = iEnd;
        j = jEnd;
        while (i < firstCount && j < secondCount) {
            long first = firsts[i] >> shift;
            long second = seconds[j] >> shift;
            if (first == second) {
                iEnd = endOf(firsts, firstCount, i, shift);
                jEnd = endOf(seconds, secondCount, j, shift);
                return true;
            }
            if (first < second) {
                i++;
            } else {
                j++;
            }
        }
        iEnd = firstCount;
        jEnd = secondCount;
        return false;
    }

    /** A surgery and what came in the seven days before it or on its day. */
    private boolean nextSurgery() {
        for (i = iEnd; i < firstCount; i = iEnd) {
            iEnd = endOf(firsts, firstCount, i, INSTANCE_SHIFT);
            long day = firsts[i] >> INSTANCE_SHIFT;
            j = 0;
            while (j < secondCount && seconds[j] >> INSTANCE_SHIFT < day - WEEK_DAYS) {
                j++;
            }
            jEnd = j;
            while (jEnd < secondCount && seconds[jEnd] >> INSTANCE_SHIFT <= day) {
                jEnd++;
            }
            if (j < jEnd) {
                return true;
            }
        }
        return false;
    }

    /** Begins again with the days on which the claim does not tell whether the acts meet at the same moment. */
    void beginOpen() {
        iEnd = 0;
        jEnd = 0;
    }

    /** Goes to the next day on which the acts may meet at the same moment, and do not surely; returns whether there is one. */
    boolean nextOpen() {
        i = iEnd;
        j = jEnd;
        while (i < firstCount && j < secondCount) {
            long first = firsts[i] >> INSTANCE_SHIFT;
            long second = seconds[j] >> INSTANCE_SHIFT;
            if (first == second) {
                iEnd = endOf(firsts, firstCount, i, INSTANCE_SHIFT);
                jEnd = endOf(seconds, secondCount, j, INSTANCE_SHIFT);
                if (isLeftOpen()) {
                    return true;
                }
                i = iEnd;
                j = jEnd;
            } else if (first < second) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** Whether no moments of the group are the same and some may be. */
    private boolean isLeftOpen() {
        boolean may = false;
        for (int f = i; f < iEnd; f = endOf(firsts, iEnd, f, MOMENT_SHIFT)) {
            for (int s = j; s < jEnd; s = endOf(seconds, jEnd, s, MOMENT_SHIFT)) {
                int one = moment(firsts[f]);
                int other = moment(seconds[s]);
                if (one == other) {
                    return false;
                }
                may |= Moments.isOpen(one, other);
            }
        }
        return may;
    }

    private static int moment(long place) {
        return (int) (place >> MOMENT_SHIFT) & MOMENT_MASK;
    }

    private static int endOf(long[] places, int count, int from, int shift) {
        int end = from + 1;
        while (end < count && places[end] >> shift == places[from] >> shift) {
            end++;
        }
        return end;
    }

    /** Writes the occurrences of the group, those of the first act first; returns how many those are. */
    int write(Meetings meetings) {
        for (int f = i; f < iEnd; f++) {
            meetings.party((int) firsts[f]);
        }
        for (int s = j; s < jEnd; s++) {
            meetings.party((int) seconds[s]);
        }
        return iEnd - i;
    }
}

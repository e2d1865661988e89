package jp.santei.complete.draft;

import java.util.Arrays;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Days;

/**
 * The entries of a claim by day (診療日ごとの算定単位), in the order they were given; what completion adds comes last.
 *
 * <pre>
 *   for (int entry = month.first(day); entry != Month.NONE; entry = month.next(entry)) …
 * </pre>
 *
 * <p>Dropped entries stay in the lists: {@link StatementBuffer#dropped} tells them. Reused; not thread-safe.
 */
public final class Month {
    /** No entry. */
    public static final int NONE = -1;

    /** Most days of a month. */
    public static final int DAYS = 31;

    private final int[] first = new int[DAYS];
    private final int[] last = new int[DAYS];
    private int[] next = new int[32];
    private int firstDay;

    /** Makes an empty month. */
    public Month() {}

    /**
     * Sorts the entries of a statement.
     *
     * @param firstDayOfMonth epoch day
     */
    public void index(int firstDayOfMonth, StatementBuffer out) {
        firstDay = firstDayOfMonth;
        Arrays.fill(first, NONE);
        for (int entry = 0; entry < out.entryCount(); entry++) {
            add(entry, out.date(entry));
        }
    }

    /** Appends an entry to its day. */
    public void add(int entry, int day) {
        if (entry >= next.length) {
            next = Arrays.copyOf(next, Math.max(entry + 1, next.length * 2));
        }
        int of = day - firstDay;
        next[entry] = NONE;
        if (first[of] == NONE) {
            first[of] = entry;
        } else {
            next[last[of]] = entry;
        }
        last[of] = entry;
    }

    /** Returns the first day of the month, epoch day. */
    public int firstDay() {
        return firstDay;
    }

    /** Returns whether a day (epoch day) is of this month. */
    public boolean holds(int day) {
        return day >= firstDay && Days.packed(day) / 100 == Days.packed(firstDay) / 100;
    }

    /** Returns the first entry of a day (epoch day), or {@link #NONE}. */
    public int first(int day) {
        return first[day - firstDay];
    }

    /** Returns the entry after one on the same day, or {@link #NONE}. */
    public int next(int entry) {
        return next[entry];
    }
}

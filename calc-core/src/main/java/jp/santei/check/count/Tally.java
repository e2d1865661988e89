package jp.santei.check.count;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/**
 * The times of a claim by act and day (診療行為別・日別の回数), and what former claims billed.
 *
 * <p>Elements of {@link Billed} and former billings hang in chains from the first row of their code, so that only acts that
 * occur are touched. {@link #of} adds the days of one code; what a limit refuses is taken off again for the next.
 */
final class Tally {
    static final int NONE = -1;

    private final CountRows rows;
    private final Billed billed;
    private final MasterTable<ActField> acts;
    private final int[] head;
    private final int[] pastHead;
    private int[] next = new int[64];
    private long[] left = new long[64];
    private int[] pastNext = new int[16];
    private int[] touched = new int[32];
    private int touchedCount;

    private ClaimBuffer in = new ClaimBuffer();
    private final long[] days = new long[Month.DAYS];
    private int code;
    private long total;
    private long most;

    Tally(Edition edition, CountRows rows, Billed billed) {
        this.rows = rows;
        this.billed = billed;
        acts = edition.acts();
        head = new int[acts.size()];
        pastHead = new int[acts.size()];
        Arrays.fill(head, NONE);
        Arrays.fill(pastHead, NONE);
    }

    /** Hangs the acts of a claim that have limits, and the former billings of the same acts, into their chains. */
    void begin(ClaimBuffer claim, StatementBuffer out) {
        in = claim;
        if (billed.size() > next.length) {
            next = new int[billed.size() * 2];
            left = new long[billed.size() * 2];
        }
        for (int i = billed.size() - 1; i >= 0; i--) {
            int of = rows.first(billed.row(i));
            left[i] = NONE;
            if (rows.begin(of) < rows.end(of) && billed.stands(out, i)) {
                if (head[of] == NONE) {
                    touch(of);
                }
                next[i] = head[of];
                head[of] = i;
                long once = rows.once(billed.row(i), out.lineQuantity(billed.line(i)));
                left[i] = Math.multiplyExact(once, (long) billed.times(i));
            }
        }
        hangHistory(claim.history());
    }

    private void touch(int of) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, touchedCount * 2);
        }
        touched[touchedCount++] = of;
    }

    private void hangHistory(HistoryBuffer history) {
        if (history.billedCount() > pastNext.length) {
            pastNext = new int[history.billedCount() * 2];
        }
        for (int i = 0; i < history.billedCount(); i++) {
            int of = acts.firstRow(history.billedCode(i));
            if (of >= 0 && head[of] != NONE) {
                pastNext[i] = pastHead[of];
                pastHead[of] = i;
            }
        }
    }

    /** Empties the chains. */
    void end() {
        for (int t = 0; t < touchedCount; t++) {
            head[touched[t]] = NONE;
            pastHead[touched[t]] = NONE;
        }
        touchedCount = 0;
    }

    /** Returns the number of codes that have limits. */
    int codes() {
        return touchedCount;
    }

    /** Takes up code t and returns the first row of it. */
    int of(int t) {
        code = touched[t];
        total = 0;
        most = 0;
        for (int i = head[code]; i != NONE; i = next[i]) {
            total = Math.addExact(total, left[i]);
        }
        if (hasPast() || total > rows.least(code)) {
            fillDays();
        }
        return code;
    }

    private void fillDays() {
        Arrays.fill(days, 0);
        for (int i = head[code]; i != NONE; i = next[i]) {
            int day = billed.day(i) - in.firstDay();
            days[day] += left[i];
            most = Math.max(most, days[day]);
        }
    }

    /** Returns the first element of the code, or {@link #NONE}; elements are in the order of the entries. */
    int first() {
        return head[code];
    }

    /** Returns the element of the same code after one, or {@link #NONE}. */
    int next(int i) {
        return next[i];
    }

    /** Returns what is left of the times of an element, {@link #NONE} for an act without limits. */
    long left(int i) {
        return left[i];
    }

    /** Returns the times of the code in the claim. */
    long total() {
        return total;
    }

    /** Returns the most times of the code on a day. */
    long mostOfADay() {
        return most;
    }

    /** Returns the times of the code on a day, from 0 for the first of the month. */
    long onDay(int day) {
        return days[day];
    }

    /** Takes times of an element off that a limit refused. */
    void refuse(int i, long refused) {
        left[i] -= refused;
        days[billed.day(i) - in.firstDay()] -= refused;
        total -= refused;
    }

    /** Returns whether former billings of the code are known. */
    boolean hasPast() {
        return pastHead[code] != NONE;
    }

    /** Returns how often the code was billed by former claims from a day to another, both included. */
    long past(int from, int to) {
        long times = 0;
        for (int i = pastHead[code]; i != NONE; i = pastNext[i]) {
            int day = in.history().billedDay(i);
            if (from <= day && day <= to) {
                times += in.history().billedTimes(i);
            }
        }
        return times;
    }
}

package jp.santei.check.count;

import java.util.Arrays;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Portion;

/**
 * The elements of a code on one day in the order in which they are kept (同日の優先順): those with more points first, so that the
 * order in which a claim names them does not matter.
 */
final class DayOrder {
    private static final int INDEX_BITS = 24;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
    private static final long MOST_POINTS = (1L << 38) - 1;

    private final Tally tally;
    private final Billed billed;
    private final Portion portion;
    private long[] order = new long[32];
    private int size;

    DayOrder(Tally tally, Billed billed, Portion portion) {
        this.tally = tally;
        this.billed = billed;
        this.portion = portion;
    }

    /** Takes up what is left of the code at hand on a day, an epoch day. */
    void of(StatementBuffer out, int day) {
        size = 0;
        for (int i = tally.first(); i != Tally.NONE; i = tally.next(i)) {
            if (billed.day(i) == day && tally.left(i) > 0 && billed.stands(out, i)) {
                if (size == order.length) {
                    order = Arrays.copyOf(order, size * 2);
                }
                long points = Math.min(MOST_POINTS, portion.points(out, billed.entry(i), billed.line(i)));
                order[size++] = (MOST_POINTS - points) << INDEX_BITS | (i & INDEX_MASK);
            }
        }
        Arrays.sort(order, 0, size);
    }

    int size() {
        return size;
    }

    /** Returns the element at a place. */
    int at(int place) {
        return (int) (order[place] & INDEX_MASK);
    }
}

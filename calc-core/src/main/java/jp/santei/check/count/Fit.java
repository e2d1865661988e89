package jp.santei.check.count;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.complete.draft.Month;

/**
 * How many times of each day fit into a limit (回数の当てはめ): day by day, what was billed earlier in the window first.
 *
 * <p>What does not fit takes no room. Allocates nothing.
 */
final class Fit {
    /** What counts beside the claim. */
    enum Reach {
        /** Nothing. */
        CLAIM,
        /** Former billings in the window. */
        PAST,
        /** Former billings since the day from which the days of the stay are counted (起算日). */
        COUNT_FROM
    }

    private final CountRows rows;
    private final Tally tally;
    private final Span span;
    private final long[] kept = new long[Month.DAYS];
    private final long[] counted = new long[Month.DAYS];
    private ClaimBuffer in = new ClaimBuffer();

    Fit(CountRows rows, Tally tally, Span span) {
        this.rows = rows;
        this.tally = tally;
        this.span = span;
    }

    void begin(ClaimBuffer claim) {
        in = claim;
    }

    /** Fits the days of the code at hand into a limit of so many times in its window; returns whether something does not fit. */
    boolean exceeds(int k, long limit, Reach reach) {
        boolean all = true;
        Arrays.fill(kept, 0);
        for (int d = 0; d < Month.DAYS; d++) {
            long times = tally.onDay(d);
            if (times > 0) {
                kept[d] = rows.holds(k, in.firstDay() + d) ? Math.min(times, room(k, d, limit, reach)) : times;
                all &= kept[d] == times;
            }
        }
        return !all;
    }

    private long room(int k, int d, long limit, Reach reach) {
        int day = in.firstDay() + d;
        span.of(rows.unit(k), day);
        if (reach == Reach.COUNT_FROM && !span.toCountFrom(day)) {
            return Long.MAX_VALUE;
        }
        long past = reach == Reach.CLAIM ? 0 : tally.past(span.from(), span.to());
        long used = past;
        int first = span.from() <= in.firstDay() ? 0 : span.from() - in.firstDay();
        for (int e = first; e < d; e++) {
            used += kept[e];
        }
        counted[d] = past;
        for (int e = first; e <= Math.min(span.to() - in.firstDay(), Month.DAYS - 1); e++) {
            counted[d] += tally.onDay(e);
        }
        return Math.max(0, limit - used);
    }

    /** Returns how many times of a day fit, from 0 for the first of the month. */
    long kept(int d) {
        return kept[d];
    }

    /** Returns how many times the window of a day has, with those that do not fit. */
    long counted(int d) {
        return counted[d];
    }
}

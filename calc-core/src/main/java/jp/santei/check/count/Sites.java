package jp.santei.check.count;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.FactColumns;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.claim.ContextKey;

/**
 * Limits of each place (局所・部位・側など) on places that the claim names: the same site and side on a day.
 *
 * <p>Items that name neither may be of different places. Both sides (両側) are two.
 */
final class Sites {
    private static final int INDEX_BITS = 24;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
    private static final int SIDE_BITS = 2;
    private static final int SITE_BITS = 20;
    private static final int BOTH = ContextKey.SIDE.words().indexOf("both");

    private final CountRows rows;
    private final Tally tally;
    private final Billed billed;
    private final Excess excess;
    private ClaimBuffer in = new ClaimBuffer();
    private StatementBuffer out = new StatementBuffer();
    private long[] places = new long[32];
    private int size;

    Sites(CountRows rows, Tally tally, Billed billed, Excess excess) {
        this.rows = rows;
        this.tally = tally;
        this.billed = billed;
        this.excess = excess;
    }

    void begin(ClaimBuffer claim, StatementBuffer statement) {
        in = claim;
        out = statement;
    }

    /** Checks the places of the code at hand against a limit. */
    void check(int k) {
        collect(k);
        Arrays.sort(places, 0, size);
        int from = 0;
        while (from < size) {
            int to = from;
            long counted = 0;
            while (to < size && places[to] >>> INDEX_BITS == places[from] >>> INDEX_BITS) {
                counted += tally.left(element(to++));
            }
            long limit = side(element(from)) == BOTH ? 2L * rows.times(k) : rows.times(k);
            if (counted > limit) {
                tell(k, from, to, limit, counted);
            }
            from = to;
        }
    }

    private void tell(int k, int from, int to, long limit, long counted) {
        long free = limit;
        for (int place = from; place < to; place++) {
            int i = element(place);
            long fits = Math.min(free, tally.left(i));
            free -= fits;
            if (fits < tally.left(i)) {
                excess.tell(CountKinds.EACH, k, true, i, fits, counted);
            }
        }
    }

    private void collect(int k) {
        size = 0;
        for (int i = tally.first(); i != Tally.NONE; i = tally.next(i)) {
            int side = side(i);
            int site = in.facts().of(ContextKey.SITE, out.item(billed.entry(i)));
            boolean named = side != FactColumns.ABSENT || site != FactColumns.ABSENT;
            if (named && tally.left(i) > 0 && billed.stands(out, i) && rows.holds(k, billed.day(i))) {
                if (size == places.length) {
                    places = Arrays.copyOf(places, size * 2);
                }
                int day = billed.day(i) - in.firstDay();
                long place = ((long) day << SITE_BITS | (site + 1)) << SIDE_BITS | (side + 1);
                places[size++] = place << INDEX_BITS | i;
            }
        }
    }

    private int side(int i) {
        return in.facts().of(ContextKey.SIDE, out.item(billed.entry(i)));
    }

    private int element(int place) {
        return (int) (places[place] & INDEX_MASK);
    }
}

package jp.santei.check.exclusion;

import java.util.Arrays;
import java.util.List;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.ExclusionField;

/**
 * The pairs of all exclusions (背反の組), each once, under its lower act.
 *
 * <pre>
 *   act   pairs start[act] … start[act+1]-1
 *    7    partner 12  window MONTH  kept LOWER   row of 03-2
 *         partner 12  window WEEK   kept EITHER  row of 03-4
 *    8    …
 * </pre>
 *
 * <p>A table may have a pair in one direction or in both; where the two contradict each other, either act is kept (手引き: 矛盾する場合はいずれか一方).
 * Immutable and thread-safe.
 */
final class PairTable {
    /** The windows that a table is published for. */
    static final List<Window> WINDOWS = List.of(Window.DAY, Window.MONTH, Window.MOMENT, Window.WEEK);

    /** 背反区分: the first act is kept; of a pair here the lower one. */
    static final int LOWER = 1;
    /** 背反区分: the second act is kept; of a pair here the higher one. */
    static final int HIGHER = 2;
    /** 背反区分: either act is kept. */
    static final int EITHER = 3;

    private static final int NUMBER_BITS = 16;
    private static final int ROW_BITS = 24;

    private final int[] start;
    private int size;
    private int[] partner;
    private int[] row;
    private byte[] window;
    private byte[] kept;
    private boolean[] special;

    PairTable(Eligibility tables, ActNumbers numbers) {
        int rows = WINDOWS.stream()
                .mapToInt(one -> tables.exclusions(kind(one)).size())
                .sum();
        start = new int[numbers.size() + 1];
        partner = new int[rows];
        row = new int[rows];
        window = new byte[rows];
        kept = new byte[rows];
        special = new boolean[rows];
        long[] sorted = new long[rows];
        int[] lowers = new int[rows];
        int filled = 0;
        for (Window one : WINDOWS) {
            DatedTable<ExclusionField> table = tables.exclusions(kind(one));
            for (int r = 0; r < table.size(); r++) {
                sorted[filled++] = place(table, r, one, numbers);
            }
        }
        Arrays.sort(sorted);
        for (long place : sorted) {
            add(place, tables, lowers, numbers);
        }
        trim();
        for (int pair = 0; pair < size; pair++) {
            start[lowers[pair] + 1] = pair + 1;
        }
        for (int act = 1; act < start.length; act++) {
            start[act] = Math.max(start[act], start[act - 1]);
        }
    }

    /** Returns the table of a window. */
    static EligibilityTable kind(Window window) {
        return switch (window) {
            case DAY -> EligibilityTable.EXCLUSIONS_DAY;
            case MONTH -> EligibilityTable.EXCLUSIONS_MONTH;
            case MOMENT -> EligibilityTable.EXCLUSIONS_MOMENT;
            case WEEK -> EligibilityTable.EXCLUSIONS_WEEK;
            case WEEK_BEFORE_SURGERY, SURGERY -> throw new IllegalArgumentException("window: " + window);
        };
    }

    /** A row as one number that sorts by lower act, higher act, window and row; rows of the lower act first come first. */
    private static long place(DatedTable<ExclusionField> table, int r, Window window, ActNumbers numbers) {
        int first = numbers.of(table.key(r));
        int second = numbers.of(table.column(ExclusionField.SECOND)[r]);
        long acts = ((long) Math.min(first, second) << NUMBER_BITS) | Math.max(first, second);
        return (((acts << 2) | window.ordinal()) << ROW_BITS) | r;
    }

    private void add(long place, Eligibility tables, int[] lowers, ActNumbers numbers) {
        int r = (int) (place & ((1 << ROW_BITS) - 1));
        Window of = WINDOWS.get((int) (place >>> ROW_BITS) & 3);
        int higher = (int) (place >>> (ROW_BITS + 2)) & ((1 << NUMBER_BITS) - 1);
        int lower = (int) (place >>> (ROW_BITS + 2 + NUMBER_BITS));
        DatedTable<ExclusionField> table = tables.exclusions(kind(of));
        boolean forward = numbers.of(table.key(r)) == lower;
        int side = table.column(ExclusionField.KEPT)[r];
        byte stays = (byte) (forward || side == EITHER ? side : EITHER - side);
        boolean conditional = table.column(ExclusionField.SPECIAL)[r] == 1;
        if (lower == higher || side < LOWER || side > EITHER) {
            return;
        }
        for (int pair = size - 1; pair >= 0 && isSame(pair, lowers, lower, higher, of); pair--) {
            if (table.from(row[pair]) == table.from(r) && table.to(row[pair]) == table.to(r)) {
                kept[pair] = kept[pair] == stays ? stays : (byte) EITHER;
                special[pair] |= conditional;
                return;
            }
        }
        lowers[size] = lower;
        partner[size] = higher;
        row[size] = r;
        window[size] = (byte) of.ordinal();
        kept[size] = stays;
        special[size] = conditional;
        size++;
    }

    private boolean isSame(int pair, int[] lowers, int lower, int higher, Window of) {
        return lowers[pair] == lower && partner[pair] == higher && window[pair] == of.ordinal();
    }

    private void trim() {
        partner = Arrays.copyOf(partner, size);
        row = Arrays.copyOf(row, size);
        window = Arrays.copyOf(window, size);
        kept = Arrays.copyOf(kept, size);
        special = Arrays.copyOf(special, size);
    }

    /** Returns whether an act is the lower one of a pair. */
    boolean hasPairs(int act) {
        return start[act] < start[act + 1];
    }

    /** Returns the first pair of an act. */
    int first(int act) {
        return start[act];
    }

    /** Returns the pair behind the last one of an act. */
    int end(int act) {
        return start[act + 1];
    }

    /** Returns the lower act of a pair. */
    int lower(int pair) {
        int act = Arrays.binarySearch(start, pair);
        if (act < 0) {
            return -act - 2;
        }
        while (!hasPairs(act)) {
            act++;
        }
        return act;
    }

    /** Returns the higher act of a pair. */
    int partner(int pair) {
        return partner[pair];
    }

    /** Returns the window of a pair. */
    Window window(int pair) {
        return Window.ALL[window[pair]];
    }

    /** Returns which act is kept: {@link #LOWER}, {@link #HIGHER} or {@link #EITHER}. */
    int kept(int pair) {
        return kept[pair];
    }

    /** Returns whether there are conditions that the table cannot express (特例条件). */
    boolean isSpecial(int pair) {
        return special[pair];
    }

    /** Returns the row of a pair in the table of its window. */
    int row(int pair) {
        return row[pair];
    }
}

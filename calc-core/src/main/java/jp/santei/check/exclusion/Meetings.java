package jp.santei.check.exclusion;

import java.util.Arrays;

/**
 * Where two acts that are not billed together meet in a window (背反・包括に当たる箇所), as columns.
 *
 * <pre>
 *   meeting   first act   second act   window   row   which is kept   its occurrences
 *      0      111000110   114061210    MOMENT   …     SECOND          [0 3] of the first, [5] of the second
 * </pre>
 *
 * <p>Allocates nothing once grown.
 */
final class Meetings {
    private int size;
    private int[] first = new int[16];
    private int[] second = new int[16];
    private Window[] window = new Window[16];
    private boolean[] bundle = new boolean[16];
    private int[] kept = new int[16];
    private boolean[] certain = new boolean[16];
    private boolean[] covered = new boolean[16];
    private int[] origin = new int[16];
    private int[] day = new int[16];
    private int[] start = new int[17];
    private int[] middle = new int[16];
    private int partyCount;
    private int[] parties = new int[64];

    Meetings() {}

    void clear() {
        size = 0;
        partyCount = 0;
    }

    /** Adds an occurrence to the meeting that is added next. */
    void party(int occurrence) {
        if (partyCount == parties.length) {
            parties = Arrays.copyOf(parties, partyCount * 2);
        }
        parties[partyCount++] = occurrence;
    }

    /** Forgets the occurrences that no meeting was added for. */
    void forgetParties() {
        partyCount = start[size];
    }

    /** Returns how many occurrences were added for the next meeting. */
    int waiting() {
        return partyCount - start[size];
    }

    /** Returns an occurrence that was added for the next meeting. */
    int waiting(int i) {
        return parties[start[size] + i];
    }

    /**
     * Adds a meeting of the occurrences added before.
     *
     * @param firsts how many of them are of the first act
     * @param which the act that is kept, see {@link PairTable}: LOWER = the first
     * @param isCertain false where the tables or the claim do not decide it
     * @param isCovered whether the table is the one of the day
     */
    void add(
            int firstAct,
            int secondAct,
            Window within,
            boolean isBundle,
            int which,
            boolean isCertain,
            boolean isCovered,
            int rowOrigin,
            int onDay,
            int firsts) {
        if (size == first.length) {
            grow();
        }
        first[size] = firstAct;
        second[size] = secondAct;
        window[size] = within;
        bundle[size] = isBundle;
        kept[size] = which;
        certain[size] = isCertain;
        covered[size] = isCovered;
        origin[size] = rowOrigin;
        day[size] = onDay;
        middle[size] = start[size] + firsts;
        size++;
        start[size] = partyCount;
    }

    private void grow() {
        int grown = size * 2;
        first = Arrays.copyOf(first, grown);
        second = Arrays.copyOf(second, grown);
        window = Arrays.copyOf(window, grown);
        bundle = Arrays.copyOf(bundle, grown);
        kept = Arrays.copyOf(kept, grown);
        certain = Arrays.copyOf(certain, grown);
        covered = Arrays.copyOf(covered, grown);
        origin = Arrays.copyOf(origin, grown);
        day = Arrays.copyOf(day, grown);
        start = Arrays.copyOf(start, grown + 1);
        middle = Arrays.copyOf(middle, grown);
    }

    /** Returns the number of meetings. */
    int size() {
        return size;
    }

    /** Returns the first act of a meeting. */
    int first(int meeting) {
        return first[meeting];
    }

    /** Returns the second act of a meeting. */
    int second(int meeting) {
        return second[meeting];
    }

    /** Returns the window of a meeting. */
    Window window(int meeting) {
        return window[meeting];
    }

    /** Returns whether the first act bundles the second. */
    boolean isBundle(int meeting) {
        return bundle[meeting];
    }

    /** Returns which act is kept. */
    int kept(int meeting) {
        return kept[meeting];
    }

    /** Returns whether tables and claim decide it. */
    boolean isCertain(int meeting) {
        return certain[meeting];
    }

    /** Returns whether the table is the one of the day. */
    boolean isCovered(int meeting) {
        return covered[meeting];
    }

    /** Returns where the row of a meeting stands. */
    int origin(int meeting) {
        return origin[meeting];
    }

    /** Returns the day of a meeting: the last one of its occurrences in the claim. */
    int day(int meeting) {
        return day[meeting];
    }

    /** Returns the position of the first occurrence of a side; see {@link #party(int)}. */
    int from(int meeting, boolean ofSecond) {
        return ofSecond ? middle[meeting] : start[meeting];
    }

    /** Returns the position behind the last occurrence of a side. */
    int to(int meeting, boolean ofSecond) {
        return ofSecond ? start[meeting + 1] : middle[meeting];
    }

    /** Returns the occurrence at a position. */
    int partyAt(int position) {
        return parties[position];
    }
}

package jp.santei.check.count;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.eligibility.CountField;
import jp.santei.eligibility.CountUnit;
import jp.santei.eligibility.CountWindow;
import jp.santei.eligibility.DatedTable;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.money.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The limits of times of each act, dense (算定回数の制限): from a row of the master to its limits without a look-up.
 *
 * <pre>
 *   act row ─► first row of its code ─► limits begin[f] … begin[f + 1] - 1, from the narrow unit to the wide
 * </pre>
 *
 * <p>Limits in a unit that no {@link CountUnit} names are left out. Immutable.
 */
final class CountRows {
    private static final int CLAMPS_ABOVE = 1;

    /** 実日数 of acts that are billed no more often than there are days. */
    private static final int LIMITED_BY_DAYS = 1;

    private final DatedTable<CountField> table;
    private final int[] first;
    private final int[] begin;
    private final int[] row;
    private final CountUnit[] unit;
    private final int[] times;
    private final boolean[] special;
    private final long[] least;
    private final boolean[] countsQuantity;
    private final int[] mostQuantity;

    CountRows(Edition edition) {
        table = edition.eligibility().counts();
        MasterTable<ActField> acts = edition.acts();
        int size = acts.size();
        first = new int[size];
        begin = new int[size + 1];
        least = new long[size];
        int[] rows = new int[table.size()];
        CountUnit[] units = new CountUnit[table.size()];
        int count = 0;
        for (int act = 0; act < size; act++) {
            first[act] = act > 0 && acts.code(act) == acts.code(act - 1) ? first[act - 1] : act;
            begin[act] = count;
            least[act] = Long.MAX_VALUE;
            if (first[act] == act) {
                count = addLimits(acts.code(act), act, exempt(acts, act), rows, units, count);
            }
        }
        begin[size] = count;
        row = Arrays.copyOf(rows, count);
        unit = Arrays.copyOf(units, count);
        times = new int[count];
        special = new boolean[count];
        for (int k = 0; k < count; k++) {
            times[k] = table.column(CountField.TIMES)[row[k]];
            special[k] = table.column(CountField.SPECIAL)[row[k]] != 0;
        }
        countsQuantity = new boolean[size];
        mostQuantity = new int[size];
        readQuantities(acts);
    }

    /**
     * Returns the window of an act that limits nothing: that of each place where the quantity says how many places there are,
     * and that of a day for fees of medication by the day (調剤料・麻薬等加算（入院）), whose count on a date is days of supply.
     */
    private static @Nullable CountWindow exempt(MasterTable<ActField> acts, int act) {
        boolean ofSupply = acts.column(ActField.ALPHA)[act] == Chapter.MEDICATION
                && acts.column(ActField.ACTUAL_DAYS)[act] == LIMITED_BY_DAYS;
        if (ofSupply) {
            return CountWindow.DAY;
        }
        return countsQuantity(acts, act) ? CountWindow.EACH : null;
    }

    /** Adds the limits of a code in the order of their units: there are three at most, so that insertion will do. */
    private int addLimits(int code, int act, @Nullable CountWindow exempt, int[] rows, CountUnit[] units, int from) {
        int count = from;
        int k = table.first(code);
        while (k >= 0 && k < table.size() && table.key(k) == code) {
            CountUnit of = CountUnit.of(table.column(CountField.UNIT)[k]);
            if (of != null && of.window() != exempt) {
                int at = count++;
                while (at > from && units[at - 1].compareTo(of) > 0) {
                    units[at] = units[at - 1];
                    rows[at] = rows[at - 1];
                    at--;
                }
                units[at] = of;
                rows[at] = k;
                boolean always = of.window() == CountWindow.ADMISSION || of.window() == CountWindow.DISCHARGE;
                least[act] = Math.min(least[act], always ? 0 : table.column(CountField.TIMES)[k]);
            }
            k++;
        }
        return count;
    }

    /** The quantity of a row counts where it is of something that is counted; minutes, mL and cm2 measure. */
    private void readQuantities(MasterTable<ActField> acts) {
        for (int act = 0; act < acts.size(); act++) {
            countsQuantity[act] = countsQuantity(acts, act);
            boolean clamps =
                    acts.column(ActField.STEP)[act] == 1 && (acts.column(ActField.STEP_LIMIT)[act] & CLAMPS_ABOVE) != 0;
            mostQuantity[act] = clamps ? acts.column(ActField.STEP_UPPER)[act] : Integer.MAX_VALUE;
        }
    }

    private static boolean countsQuantity(MasterTable<ActField> acts, int act) {
        CountUnit of = CountUnit.of(acts.column(ActField.UNIT)[act]);
        return of != null && of.window() == CountWindow.EACH;
    }

    /** Returns the first row of the code of an act. */
    int first(int act) {
        return first[act];
    }

    /** Returns the first limit of a code, by its first row. */
    int begin(int of) {
        return begin[of];
    }

    /** Returns the limit after the last of a code, by its first row. */
    int end(int of) {
        return begin[of + 1];
    }

    /** Returns the fewest times that may exceed a limit of a code less one; 0 where its day is asked as well. */
    long least(int of) {
        return least[of];
    }

    CountUnit unit(int k) {
        return unit[k];
    }

    int times(int k) {
        return times[k];
    }

    boolean special(int k) {
        return special[k];
    }

    /** Returns whether a limit applies on a day. */
    boolean holds(int k, int day) {
        return table.holds(row[k], day);
    }

    /** Returns whether the edition has all limits of a day. */
    boolean covers(int day) {
        return table.covers(day);
    }

    /** Returns where a limit stands. */
    int origin(int k) {
        return table.origin(row[k]);
    }

    /** Returns whether a code has a limit of a day. */
    boolean hasDay(int of) {
        for (int k = begin[of]; k < begin[of + 1]; k++) {
            if (unit[k].window() == CountWindow.DAY) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many times an act counts that is done once with a quantity × 100,000; what is priced no more does not. */
    long once(int act, long quantity) {
        if (!countsQuantity[act] || quantity == ClaimBuffer.ABSENT) {
            return 1;
        }
        return Math.min(-Math.floorDiv(-quantity, Scale.QUANTITY.one()), mostQuantity[act]);
    }
}

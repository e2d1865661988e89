package jp.santei.master;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a {@link MasterTable} while they are filled (マスターの列): {@link MasterTable#of} takes them over.
 *
 * <p>Rows are ordered by code, then by first day. A flag column that is never set is 0 in every row. Mutable and not
 * thread-safe; after the table is made nobody writes to the arrays any more.
 *
 * @param <F> the flag columns
 */
public final class MasterColumns<F extends Enum<F> & MasterField> {
    private final Class<F> type;
    private final int[] codes;
    private final long[] values;
    private final byte[] valueStatus;
    private final byte[] flagStatus;
    private final Map<F, int[]> flags;
    private int[] from;
    private int[] to;
    private IntFunction<String> names = row -> "";
    private @Nullable CodeIndex index;

    /** Returns columns of a number of rows, all empty. */
    public MasterColumns(Class<F> type, int size) {
        this.type = type;
        codes = new int[size];
        from = new int[size];
        to = new int[size];
        values = new long[size];
        valueStatus = new byte[size];
        flagStatus = new byte[size];
        flags = new EnumMap<>(type);
    }

    /** Returns the number of rows. */
    public int size() {
        return codes.length;
    }

    /** Returns the type of the flag columns. */
    public Class<F> type() {
        return type;
    }

    /** Returns the nine-digit codes, to fill. */
    public int[] codes() {
        return codes;
    }

    /** Returns the first days as epoch days, to fill. */
    public int[] from() {
        return from;
    }

    /** Returns the last days as epoch days, {@link MasterTable#OPEN} where there is none, to fill. */
    public int[] to() {
        return to;
    }

    /** Returns the values (points × 100, a percentage × 100, or yen × 100), to fill. */
    public long[] values() {
        return values;
    }

    /** Returns the positions of the {@link ValueStatus} constants, to fill. */
    public byte[] valueStatus() {
        return valueStatus;
    }

    /** Returns the positions of the {@link FlagStatus} constants, to fill. */
    public byte[] flagStatus() {
        return flagStatus;
    }

    /** Returns the column of a flag, to fill. */
    public int[] flag(F field) {
        return flags.computeIfAbsent(field, absent -> new int[codes.length]);
    }

    /** Sets the first and the last days as epoch days, which are taken over. */
    public MasterColumns<F> periods(int[] newFrom, int[] newTo) {
        if (newFrom.length != codes.length || newTo.length != codes.length) {
            throw new IllegalArgumentException("periods: " + newFrom.length + " and " + newTo.length + " rows");
        }
        from = newFrom;
        to = newTo;
        return this;
    }

    /** Sets the column of a flag, which is taken over; columns with the same content may share one array. */
    public MasterColumns<F> flag(F field, int[] column) {
        if (column.length != codes.length) {
            throw new IllegalArgumentException("column " + field + ": " + column.length + " rows");
        }
        flags.put(field, column);
        return this;
    }

    /** Sets how the name of a row (省略漢字名称) is found; it is asked whenever a name is read, by any thread. */
    public MasterColumns<F> names(IntFunction<String> newNames) {
        names = newNames;
        return this;
    }

    /** Sets the index of the codes; without one it is searched. */
    public MasterColumns<F> index(CodeIndex newIndex) {
        index = newIndex;
        return this;
    }

    IntFunction<String> names() {
        return names;
    }

    CodeIndex index() {
        return index == null ? CodeIndex.build(codes) : index;
    }

    /** Columns that are 0 in every row share one array. */
    Map<F, int[]> flags() {
        int[] zero = new int[codes.length];
        Map<F, int[]> all = new EnumMap<>(flags);
        for (F field : type.getEnumConstants()) {
            all.putIfAbsent(field, zero);
        }
        return all;
    }

    /** Checks that rows are ordered and that no two versions of a code overlap. */
    void check() {
        for (int row = 0; row < codes.length; row++) {
            boolean isVersion = row > 0 && codes[row] == codes[row - 1];
            if (from[row] > to[row] || (row > 0 && codes[row] < codes[row - 1])) {
                throw new IllegalArgumentException("row " + row + ", code " + codes[row] + ": not in order");
            }
            if (isVersion && to[row - 1] >= from[row]) {
                throw new IllegalArgumentException("code " + codes[row] + ": two versions on epoch day " + from[row]);
            }
        }
    }
}

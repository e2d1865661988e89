package jp.santei.master;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * One master as dense columns (マスター): row numbers from 0, one version of one code a row.
 *
 * <p>Rows are ordered by code, then by first day; the versions of a code lie side by side. {@link #find} is the only way
 * from a code to a row; everything after it reads columns by row number.
 *
 * <pre>
 *   index                      rows
 *   code ─► slot ─► first row ─► code  from        to          value   POINT_KIND …
 *                                112…  2024-06-01  2026-05-31   7500   3
 *                                112…  2026-06-01  ∞            7600   3
 * </pre>
 *
 * <p>Immutable and thread-safe. Values are points × 100 or yen × 100.
 *
 * @param <F> the flag columns of this master
 */
public final class MasterTable<F extends Enum<F> & MasterField> {
    /** The last day of a row that has no end, as an epoch day. */
    public static final int OPEN = Integer.MAX_VALUE;

    /** What {@link #find} returns for a code without any row. */
    public static final int UNKNOWN = CodeIndex.ABSENT;

    /** What {@link #find} returns for a code without a version in force on the day. */
    public static final int NOT_IN_FORCE = -2;

    private static final ValueStatus[] VALUE_STATUS = ValueStatus.values();
    private static final FlagStatus[] FLAG_STATUS = FlagStatus.values();

    private final Class<F> type;
    private final int[] codes;
    private final int[] from;
    private final int[] to;
    private final long[] values;
    private final IntFunction<String> names;
    private final byte[] valueStatus;
    private final byte[] flagStatus;
    private final Map<F, int[]> columns;
    private final CodeIndex index;

    private MasterTable(MasterColumns<F> columns) {
        columns.check();
        this.type = columns.type();
        this.codes = columns.codes();
        this.from = columns.from();
        this.to = columns.to();
        this.values = columns.values();
        this.names = columns.names();
        this.valueStatus = columns.valueStatus();
        this.flagStatus = columns.flagStatus();
        this.columns = columns.flags();
        this.index = columns.index();
    }

    /**
     * Makes the table of ready columns, which it takes over.
     *
     * @throws IllegalArgumentException when the rows are not in order, or two versions of a code overlap
     */
    public static <F extends Enum<F> & MasterField> MasterTable<F> of(MasterColumns<F> columns) {
        return new MasterTable<>(columns);
    }

    /** Returns the number of rows. */
    public int size() {
        return codes.length;
    }

    /** Returns the flag columns' type. */
    public Class<F> fields() {
        return type;
    }

    /**
     * Returns the row of a code in force on a day, or {@link #UNKNOWN} or {@link #NOT_IN_FORCE}.
     *
     * @param day the date of service as an epoch day
     */
    public int find(int code, int day) {
        int row = firstRow(code);
        if (row < 0) {
            return UNKNOWN;
        }
        do {
            if (from[row] <= day && day <= to[row]) {
                return row;
            }
            row++;
        } while (row < codes.length && codes[row] == code);
        return NOT_IN_FORCE;
    }

    /** Returns the first of a code's rows, or {@link #UNKNOWN}. */
    public int firstRow(int code) {
        return index.firstRow(code);
    }

    /** Returns how codes are found. */
    public CodeIndex index() {
        return index;
    }

    /** Returns the nine-digit code of a row. */
    public int code(int row) {
        return codes[row];
    }

    /** Returns the first day of a row, as an epoch day. */
    public int from(int row) {
        return from[row];
    }

    /** Returns the last day of a row, as an epoch day; {@link #OPEN} when it has none. */
    public int to(int row) {
        return to[row];
    }

    /** Returns the value of a row: points × 100, a percentage × 100, or yen × 100. */
    public long value(int row) {
        return values[row];
    }

    /** Returns the name of a row (省略漢字名称). */
    public String name(int row) {
        return names.apply(row);
    }

    /** Returns how sure the value of a row is. */
    public ValueStatus valueStatus(int row) {
        return VALUE_STATUS[valueStatus[row]];
    }

    /** Returns where the flags of a row come from. */
    public FlagStatus flagStatus(int row) {
        return FLAG_STATUS[flagStatus[row]];
    }

    /** Returns the column of a field: one entry per row. Callers do not change it. */
    public int[] column(F field) {
        int[] column = columns.get(field);
        if (column == null) {
            throw new IllegalArgumentException("field: " + field);
        }
        return column;
    }
}

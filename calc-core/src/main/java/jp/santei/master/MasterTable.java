package jp.santei.master;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * One master as dense columns (マスター): row numbers from 0, one version of one code a row.
 *
 * <p>Rows are ordered by code, then by first day; the versions of a code lie side by side. {@link #find} is the only way
 * from a code to a row; everything after it reads columns by row number.
 *
 * <pre>
 *   slots (open addressing)    rows
 *   hash(code) ─► first row ─► code  from        to          value   POINT_KIND …
 *                              112…  2024-06-01  2026-05-31   7500   3
 *                              112…  2026-06-01  ∞            7600   3
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
    public static final int UNKNOWN = -1;

    /** What {@link #find} returns for a code without a version in force on the day. */
    public static final int NOT_IN_FORCE = -2;

    private final Class<F> type;
    private final int[] codes;
    private final int[] from;
    private final int[] to;
    private final long[] values;
    private final String[] names;
    private final ValueStatus[] valueStatus;
    private final FlagStatus[] flagStatus;
    private final Map<F, int[]> columns;
    private final int[] slots;
    private final int slotMask;

    MasterTable(MasterTableBuilder<F> builder) {
        this.type = builder.type();
        int size = builder.size();
        this.codes = new int[size];
        this.from = new int[size];
        this.to = new int[size];
        this.values = new long[size];
        this.names = new String[size];
        this.valueStatus = new ValueStatus[size];
        this.flagStatus = new FlagStatus[size];
        this.columns = new EnumMap<>(type);
        for (F field : type.getEnumConstants()) {
            columns.put(field, new int[size]);
        }
        builder.copyTo(this);
        int capacity = Integer.highestOneBit(Math.max(4, size)) * 4;
        this.slots = new int[capacity];
        this.slotMask = capacity - 1;
        Arrays.fill(slots, -1);
        for (int row = 0; row < size; row++) {
            if (row == 0 || codes[row] != codes[row - 1]) {
                int slot = slot(codes[row]);
                while (slots[slot] >= 0) {
                    slot = slot + 1 & slotMask;
                }
                slots[slot] = row;
            }
        }
    }

    void put(int row, MasterRow<F> source) {
        codes[row] = source.code();
        from[row] = source.from();
        to[row] = source.to();
        values[row] = source.value();
        names[row] = source.name();
        valueStatus[row] = source.valueStatus();
        flagStatus[row] = source.flagStatus();
        source.flags().forEach((field, value) -> column(field)[row] = value);
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
        int slot = slot(code);
        int row = slots[slot];
        while (row >= 0 && codes[row] != code) {
            slot = slot + 1 & slotMask;
            row = slots[slot];
        }
        return row;
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
        return names[row];
    }

    /** Returns how sure the value of a row is. */
    public ValueStatus valueStatus(int row) {
        return valueStatus[row];
    }

    /** Returns where the flags of a row come from. */
    public FlagStatus flagStatus(int row) {
        return flagStatus[row];
    }

    /** Returns the column of a field: one entry per row. Callers do not change it. */
    public int[] column(F field) {
        int[] column = columns.get(field);
        if (column == null) {
            throw new IllegalArgumentException("field: " + field);
        }
        return column;
    }

    private int slot(int code) {
        int mixed = code * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slotMask;
    }
}

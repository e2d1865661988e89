package jp.santei.eligibility;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A table of dated rows as dense int columns (期間のある表): a key, the days a row applies to, where it stands in its file.
 *
 * <pre>
 *   row   key        from        to     origin        SECOND     KEPT
 *    0    111000110  2024-06-01  open   file 2:17     113010370  1
 *    1    111000110  2024-06-01  open   file 2:18     …
 * </pre>
 *
 * <p>Rows are ordered by key, then by first day and columns; the rows of a key lie side by side. Days are epoch days.
 * Immutable and thread-safe; reading allocates nothing.
 *
 * @param <F> the columns
 */
public final class DatedTable<F extends Enum<F> & TableField> {
    /** The last day of a row or coverage that has no end. */
    public static final int OPEN = Integer.MAX_VALUE;

    private static final int LINE_BITS = 24;
    private static final int LINE_MASK = (1 << LINE_BITS) - 1;

    private final Class<F> type;
    private final int coveredFrom;
    private final int coveredTo;
    private final int[] keys;
    private final int[] from;
    private final int[] to;
    private final int[] origins;
    private final Map<F, int[]> columns;
    private final IntFunction<String> texts;

    private DatedTable(
            Class<F> type,
            int coveredFrom,
            int coveredTo,
            int[] keys,
            int[] from,
            int[] to,
            int[] origins,
            Map<F, int[]> columns,
            IntFunction<String> texts) {
        this.type = type;
        this.coveredFrom = coveredFrom;
        this.coveredTo = coveredTo;
        this.keys = keys;
        this.from = from;
        this.to = to;
        this.origins = origins;
        this.columns = columns;
        this.texts = texts;
    }

    /** Returns a table that is not there: no rows, no day covered. */
    public static <F extends Enum<F> & TableField> DatedTable<F> absent(Class<F> type) {
        Map<F, int[]> columns = new EnumMap<>(type);
        for (F field : type.getEnumConstants()) {
            columns.put(field, new int[0]);
        }
        return new DatedTable<F>(type, 0, -1, new int[0], new int[0], new int[0], new int[0], columns, row -> "");
    }

    /**
     * Returns the table of columns, which are taken as they are: ordered by key, one entry per row.
     *
     * @param coveredFrom first day for which the table holds the rows in force
     * @param coveredTo last day, {@link #OPEN} when open
     * @param origins see {@link #origin(int, int)}
     * @param texts text of a row, asked for when somebody reads it
     * @throws IllegalArgumentException when the columns have different lengths or the keys are not in order
     */
    public static <F extends Enum<F> & TableField> DatedTable<F> of(
            Class<F> type,
            int coveredFrom,
            int coveredTo,
            int[] keys,
            int[] from,
            int[] to,
            int[] origins,
            Map<F, int[]> columns,
            IntFunction<String> texts) {
        Map<F, int[]> all = new EnumMap<>(type);
        for (F field : type.getEnumConstants()) {
            int[] column = columns.get(field);
            if (column == null || column.length != keys.length) {
                throw new IllegalArgumentException("column: " + field);
            }
            all.put(field, column);
        }
        if (from.length != keys.length || to.length != keys.length || origins.length != keys.length) {
            throw new IllegalArgumentException("rows: " + keys.length);
        }
        for (int row = 1; row < keys.length; row++) {
            if (keys[row] < keys[row - 1]) {
                throw new IllegalArgumentException("row " + row + ": key " + keys[row]);
            }
        }
        return new DatedTable<F>(type, coveredFrom, coveredTo, keys, from, to, origins, all, texts);
    }

    /** Returns the origin of a row: the number of its file in {@link Eligibility#files} and its line. */
    public static int origin(int file, int line) {
        return file << LINE_BITS | (line & LINE_MASK);
    }

    /** Returns the number of the file of an origin. */
    public static int originFile(int origin) {
        return origin >>> LINE_BITS;
    }

    /** Returns the line of an origin, from 1. */
    public static int originLine(int origin) {
        return origin & LINE_MASK;
    }

    /** Returns whether the edition has rows of this table, be it for some codes only. */
    public boolean isPresent() {
        return keys.length > 0 || coveredFrom <= coveredTo;
    }

    /** Returns whether the table holds all rows in force on a day. */
    public boolean covers(int day) {
        return coveredFrom <= day && day <= coveredTo;
    }

    /** Returns the first day covered. */
    public int coveredFrom() {
        return coveredFrom;
    }

    /** Returns the last day covered, {@link #OPEN} when open. */
    public int coveredTo() {
        return coveredTo;
    }

    /** Returns the type of the columns. */
    public Class<F> fields() {
        return type;
    }

    /** Returns the number of rows. */
    public int size() {
        return keys.length;
    }

    /** Returns the first row of a key, or -1 when it has none; the others follow it. */
    public int first(int key) {
        int row = Arrays.binarySearch(keys, key);
        if (row < 0) {
            return -1;
        }
        while (row > 0 && keys[row - 1] == key) {
            row--;
        }
        return row;
    }

    /** Returns the row of a key on a day, for tables with one row a key; -1 when there is none. */
    public int find(int key, int day) {
        int row = first(key);
        while (row >= 0 && row < keys.length && keys[row] == key) {
            if (holds(row, day)) {
                return row;
            }
            row++;
        }
        return -1;
    }

    /** Returns the key of a row. */
    public int key(int row) {
        return keys[row];
    }

    /** Returns the first day of a row. */
    public int from(int row) {
        return from[row];
    }

    /** Returns the last day of a row, {@link #OPEN} when it has none. */
    public int to(int row) {
        return to[row];
    }

    /** Returns whether a row applies on a day. */
    public boolean holds(int row, int day) {
        return from[row] <= day && day <= to[row];
    }

    /** Returns where a row stands: see {@link #originFile} and {@link #originLine}. */
    public int origin(int row) {
        return origins[row];
    }

    /** Returns a column: one entry per row. Callers do not change it. */
    public int[] column(F field) {
        int[] column = columns.get(field);
        if (column == null) {
            throw new IllegalArgumentException("field: " + field);
        }
        return column;
    }

    /** Returns the text of a row; empty when the table has no texts. */
    public String text(int row) {
        return texts.apply(row);
    }
}

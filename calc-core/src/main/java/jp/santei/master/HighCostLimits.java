package jp.santei.master;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.santei.claim.Days;
import jp.santei.claim.IncomeBand;

/**
 * The monthly limits of an edition (高額療養費算定基準額) as dated rows. Immutable and thread-safe.
 *
 * <p>A row is found by side, setting, band and day without allocating; its columns are read by its position. Amounts are
 * yen of a month.
 */
public final class HighCostLimits {
    /** What the look-ups return when there is no row, and the columns when a row has no such value. */
    public static final int NONE = -1;

    private static final int SETTINGS = 2;
    private static final int TABLES = 2;
    private static final int BANDS = IncomeBand.values().length;
    private static final LimitSide[] SIDES = LimitSide.values();

    private final List<Row> given;
    private final Row[] rows;
    private final int[][] rowsOfKey = new int[SIDES.length * SETTINGS * BANDS * TABLES][0];
    private final int[][] lowestFrom = new int[SIDES.length * SETTINGS][0];
    private final long[][] lowest = new long[SIDES.length * SETTINGS][0];

    private HighCostLimits(List<Row> rows) {
        given = List.copyOf(rows);
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(Row::from));
        this.rows = sorted.toArray(Row[]::new);
        TreeMap<Integer, List<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < this.rows.length; i++) {
            Row row = this.rows[i];
            check(row);
            int key = key(row.side(), row.inpatient(), row.band(), row.kind() == LimitKind.CONSIDERATION);
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        byKey.forEach((key, positions) -> {
            rowsOfKey[key] = positions.stream().mapToInt(Integer::intValue).toArray();
            checkPeriods(rowsOfKey[key]);
        });
        for (LimitSide side : SIDES) {
            fillLowest(side, false);
            fillLowest(side, true);
        }
    }

    /**
     * Makes the table of dated rows.
     *
     * @throws IllegalArgumentException when the periods of a band leave a gap or overlap, or a row cannot be halved
     */
    public static HighCostLimits of(List<Row> rows) {
        return new HighCostLimits(rows);
    }

    /** Returns the row of a band on a day (epoch day), or {@link #NONE}. */
    public int find(LimitSide side, boolean inpatient, IncomeBand band, int day) {
        return find(key(side, inpatient, band, false), day);
    }

    /** Returns the row of the 配慮措置 of a band on a day, or {@link #NONE}. */
    public int findConsideration(LimitSide side, boolean inpatient, IncomeBand band, int day) {
        return find(key(side, inpatient, band, true), day);
    }

    /** Returns whether any band of a side has a row on a day. */
    public boolean covers(LimitSide side, boolean inpatient, int day) {
        return lowest(side, inpatient, day) != Long.MAX_VALUE;
    }

    /** Returns the lowest amount that any band of a side has on a day, in yen; {@link Long#MAX_VALUE} without one. */
    public long lowest(LimitSide side, boolean inpatient, int day) {
        int unit = unit(side, inpatient);
        int[] starts = lowestFrom[unit];
        for (int i = starts.length - 1; i >= 0; i--) {
            if (starts[i] <= day) {
                return lowest[unit][i];
            }
        }
        return Long.MAX_VALUE;
    }

    /** The lowest amounts change only where a row begins, or has ended the day before. */
    private void fillLowest(LimitSide side, boolean inpatient) {
        int unit = unit(side, inpatient);
        lowestFrom[unit] = Arrays.stream(rows)
                .filter(row -> row.side() == side && row.inpatient() == inpatient)
                .flatMapToInt(row -> row.to() == MasterTable.OPEN
                        ? IntStream.of(row.from())
                        : IntStream.of(row.from(), row.to() + 1))
                .sorted()
                .distinct()
                .toArray();
        lowest[unit] = Arrays.stream(lowestFrom[unit])
                .mapToLong(day -> lowestOfBands(side, inpatient, day))
                .toArray();
    }

    private long lowestOfBands(LimitSide side, boolean inpatient, int day) {
        long least = Long.MAX_VALUE;
        int begin = key(side, inpatient, IncomeBand.A, false);
        for (int key = begin; key < begin + BANDS * TABLES; key += TABLES) {
            int row = find(key, day);
            if (row != NONE && rows[row].status() != AmountStatus.PLANNED) {
                least = Math.min(least, rows[row].base());
            }
        }
        return least;
    }

    /** Returns a row. */
    public Row row(int row) {
        return rows[row];
    }

    /** Returns the rows, with their sources, in the order they were given. */
    public List<Row> rows() {
        return given;
    }

    private int find(int key, int day) {
        int[] positions = rowsOfKey[key];
        for (int i = positions.length - 1; i >= 0; i--) {
            Row row = rows[positions[i]];
            if (row.from() <= day) {
                return day <= row.to() ? positions[i] : NONE;
            }
        }
        return NONE;
    }

    private static int unit(LimitSide side, boolean inpatient) {
        return side.ordinal() * SETTINGS + (inpatient ? 1 : 0);
    }

    private static int key(LimitSide side, boolean inpatient, IncomeBand band, boolean consideration) {
        return (unit(side, inpatient) * BANDS + band.ordinal()) * TABLES + (consideration ? 1 : 0);
    }

    private static void check(Row row) {
        boolean odd = (row.base() | row.threshold()) % 2 != 0 || (row.hasRepeated() && row.repeated() % 2 != 0);
        if (odd || row.from() > row.to() || row.percent() < 0 || row.percent() > 100) {
            throw new IllegalArgumentException("limit: " + row);
        }
    }

    private void checkPeriods(int[] positions) {
        for (int i = 1; i < positions.length; i++) {
            Row row = rows[positions[i]];
            if (rows[positions[i - 1]].to() + 1 != row.from()) {
                throw new IllegalArgumentException("limit of " + row.side().word() + " "
                        + row.band().word() + ": gap or overlap before " + Days.packed(row.from()));
            }
        }
    }

    /**
     * One limit: {@code base} and {@code percent} of the cost above {@code threshold}.
     *
     * @param side whose
     * @param inpatient 入院, else 入院外
     * @param band 所得区分
     * @param kind {@link LimitKind#MONTHLY}, {@link LimitKind#OUTPATIENT} or {@link LimitKind#CONSIDERATION}
     * @param from first day, epoch day
     * @param to last day, epoch day; {@link MasterTable#OPEN} when it has none
     * @param base yen
     * @param percent of the cost above the threshold, 0 for a flat amount
     * @param threshold yen of cost
     * @param repeated 多数回該当 in yen, {@link #NONE} without one
     * @param note 特記事項 code, {@link #NONE} where it is not known
     * @param repeatedNote 特記事項 code of 多数回該当, {@link #NONE} where it is not known
     * @param status how firm the amounts are
     * @param source law, notice or paper
     */
    public record Row(
            LimitSide side,
            boolean inpatient,
            IncomeBand band,
            LimitKind kind,
            int from,
            int to,
            long base,
            int percent,
            long threshold,
            long repeated,
            int note,
            int repeatedNote,
            AmountStatus status,
            String source) {
        /** Returns whether 多数回該当 lowers this limit. */
        public boolean hasRepeated() {
            return repeated != NONE;
        }
    }
}

package jp.santei.master;

import java.util.Arrays;
import java.util.List;
import jp.santei.claim.Days;

/**
 * The monthly limits that care under a public expense has whatever the income (公費併用療養の定額の限度額). Immutable.
 *
 * <p>Amounts are yen of a month. Source: 健康保険法施行令第42条第6項・第8項.
 */
public final class PublicLimits {
    /** Returned where there is no row. */
    public static final int NONE = -1;

    private static final int SETTINGS = 2;
    private static final int SIDES = LimitSide.values().length;
    private static final int KINDS = PublicHighCost.values().length;

    private final List<Row> given;
    private final int[][] rowsOfKey = new int[KINDS * SIDES * SETTINGS][0];

    private PublicLimits(List<Row> rows) {
        given = List.copyOf(rows);
        for (int i = 0; i < given.size(); i++) {
            Row row = given.get(i);
            check(row);
            int key = key(row.kind(), row.side(), row.inpatient());
            int[] before = rowsOfKey[key];
            if (before.length > 0 && given.get(before[before.length - 1]).to() + 1 != row.from()) {
                throw new IllegalArgumentException("limit of " + row.kind().word() + " "
                        + row.side().word() + ": gap or overlap before " + Days.packed(row.from()));
            }
            int[] more = Arrays.copyOf(before, before.length + 1);
            more[before.length] = i;
            rowsOfKey[key] = more;
        }
    }

    /**
     * Makes the table of dated rows, those of a kind, side and setting in the order of time.
     *
     * @throws IllegalArgumentException when periods leave a gap or overlap, or a row cannot be halved
     */
    public static PublicLimits of(List<Row> rows) {
        return new PublicLimits(rows);
    }

    /** Returns the position of the row of a kind on a day, or {@link #NONE}. */
    public int find(PublicHighCost kind, LimitSide side, boolean inpatient, int day) {
        int[] positions = rowsOfKey[key(kind, side, inpatient)];
        for (int i = positions.length - 1; i >= 0; i--) {
            Row row = given.get(positions[i]);
            if (row.from() <= day) {
                return day <= row.to() ? positions[i] : NONE;
            }
        }
        return NONE;
    }

    /** Returns a row. */
    public Row row(int position) {
        return given.get(position);
    }

    /** Returns the rows, with their sources, in the order they were given. */
    public List<Row> rows() {
        return given;
    }

    private static int key(PublicHighCost kind, LimitSide side, boolean inpatient) {
        return (kind.ordinal() * SIDES + side.ordinal()) * SETTINGS + (inpatient ? 1 : 0);
    }

    private static void check(Row row) {
        boolean flat = row.kind() == PublicHighCost.GENERAL || row.kind() == PublicHighCost.ASSISTANCE;
        if (!flat || (row.base() | row.threshold()) % 2 != 0 || row.from() > row.to() || row.percent() < 0) {
            throw new IllegalArgumentException("limit: " + row);
        }
    }

    /**
     * One limit: {@code base} and {@code percent} of the cost above {@code threshold}.
     *
     * @param kind {@link PublicHighCost#GENERAL} or {@link PublicHighCost#ASSISTANCE}
     * @param side whose
     * @param inpatient 入院, else 入院外
     * @param from first day, epoch day
     * @param to last day, epoch day; {@link MasterTable#OPEN} when it has none
     * @param base yen
     * @param percent of the cost above the threshold, 0 for a flat amount
     * @param threshold yen of cost
     * @param status how firm the amount is
     * @param source law or notice
     */
    public record Row(
            PublicHighCost kind,
            LimitSide side,
            boolean inpatient,
            int from,
            int to,
            long base,
            int percent,
            long threshold,
            AmountStatus status,
            String source) {}
}

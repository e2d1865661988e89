package jp.santei.master;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The dated amounts of all {@link MealRate}s of an edition (食事・生活療養の額の表), and the acts in yen that stand for them.
 *
 * <p>A rate may end without a successor: its amount is not known from then on. Immutable and thread-safe; a look-up walks
 * a short sorted array and allocates nothing.
 */
public final class MealRates {
    /** What {@link #at} returns when a rate has no amount on a day. */
    public static final long NONE = Long.MIN_VALUE;

    /** What {@link #codeOf} returns when no act stands for a rate. */
    public static final int NO_CODE = 0;

    private static final String IN_FORCE = "in-force";

    private final List<Row> rows;
    private final List<Code> codes;
    private final Row[][] periods;
    private final int[] codeOf;

    private MealRates(List<Row> rows, List<Code> codes) {
        this.rows = List.copyOf(rows);
        this.codes = List.copyOf(codes);
        Map<MealRate, List<Row>> byRate = new EnumMap<>(MealRate.class);
        rows.forEach(row ->
                byRate.computeIfAbsent(row.rate(), r -> new ArrayList<>()).add(row));
        periods = new Row[MealRate.ALL.size()][];
        for (MealRate rate : MealRate.ALL) {
            List<Row> sorted = new ArrayList<>(byRate.getOrDefault(rate, List.of()));
            sorted.sort(Comparator.comparingInt(Row::from));
            checkPeriods(rate, sorted);
            periods[rate.ordinal()] = sorted.toArray(new Row[0]);
        }
        codeOf = new int[MealRate.ALL.size()];
        Arrays.fill(codeOf, NO_CODE);
        for (Code code : codes) {
            if (codeOf[code.rate().ordinal()] == NO_CODE) {
                codeOf[code.rate().ordinal()] = code.code();
            }
        }
        if (codes.stream().mapToInt(Code::code).distinct().count() < codes.size()) {
            throw new IllegalArgumentException("a code stands for two rates");
        }
    }

    /**
     * Makes the table of dated rows and of the acts that stand for the rates.
     *
     * @throws IllegalArgumentException when a rate has no row, its periods leave a gap or overlap, or a code is given twice
     */
    public static MealRates of(List<Row> rows, List<Code> codes) {
        return new MealRates(rows, codes);
    }

    /** Returns the yen of a rate on a day (epoch day), or {@link #NONE}. */
    public long at(MealRate rate, int day) {
        for (Row row : periods[rate.ordinal()]) {
            if (row.from() <= day && day <= row.to()) {
                return row.yen();
            }
        }
        return NONE;
    }

    /** Returns whether the amount of a rate on a day is announced or planned, not in force. */
    public boolean isProvisional(MealRate rate, int day) {
        for (Row row : periods[rate.ordinal()]) {
            if (row.from() <= day && day <= row.to()) {
                return !row.status().equals(IN_FORCE);
            }
        }
        return false;
    }

    /** Returns the act whose official row gives the amount of a rate, or {@link #NO_CODE}. */
    public int codeOf(MealRate rate) {
        return codeOf[rate.ordinal()];
    }

    /** Returns the rows, with their sources, in the order they were given. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns which act stands for which rate, in the order they were given. */
    public List<Code> codes() {
        return codes;
    }

    private static void checkPeriods(MealRate rate, List<Row> sorted) {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("rate " + rate.key() + ": no amount");
        }
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).to() + 1 != sorted.get(i).from()) {
                throw new IllegalArgumentException("rate " + rate.key() + ": gap or overlap before epoch day "
                        + sorted.get(i).from());
            }
        }
    }

    /**
     * One dated amount.
     *
     * @param rate what it is
     * @param from first day, epoch day: the first of a month
     * @param to last day, epoch day; {@link MasterTable#OPEN} when it has none
     * @param yen the amount in yen
     * @param status {@code in-force}, {@code announced} or {@code planned}
     * @param source notice or file
     */
    public record Row(MealRate rate, int from, int to, long yen, String status, String source) {}

    /**
     * An act in yen that stands for a rate.
     *
     * @param code nine digits
     * @param rate what it stands for
     * @param source file
     */
    public record Code(int code, MealRate rate, String source) {}
}

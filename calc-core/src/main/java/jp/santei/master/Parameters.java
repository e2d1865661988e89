package jp.santei.master;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The dated values of all {@link Parameter}s of an edition (パラメータ表). Immutable and thread-safe.
 *
 * <p>A look-up walks a short sorted array and allocates nothing.
 */
public final class Parameters {
    /** What {@link #at} returns when a parameter has no value on a day. */
    public static final long NONE = Long.MIN_VALUE;

    private final long[][] values;
    private final int[][] from;
    private final int[][] to;
    private final List<Row> rows;

    private Parameters(List<Row> rows) {
        this.rows = List.copyOf(rows);
        int count = Parameter.values().length;
        values = new long[count][];
        from = new int[count][];
        to = new int[count][];
        Map<Parameter, List<Row>> byParameter = new EnumMap<>(Parameter.class);
        rows.forEach(row -> byParameter
                .computeIfAbsent(row.parameter(), p -> new ArrayList<>())
                .add(row));
        for (Parameter parameter : Parameter.values()) {
            List<Row> periods = new ArrayList<>(byParameter.getOrDefault(parameter, List.of()));
            periods.sort(Comparator.comparingInt(Row::from));
            checkPeriods(parameter, periods);
            int i = parameter.ordinal();
            values[i] = periods.stream().mapToLong(Row::value).toArray();
            from[i] = periods.stream().mapToInt(Row::from).toArray();
            to[i] = periods.stream().mapToInt(Row::to).toArray();
        }
    }

    /**
     * Makes the table of dated rows.
     *
     * @throws IllegalArgumentException when a parameter has no row, or its periods leave a gap or overlap
     */
    public static Parameters of(List<Row> rows) {
        return new Parameters(rows);
    }

    /** Returns the value of a parameter on a day (epoch day), or {@link #NONE}. */
    public long at(Parameter parameter, int day) {
        int i = parameter.ordinal();
        int[] starts = from[i];
        for (int k = starts.length - 1; k >= 0; k--) {
            if (starts[k] <= day) {
                return day <= to[i][k] ? values[i][k] : NONE;
            }
        }
        return NONE;
    }

    /** Returns the rows, with their sources, in the order they were given. */
    public List<Row> rows() {
        return rows;
    }

    private static void checkPeriods(Parameter parameter, List<Row> periods) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("parameter " + parameter.key() + ": no value");
        }
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i - 1).to() + 1 != periods.get(i).from()) {
                throw new IllegalArgumentException("parameter " + parameter.key() + ": gap or overlap before epoch day "
                        + periods.get(i).from());
            }
        }
    }

    /**
     * One dated value.
     *
     * @param parameter what it is
     * @param from first day, epoch day
     * @param to last day, epoch day; {@link MasterTable#OPEN} when it has none
     * @param value the value, in the unit the parameter states
     * @param status {@code in-force}, {@code announced} or {@code planned}
     * @param source law, notice or file
     */
    public record Row(Parameter parameter, int from, int to, long value, String status, String source) {}
}

package jp.santei.charge;

import java.util.Arrays;
import java.util.stream.IntStream;
import jp.santei.master.MasterTable;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;

/**
 * The parameters by period (期間ごとのパラメータ): one row of values for each stretch of days in which none of them changes.
 *
 * <p>A charge asks a dozen of them about two days of one month: the row of the last day asked is at hand. Holds its place:
 * one instance per thread.
 */
final class ParameterPeriods {
    private static final long[] NOTHING = new long[Parameter.values().length];

    static {
        Arrays.fill(NOTHING, Parameters.NONE);
    }

    private final int[] starts;
    private final long[][] values;
    private long[] atHand = NOTHING;
    private int first;
    private int last;

    ParameterPeriods(Parameters parameters) {
        starts = parameters.rows().stream()
                .flatMapToInt(row -> row.to() == MasterTable.OPEN
                        ? IntStream.of(row.from())
                        : IntStream.of(row.from(), row.to() + 1))
                .sorted()
                .distinct()
                .toArray();
        values = Arrays.stream(starts)
                .mapToObj(day -> Arrays.stream(Parameter.values())
                        .mapToLong(parameter -> parameters.at(parameter, day))
                        .toArray())
                .toArray(long[][]::new);
        turnTo(0);
    }

    /** Returns the value of a parameter on a day (epoch day), or {@link Parameters#NONE}. */
    long at(Parameter parameter, int day) {
        if (day < first || day > last) {
            turnTo(day);
        }
        return atHand[parameter.ordinal()];
    }

    /** Before the first period nothing holds; a last period that ends begins another one, in which nothing holds. */
    private void turnTo(int day) {
        int next = Arrays.binarySearch(starts, day);
        int period = next >= 0 ? next : -next - 2;
        first = period < 0 ? Integer.MIN_VALUE : starts[period];
        last = period + 1 < starts.length ? starts[period + 1] - 1 : Integer.MAX_VALUE;
        atHand = period < 0 ? NOTHING : values[period];
    }
}

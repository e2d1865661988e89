package jp.santei;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.TableField;

/**
 * Makes a {@link DatedTable} of rows that are added one by one, in any order; a row stands on the line of its number from 1.
 *
 * @param <F> its columns
 */
public final class TestTable<F extends Enum<F> & TableField> {
    private final Class<F> type;
    private final int coveredFrom;
    private final int coveredTo;
    private final List<Row<F>> rows = new ArrayList<>();

    private TestTable(Class<F> type, int coveredFrom, int coveredTo) {
        this.type = type;
        this.coveredFrom = coveredFrom;
        this.coveredTo = coveredTo;
    }

    /** Begins a table that covers days, as epoch days. */
    public static <F extends Enum<F> & TableField> TestTable<F> of(Class<F> type, int coveredFrom, int coveredTo) {
        return new TestTable<>(type, coveredFrom, coveredTo);
    }

    /** Adds a row of days, as epoch days. */
    public TestTable<F> row(int key, int from, int to, Map<F, Integer> values) {
        rows.add(new Row<>(rows.size() + 1, key, from, to, values));
        return this;
    }

    /** Returns the table. */
    public DatedTable<F> build() {
        List<Row<F>> sorted = rows.stream()
                .sorted(Comparator.<Row<F>>comparingInt(Row::key).thenComparingInt(Row::from))
                .toList();
        Map<F, int[]> columns = new EnumMap<>(type);
        for (F field : type.getEnumConstants()) {
            columns.put(
                    field,
                    sorted.stream()
                            .mapToInt(row -> row.values().getOrDefault(field, 0))
                            .toArray());
        }
        return DatedTable.of(
                type,
                coveredFrom,
                coveredTo,
                sorted.stream().mapToInt(Row::key).toArray(),
                sorted.stream().mapToInt(Row::from).toArray(),
                sorted.stream().mapToInt(Row::to).toArray(),
                sorted.stream()
                        .mapToInt(row -> DatedTable.origin(0, row.line()))
                        .toArray(),
                columns,
                row -> "text " + sorted.get(row).key());
    }

    private record Row<F extends Enum<F>>(int line, int key, int from, int to, Map<F, Integer> values) {}
}

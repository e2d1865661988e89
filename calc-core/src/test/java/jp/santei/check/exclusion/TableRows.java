package jp.santei.check.exclusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.TableField;

/**
 * Rows of a table for a test, added in any order; the line of a row in file 0 is its number, from 1.
 *
 * @param <F> the columns
 */
final class TableRows<F extends Enum<F> & TableField> {
    private record Row<F>(int key, int from, int to, int line, Map<F, Integer> cells) {}

    private final Class<F> type;
    private final List<Row<F>> rows = new ArrayList<>();
    private int coveredFrom;
    private int coveredTo = DatedTable.OPEN;

    TableRows(Class<F> type) {
        this.type = type;
    }

    TableRows<F> covering(int from, int to) {
        coveredFrom = from;
        coveredTo = to;
        return this;
    }

    TableRows<F> row(int key, Map<F, Integer> cells) {
        return row(key, 0, DatedTable.OPEN, cells);
    }

    TableRows<F> row(int key, int from, int to, Map<F, Integer> cells) {
        rows.add(new Row<>(key, from, to, rows.size() + 1, cells));
        return this;
    }

    DatedTable<F> build() {
        List<Row<F>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(Row::key));
        Map<F, int[]> columns = new EnumMap<>(type);
        for (F field : type.getEnumConstants()) {
            columns.put(
                    field,
                    sorted.stream()
                            .mapToInt(row -> row.cells().getOrDefault(field, 0))
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
                row -> "");
    }
}

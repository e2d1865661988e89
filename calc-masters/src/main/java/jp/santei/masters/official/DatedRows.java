package jp.santei.masters.official;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import jp.santei.claim.Days;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.TableField;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.layout.Layout;

/**
 * Collects the rows of a {@link DatedTable} from official rows (期間のある表の行).
 *
 * @param <F> its columns
 */
final class DatedRows<F extends Enum<F> & TableField> {
    private static final String ERASED = "1";
    /** First day of rows that do not say it. */
    static final int ALWAYS = Days.of(1900, 1, 1);

    private final EligibilityTable kind;
    private final Class<F> type;
    private final F[] fields;
    private final List<Row> rows = new ArrayList<>();
    private final Set<Integer> closed = new HashSet<>();

    DatedRows(EligibilityTable kind, Class<F> type) {
        this.kind = kind;
        this.type = type;
        this.fields = type.getEnumConstants();
    }

    /** Adds a row for the days it states, unless it says that it was an error (抹消). */
    void add(String name, int file, OfficialRow row) {
        Layout layout = row.layout();
        if (layout.change() > 0 && row.cell(layout.change()).equals(ERASED)) {
            return;
        }
        int from = layout.from() == 0 ? ALWAYS : cell(name, row, layout.from()).firstDay(ALWAYS);
        int to = layout.to() == 0
                ? DatedTable.OPEN
                : cell(name, row, layout.to()).lastDay();
        add(name, file, row, from, to);
    }

    /** Adds a row for given days. */
    void add(String name, int file, OfficialRow row, int from, int to) {
        ImmutableIntArray.Builder values = ImmutableIntArray.builder(fields.length);
        for (F field : fields) {
            values.add(cell(name, row, field.column()).value(field.kind()));
        }
        String text = kind.text() == 0 ? "" : row.cell(kind.text());
        int key = key(name, row);
        if (closed.contains(key)) {
            return;
        }
        rows.add(new Row(key, from, to, DatedTable.origin(file, row.line()), values.build(), text));
    }

    /** Closes the keys that are there: a code that moved between two files stands in both, the later file counts. */
    void close() {
        rows.forEach(row -> closed.add(row.key()));
    }

    /** Returns the table, its rows in order. */
    DatedTable<F> table(int coveredFrom, int coveredTo) {
        rows.sort(Comparator.comparingInt(Row::key)
                .thenComparingInt(Row::from)
                .thenComparing(Row::values, DatedRows::compare));
        Map<F, int[]> columns = new EnumMap<>(type);
        for (int i = 0; i < fields.length; i++) {
            int at = i;
            columns.put(fields[i], column(row -> row.values().get(at)));
        }
        String[] texts = rows.stream().map(Row::text).toArray(String[]::new);
        return DatedTable.of(
                type,
                coveredFrom,
                coveredTo,
                column(Row::key),
                column(Row::from),
                column(Row::to),
                column(Row::origin),
                columns,
                row -> texts[row]);
    }

    /** A comment of a differential file may lack its code, which is its pattern and number. */
    private int key(String name, OfficialRow row) {
        if (kind == EligibilityTable.COMMENTS) {
            int pattern = cell(name, row, 4).value(TableField.Kind.NUMBER);
            int number = cell(name, row, 5).value(TableField.Kind.NUMBER);
            return 800_000_000 + pattern * 1_000_000 + number;
        }
        TableField.Kind how = kind == EligibilityTable.BUNDLES ? TableField.Kind.GROUP : TableField.Kind.NUMBER;
        return cell(name, row, kind.key()).value(how);
    }

    private static int compare(ImmutableIntArray a, ImmutableIntArray b) {
        for (int i = 0; i < a.length(); i++) {
            if (a.get(i) != b.get(i)) {
                return Integer.compare(a.get(i), b.get(i));
            }
        }
        return 0;
    }

    private int[] column(ToIntFunction<Row> value) {
        return rows.stream().mapToInt(value).toArray();
    }

    private static Cell cell(String name, OfficialRow row, int column) {
        Layout layout = row.layout();
        return new Cell(
                MasterPlace.of(name)
                        .atLine(row.line())
                        .atColumn(layout.column(column).name()),
                row.cell(column));
    }

    private record Row(int key, int from, int to, int origin, ImmutableIntArray values, String text) {}
}

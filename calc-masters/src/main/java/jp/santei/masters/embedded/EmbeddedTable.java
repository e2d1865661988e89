package jp.santei.masters.embedded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.TableField;
import jp.santei.masters.table.DayText;
import jp.santei.masters.table.Tsv;
import jp.santei.masters.table.TsvRow;

/**
 * A table of what may be billed in the project's own format (内蔵版の算定可否の表): one row a line, with the file and line of the
 * official row.
 *
 * @param <F> its columns
 */
final class EmbeddedTable<F extends Enum<F> & TableField> {
    private final Class<F> type;
    private final List<String> header;

    EmbeddedTable(Class<F> type) {
        this.type = type;
        this.header = Stream.of(
                        Stream.of("key", "from", "to", "file", "line"),
                        Stream.of(type.getEnumConstants()).map(Enum::name),
                        Stream.of("text"))
                .flatMap(names -> names)
                .toList();
    }

    /** Returns the text of the rows of a table that are selected. */
    String write(DatedTable<F> table, IntPredicate selected) {
        StringBuilder text = new StringBuilder(String.join("\t", header)).append('\n');
        for (int row = 0; row < table.size(); row++) {
            if (selected.test(row)) {
                text.append(table.key(row)).append('\t').append(DayText.of(table.from(row)));
                text.append('\t').append(DayText.of(table.to(row))).append('\t');
                text.append(DatedTable.originFile(table.origin(row))).append('\t');
                text.append(DatedTable.originLine(table.origin(row))).append('\t');
                for (F field : type.getEnumConstants()) {
                    text.append(table.column(field)[row]).append('\t');
                }
                text.append(table.text(row)).append('\n');
            }
        }
        return text.toString();
    }

    /** Returns the table of a text. */
    DatedTable<F> read(String file, String text, int coveredFrom, int coveredTo) {
        List<TsvRow> rows = new ArrayList<>(Tsv.parse(file, text, header));
        Map<F, int[]> columns = new EnumMap<>(type);
        for (F field : type.getEnumConstants()) {
            columns.put(field, numbers(rows, field.name()));
        }
        int[] files = numbers(rows, "file");
        int[] lines = numbers(rows, "line");
        String[] texts = rows.stream().map(row -> row.text("text")).toArray(String[]::new);
        return DatedTable.of(
                type,
                coveredFrom,
                coveredTo,
                numbers(rows, "key"),
                rows.stream().mapToInt(row -> row.day("from")).toArray(),
                rows.stream().mapToInt(row -> row.day("to")).toArray(),
                IntStream.range(0, files.length)
                        .map(i -> DatedTable.origin(files[i], lines[i]))
                        .toArray(),
                columns,
                row -> texts[row]);
    }

    private static int[] numbers(List<TsvRow> rows, String column) {
        return rows.stream().mapToInt(row -> row.number(column)).toArray();
    }
}

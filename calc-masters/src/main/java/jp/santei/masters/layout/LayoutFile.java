package jp.santei.masters.layout;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.santei.masters.layout.Recognition.CellPattern;
import jp.santei.masters.table.DayText;
import jp.santei.masters.table.Tsv;
import jp.santei.masters.table.TsvRow;
import org.jspecify.annotations.Nullable;

/** Reads a declared layout from its own table: comment lines say what the file is, rows what its columns are. */
final class LayoutFile {
    private static final List<String> HEADER = List.of("number", "name", "type", "bytes", "meaning", "since", "until");
    private static final Splitter TAB = Splitter.on('\t');
    private static final Splitter COMMA = Splitter.on(',').omitEmptyStrings();

    private final Map<String, String> settings = new HashMap<>();
    private final List<CellPattern> cells = new ArrayList<>();
    private final List<Column> columns;

    private LayoutFile(String name, String text) {
        text.lines().filter(line -> line.startsWith("#")).forEach(this::setting);
        columns = Tsv.parse(name, text, HEADER).stream().map(LayoutFile::column).toList();
    }

    /**
     * Returns the layout of a text.
     *
     * @param name file name for messages
     */
    static Layout parse(String name, String text) {
        return new LayoutFile(name, text).layout();
    }

    private void setting(String line) {
        List<String> parts = TAB.splitToList(line.substring(1));
        if (parts.get(0).equals("cell")) {
            cells.add(new CellPattern(Integer.parseInt(parts.get(1)), Pattern.compile(parts.get(2))));
        } else {
            settings.put(parts.get(0), parts.get(1));
        }
    }

    private Layout layout() {
        return new Layout(
                text("id"),
                text("ja"),
                text("en"),
                number("narrowest"),
                new Recognition(numbers("widths"), cells, text("name")),
                numbers("key"),
                number("change"),
                number("from"),
                number("to"),
                text("source"),
                columns);
    }

    private String text(String key) {
        @Nullable String value = settings.get(key);
        if (value == null) {
            throw new IllegalArgumentException("#" + key + " is missing");
        }
        return value;
    }

    private int number(String key) {
        return Integer.parseInt(text(key));
    }

    private List<Integer> numbers(String key) {
        return COMMA.splitToList(text(key)).stream().map(Integer::valueOf).toList();
    }

    private static Column column(TsvRow row) {
        return new Column(
                row.number("number"),
                row.required("name"),
                row.constant("type", Column.Type.values(), Column.Type::name),
                row.number("bytes"),
                row.text("meaning"),
                day(row.text("since")),
                day(row.text("until")));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.ofEpochDay(DayText.parse(text));
    }
}

package jp.santei.masters.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import org.jspecify.annotations.Nullable;

/** Reports values that the list of a coded column does not have (未知の値): once per column and value, at its first row. */
final class ValueCheck {
    private ValueCheck() {}

    /** Adds a warning for each unknown value. */
    static void check(Layout layout, String file, List<OfficialRow> rows, ProblemList problems) {
        for (Column column : layout.columns()) {
            Set<String> known = new HashSet<>(column.values());
            column.values().forEach(value -> known.add(unpadded(value)));
            if (!known.isEmpty()) {
                check(column, known, MasterPlace.of(file), rows, problems);
            }
        }
    }

    private static void check(
            Column column, Set<String> known, MasterPlace file, List<OfficialRow> rows, ProblemList problems) {
        Map<String, Found> unknown = new LinkedHashMap<>();
        for (OfficialRow row : rows) {
            String cell = row.cell(column.number());
            if (!cell.isEmpty() && !known.contains(cell) && !known.contains(unpadded(cell))) {
                @Nullable Found before = unknown.get(cell);
                unknown.put(cell, before == null ? new Found(row.line(), 1) : new Found(before.line, before.count + 1));
            }
        }
        unknown.forEach((value, found) -> problems.warning(
                ContentRule.UNKNOWN_VALUE,
                file.atLine(found.line).atColumn(column.name()),
                value,
                value + "（" + found.count + "行）",
                value + " (" + found.count + " rows)"));
    }

    private static String unpadded(String value) {
        int begin = 0;
        while (begin < value.length() && value.charAt(begin) == '0') {
            begin++;
        }
        return begin == 0 ? value : value.substring(begin);
    }

    private record Found(int line, int count) {}
}

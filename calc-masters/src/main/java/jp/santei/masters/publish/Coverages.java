package jp.santei.masters.publish;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import org.jspecify.annotations.Nullable;

/** Finds what the tables of each layout cover (収載範囲). */
final class Coverages {
    private static final int DAY_LENGTH = 8;
    private static final String OPEN = "99999999";

    private Coverages() {}

    static List<Manifest.Coverage> of(List<OfficialTable> tables) {
        SortedMap<String, List<OfficialTable>> byLayout = new TreeMap<>();
        tables.forEach(table -> byLayout.computeIfAbsent(table.layout().id(), id -> new ArrayList<>())
                .add(table));
        return byLayout.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Manifest.Coverage of(String layout, List<OfficialTable> tables) {
        int rows = 0;
        LocalDate from = null;
        LocalDate to = null;
        for (OfficialTable table : tables) {
            rows += table.rows().size();
            for (OfficialRow row : table.rows()) {
                LocalDate first = day(row, table.layout().from());
                LocalDate last = day(row, table.layout().to());
                from = from == null || (first != null && first.isBefore(from)) ? first : from;
                to = to == null || (last != null && last.isAfter(to)) ? last : to;
            }
        }
        return new Manifest.Coverage(layout, tables.size(), rows, from, to);
    }

    private static @Nullable LocalDate day(OfficialRow row, int column) {
        String text = column == 0 ? "" : row.cell(column);
        if (text.equals(OPEN)) {
            return LocalDate.MAX;
        }
        if (text.length() != DAY_LENGTH || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int number = Integer.parseInt(text);
        try {
            LocalDate day = LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
            return day.getYear() > 0 ? day : null;
        } catch (DateTimeException e) {
            // 00000000, or an error that the import reports
            return null;
        }
    }
}

package jp.santei.masters.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.table.DayText;

/** Reads a text as rows of text (マスターの行の読取): a differential file leaves unchanged columns empty, so they are not parsed yet. */
final class TableText {
    private TableText() {}

    /**
     * Reads a text.
     *
     * @throws MasterFormatException when a line is too short, its code or a date is malformed, or a row repeats
     */
    static OfficialTable read(MasterText text, MasterLayout<?> master) {
        Layout layout = master.layout();
        List<OfficialRow> rows = new ArrayList<>();
        Map<String, String> pool = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        MasterPlace file = MasterPlace.of(text.name());
        CsvText.forEach(text.text(), text.name(), record -> {
            int line = Math.toIntExact(record.getStartingLineNumber());
            List<String> cells = new ArrayList<>(record.getFieldCount());
            record.getFields().forEach(cell -> cells.add(pool.computeIfAbsent(cell.strip(), same -> same)));
            check(master, file.atLine(line), cells);
            OfficialRow row = new OfficialRow(layout, line, cells.subList(0, Math.min(cells.size(), layout.width())));
            Integer first = lines.putIfAbsent(row.key() + ' ' + row.cell(layout.from()), line);
            if (first != null) {
                throw duplicate(master, file.atLine(line), row, first);
            }
            rows.add(row);
        });
        int published = text.published().orElseGet(() -> newestStart(master, rows));
        return new OfficialTable(
                layout,
                new OfficialTable.Source(
                        text.name(), text.size(), text.sha256(), LocalDate.ofEpochDay(published), "text"),
                rows);
    }

    /** Returns the day on which most rows begin as an epoch day; of equally frequent days the latest. */
    static int usualStart(OfficialTable table) {
        Map<Integer, Integer> counts = new HashMap<>();
        int column = table.layout().from();
        for (OfficialRow row : table.rows()) {
            int day =
                    new Cell(MasterPlace.of(table.source().name()), row.cell(column)).firstDay(RowReader.UNKNOWN_START);
            counts.merge(day, 1, Integer::sum);
        }
        int usual = RowReader.UNKNOWN_START;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            if (count > most || (count == most && entry.getKey() > usual)) {
                usual = entry.getKey();
                most = count;
            }
        }
        return usual;
    }

    private static int newestStart(MasterLayout<?> master, List<OfficialRow> rows) {
        return rows.stream()
                .mapToInt(row -> new Cell(
                                MasterPlace.of(""), row.cell(master.from().number()))
                        .firstDay(RowReader.UNKNOWN_START))
                .max()
                .orElse(RowReader.UNKNOWN_START);
    }

    private static void check(MasterLayout<?> master, MasterPlace line, List<String> cells) {
        if (cells.size() < master.narrowest()) {
            throw MasterFormatException.of(
                    MasterFormatError.COLUMNS,
                    line,
                    cells.size() + "",
                    master.narrowest() + "列以上",
                    "at least " + master.narrowest() + " columns");
        }
        Cell mark = cell(line, cells, master.master());
        if (!mark.text().equals(master.mark())) {
            throw mark.refused(MasterFormatError.VALUE, master.mark(), master.mark());
        }
        cell(line, cells, master.code()).code(master.firstDigit());
        cell(line, cells, master.from()).firstDay(RowReader.UNKNOWN_START);
        cell(line, cells, master.to()).lastDay();
    }

    private static Cell cell(MasterPlace line, List<String> cells, LayoutColumn column) {
        return new Cell(line.atColumn(column.official()), cells.get(column.number() - 1));
    }

    private static MasterFormatException duplicate(
            MasterLayout<?> master, MasterPlace line, OfficialRow row, int first) {
        int from = new Cell(line, row.cell(master.from().number())).firstDay(RowReader.UNKNOWN_START);
        return MasterFormatException.of(
                MasterFormatError.DUPLICATE_KEY,
                line.atColumn(master.code().official()),
                row.key() + " " + DayText.of(from),
                "コードと変更年月日ごとに1行（" + first + "行目と同じ）",
                "one row per code and first day; same as line " + first);
    }
}

package jp.santei.masters.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Recognition;

/**
 * The sheets of the DPC workbook as official tables (DPC電子点数表のシート): nothing is interpreted.
 *
 * <p>Each sheet gets a layout of its own: the row number as the key, then its columns by their letters.
 */
final class WorkbookTables {
    /** What asks for workbooks among the layouts to read. */
    static final String LAYOUT = "dpc-workbook";

    private static final String TITLE = "診断群分類（DPC）電子点数表";
    private static final int LETTERS = 26;

    private WorkbookTables() {}

    static List<OfficialTable> of(SourceFile file, DpcWorkbook workbook) throws IOException {
        List<OfficialTable> tables = new ArrayList<>();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            DpcWorkbook.Sheet sheet = workbook.sheets().get(i);
            String number = String.format(Locale.ROOT, "%02d", i + 1);
            Layout layout = layout(number, sheet);
            List<OfficialRow> rows = new ArrayList<>();
            for (int r = 0; r < sheet.rows().size(); r++) {
                List<String> cells = new ArrayList<>();
                cells.add(Integer.toString(r + 1));
                sheet.rows().get(r).forEach(cell -> cells.add(cell.strip()));
                rows.add(new OfficialRow(layout, r + 1, cells));
            }
            String name = file.name() + '!' + number + ' ' + sheet.name();
            tables.add(new OfficialTable(
                    layout,
                    new OfficialTable.Source(name, file.size(), file.sha256(), LocalDate.EPOCH, "utf-8"),
                    rows));
        }
        return tables;
    }

    private static Layout layout(String number, DpcWorkbook.Sheet sheet) {
        int width = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(1, "行", Column.Type.NUMBER, 0, "シートの行番号", null, null));
        for (int c = 0; c < width; c++) {
            columns.add(new Column(c + 2, "列" + letters(c), Column.Type.TEXT, 0, "", null, null));
        }
        return new Layout(
                "dpc-sheet-" + number,
                TITLE + " シート「" + sheet.name() + "」",
                "DPC workbook, sheet " + number,
                columns.size(),
                new Recognition(List.of(), List.of(), ""),
                List.of(1),
                0,
                0,
                0,
                TITLE,
                columns);
    }

    /** A, B … Z, AA, AB … as a sheet numbers its columns, from 0. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}

package jp.santei.masters.publish;

import java.util.ArrayList;
import java.util.List;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;

/** A table as an entry of a package (表のエントリ): a header, then one line a row, its line number first. */
final class TableText {
    private static final String LINE = "line";

    private TableText() {}

    static byte[] write(OfficialTable table) {
        StringBuilder out = new StringBuilder();
        EscapedTsv.line(out, header(table.layout()));
        for (OfficialRow row : table.rows()) {
            out.append(row.line()).append('\t');
            EscapedTsv.line(out, row.cells());
        }
        return Utf8.encode(out);
    }

    /**
     * Reads the rows of a table.
     *
     * @throws PackageFormatException when they are not of the layout
     */
    static List<OfficialRow> read(MasterPlace place, byte[] bytes, Layout layout) {
        String text = Utf8.decode(place, bytes);
        List<String> header = header(layout);
        List<OfficialRow> rows = new ArrayList<>();
        List<String> cells = List.of();
        int line = 0;
        int end;
        for (int begin = 0; begin < text.length() || line == 0; begin = end + 1) {
            end = lineEnd(text, begin);
            line++;
            MasterPlace at = place.atLine(line);
            cells = EscapedTsv.cells(at, text, begin, end, cells);
            if (line == 1) {
                checkHeader(at, cells, header);
            } else {
                rows.add(row(at, cells, layout));
            }
        }
        return rows;
    }

    private static List<String> header(Layout layout) {
        List<String> header = new ArrayList<>();
        header.add(LINE);
        for (Column column : layout.columns()) {
            header.add(column.number() + ":" + column.name());
        }
        return header;
    }

    private static OfficialRow row(MasterPlace place, List<String> cells, Layout layout) {
        if (cells.size() <= layout.width()) {
            int expected = layout.width() + 1;
            throw JsonFields.refused(place, cells.size() + "", expected + "列以上", "at least " + expected + " cells");
        }
        int line;
        try {
            line = Integer.parseInt(cells.get(0));
        } catch (NumberFormatException e) {
            throw JsonFields.refused(place.atColumn(LINE), cells.get(0), "行番号", "a line number");
        }
        return new OfficialRow(layout, line, cells.subList(1, cells.size()));
    }

    private static void checkHeader(MasterPlace place, List<String> found, List<String> expected) {
        if (!found.equals(expected)) {
            String names = String.join(", ", expected);
            throw JsonFields.refused(place, String.join(", ", found), names, names);
        }
    }

    private static int lineEnd(String text, int begin) {
        int end = text.indexOf('\n', begin);
        return end < 0 ? text.length() : end;
    }
}

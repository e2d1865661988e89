package jp.santei.masters.diff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.history.MasterHistory;
import jp.santei.masters.history.RowVersion;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Recognition;

/** Hand-made histories in a small layout: change, code, name, points, flag, order, first day, last day. */
final class SmallMasters {
    static final Layout ACTS = layout("small-act");
    static final Layout DRUGS = layout("small-drug");
    static final int NAME = 3;
    static final int POINTS = 4;
    static final int FLAG = 5;
    static final int ORDER = 6;

    private SmallMasters() {}

    static LocalDate day(String text) {
        return text.equals("99999999")
                ? LocalDate.MAX
                : LocalDate.parse(text, java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Returns a version of eight cells. */
    static RowVersion version(Layout layout, String... cells) {
        OfficialRow row = new OfficialRow(layout, 1, Arrays.asList(cells));
        return new RowVersion(row.key(), day(cells[6]), day(cells[7]), day("20250101"), row, SOURCE);
    }

    static RowVersion act(String code, String name, String points, String flag, String from, String to) {
        return version(ACTS, "0", code, name, points, flag, "1", from, to);
    }

    static MasterHistory history(RowVersion... versions) {
        return history(List.of(versions));
    }

    static MasterHistory history(List<RowVersion> versions) {
        Map<String, List<RowVersion>> tables = versions.stream()
                .collect(Collectors.groupingBy(
                        version -> version.row().layout().id(), TreeMap::new, Collectors.toList()));
        return MasterHistory.of(tables);
    }

    private static final OfficialTable.Source SOURCE =
            new OfficialTable.Source("small.csv", 1, "0".repeat(64), LocalDate.of(2025, 1, 1), "windows-31j");

    private static Layout layout(String id) {
        return new Layout(
                id,
                "小表",
                "small table",
                8,
                new Recognition(List.of(8), List.of(), ""),
                List.of(2),
                1,
                7,
                8,
                "test",
                List.of(
                        column(1, "変更区分", Column.Type.NUMBER),
                        column(2, "コード", Column.Type.CODE),
                        column(NAME, "省略漢字名称", Column.Type.TEXT),
                        column(POINTS, "点数", Column.Type.DECIMAL),
                        column(FLAG, "区分", Column.Type.NUMBER),
                        column(ORDER, "公表順序番号", Column.Type.NUMBER),
                        column(7, "変更年月日", Column.Type.DATE),
                        column(8, "廃止年月日", Column.Type.DATE)));
    }

    private static Column column(int number, String name, Column.Type type) {
        return new Column(number, name, type, 0, "", null, null);
    }
}

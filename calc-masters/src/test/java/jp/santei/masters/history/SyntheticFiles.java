package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Recognition;

/** Small tables in the manner of the official ones: 変更区分, key, name, value, 変更年月日, 廃止年月日. */
final class SyntheticFiles {
    static final Layout LAYOUT = new Layout(
            "table",
            "表",
            "table",
            6,
            new Recognition(List.of(6), List.of(), ""),
            List.of(2),
            1,
            5,
            6,
            "",
            List.of(
                    column(1, "変更区分", Column.Type.CODE),
                    column(2, "コード", Column.Type.CODE),
                    column(3, "名称", Column.Type.TEXT),
                    column(4, "点数", Column.Type.DECIMAL),
                    column(5, "変更年月日", Column.Type.DATE),
                    column(6, "廃止年月日", Column.Type.DATE)));
    static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final List<String> CHANGES = List.of("3", "5", "5", "5", "9", "1", "2", "0", "4");

    private SyntheticFiles() {}

    /** Returns a file; each row is its cells, parted by commas. */
    static OfficialTable file(String publication, String... rows) {
        LocalDate day = LocalDate.parse(publication);
        List<OfficialRow> list = new ArrayList<>();
        for (String row : rows) {
            list.add(new OfficialRow(LAYOUT, list.size() + 1, List.of(row.split(",", -1))));
        }
        return new OfficialTable(LAYOUT, source("t_" + Cells.text(day) + ".csv", day), list);
    }

    /** Returns random files, also with rows that make no sense: days before a start, ends of unknown rows, repeated ends. */
    static List<OfficialTable> random(long seed) {
        Random random = new Random(seed);
        List<OfficialTable> files = new ArrayList<>();
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            LocalDate day = START.plusDays(random.nextInt(60));
            boolean full = random.nextInt(4) == 0;
            List<OfficialRow> rows = new ArrayList<>();
            for (int key : keys(random, full)) {
                rows.add(row(random, rows.size() + 1, key, full));
            }
            files.add(new OfficialTable(LAYOUT, source("t_" + i + ".csv", day), rows));
        }
        return files;
    }

    static List<OfficialTable> shuffled(List<OfficialTable> files, long seed) {
        List<OfficialTable> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static Iterable<Integer> keys(Random random, boolean full) {
        TreeSet<Integer> keys = new TreeSet<>();
        int count = full ? 6 : 1 + random.nextInt(4);
        while (keys.size() < count) {
            keys.add(random.nextInt(7));
        }
        return keys;
    }

    private static OfficialRow row(Random random, int line, int key, boolean full) {
        String change = full && random.nextInt(5) > 0 ? "0" : CHANGES.get(random.nextInt(CHANGES.size()));
        boolean partial = !full && change.equals("5") && random.nextInt(4) > 0;
        return new OfficialRow(
                LAYOUT,
                line,
                List.of(
                        change,
                        "10" + key,
                        partial && random.nextBoolean() ? "" : "名" + random.nextInt(3),
                        partial && random.nextBoolean() ? "" : random.nextInt(4) + ".00",
                        random.nextInt(4) == 0 ? "" : day(random),
                        partial ? "" : change.equals("9") || random.nextInt(6) == 0 ? day(random) : "99999999"));
    }

    private static String day(Random random) {
        return Cells.text(START.plusDays(random.nextInt(90)));
    }

    private static OfficialTable.Source source(String name, LocalDate publication) {
        return new OfficialTable.Source(name, 0, name, publication, "utf-8");
    }

    private static Column column(int number, String name, Column.Type type) {
        return new Column(number, name, type, 0, "", null, null);
    }
}

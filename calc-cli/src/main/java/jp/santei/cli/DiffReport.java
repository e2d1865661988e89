package jp.santei.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.santei.masters.diff.CellDiff;
import jp.santei.masters.diff.IgnoredColumns;
import jp.santei.masters.diff.MasterDiff;
import jp.santei.masters.diff.RowDiff;
import jp.santei.masters.diff.RowLabel;
import jp.santei.masters.diff.TableDiff;
import org.jspecify.annotations.Nullable;

/** A difference of masters for people (差分の報告): a summary, then every table row by row, column by column. */
final class DiffReport {
    private final MasterDiff diff;
    private final Language language;
    private final Report report;

    private DiffReport(MasterDiff diff, String title, Language language) {
        this.diff = diff;
        this.language = language;
        this.report = new Report(title);
    }

    static Report of(MasterDiff diff, String before, String after, Language language) {
        String title = language.of("マスターの差分: ", "Difference of masters: ") + before + " → " + after;
        DiffReport work = new DiffReport(diff, title, language);
        work.summary();
        diff.tables().forEach(work::table);
        return work.report;
    }

    private String say(String ja, String en) {
        return language.of(ja, en);
    }

    private void summary() {
        List<List<String>> rows = new ArrayList<>();
        for (TableDiff table : diff.tables()) {
            rows.add(List.of(
                    table.layout().id(),
                    say(table.layout().ja(), table.layout().en()),
                    count(table, RowDiff.Kind.ADDED),
                    count(table, RowDiff.Kind.ENDED),
                    count(table, RowDiff.Kind.CHANGED),
                    StatementText.number(table.unchanged()),
                    StatementText.number(table.ignored().rows())));
        }
        report.table(
                "llrrrrr",
                List.of(
                        say("種別", "layout"),
                        say("名称", "title"),
                        say("新設", "added"),
                        say("廃止", "ended"),
                        say("変更", "changed"),
                        say("同じ", "unchanged"),
                        say("うち無視した差だけ", "of these ignored only")),
                rows);
        oneSide(diff.onlyBefore(), say("前だけにある表（比べない）: ", "tables of the first side only, not compared: "));
        oneSide(diff.onlyAfter(), say("後だけにある表（比べない）: ", "tables of the second side only, not compared: "));
    }

    private static String count(TableDiff table, RowDiff.Kind kind) {
        return StatementText.number(table.count(kind));
    }

    private void oneSide(Set<String> tables, String text) {
        if (!tables.isEmpty()) {
            report.line(text + String.join(", ", tables));
        }
    }

    private void table(TableDiff table) {
        report.heading(table.layout().id() + " "
                + say(table.layout().ja(), table.layout().en()));
        List<List<String>> rows = new ArrayList<>();
        for (RowDiff.Kind kind : RowDiff.Kind.values()) {
            table.rows(kind).forEach(row -> row(row, rows));
        }
        report.table(
                "lllllll",
                List.of(
                        say("区分", "kind"),
                        say("キー", "key"),
                        say("名称", "name"),
                        say("適用日", "effective"),
                        say("項目", "column"),
                        say("前", "before"),
                        say("後", "after")),
                rows);
        ignored(table);
    }

    private void row(RowDiff row, List<List<String>> rows) {
        LocalDate effective = row.effective();
        List<String> head = List.of(
                kind(row.kind()),
                row.key(),
                RowLabel.of(row.shown().row()),
                effective == null ? "" : effective.toString());
        if (row.cells().isEmpty()) {
            rows.add(join(head, null));
        }
        for (int i = 0; i < row.cells().size(); i++) {
            rows.add(join(i == 0 ? head : List.of("", "", "", ""), row.cells().get(i)));
        }
    }

    private static List<String> join(List<String> head, @Nullable CellDiff cell) {
        List<String> cells = new ArrayList<>(head);
        cells.add(
                cell == null ? "" : cell.column().number() + " " + cell.column().name());
        cells.add(cell == null ? "" : cell.before());
        cells.add(cell == null ? "" : cell.after());
        return cells;
    }

    private String kind(RowDiff.Kind kind) {
        return switch (kind) {
            case ADDED -> say("新設", "added");
            case ENDED -> say("廃止", "ended");
            case CHANGED -> say("変更", "changed");
        };
    }

    private void ignored(TableDiff table) {
        List<List<String>> rows = new ArrayList<>();
        table.ignored().cells().forEach((number, count) -> {
            String why = IgnoredColumns.standard()
                    .entry(table.layout(), number)
                    .map(entry -> say(entry.ja(), entry.en()))
                    .orElse("");
            rows.add(List.of(number + " " + table.layout().column(number).name(), StatementText.number(count), why));
        });
        if (table.ignored().respelled() > 0) {
            rows.add(List.of(
                    say("表記だけの違い", "spelling only"),
                    StatementText.number(table.ignored().respelled()),
                    say("同じ値の別の書き方", "the same value written in another way")));
        }
        report.table("lrl", List.of(say("無視した差", "ignored"), say("件数", "count"), say("理由", "reason")), rows);
    }
}

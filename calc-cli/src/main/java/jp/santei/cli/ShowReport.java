package jp.santei.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.santei.masters.diff.RowLabel;
import jp.santei.masters.history.RowVersion;
import jp.santei.masters.layout.Column;

/** All versions of the rows of a code (コードの照会): of the newest version every column, of the former ones what differs. */
final class ShowReport {
    private final Language language;
    private final Report report;

    private ShowReport(String code, Language language) {
        this.language = language;
        this.report = new Report(language.of("コード ", "Code ") + code);
    }

    static Report of(String code, List<RowMatch> matches, Language language) {
        ShowReport show = new ShowReport(code, language);
        matches.forEach(show::match);
        return show.report;
    }

    static String day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "" : day.toString();
    }

    private String say(String ja, String en) {
        return language.of(ja, en);
    }

    private void match(RowMatch match) {
        String title = say(match.layout().ja(), match.layout().en());
        RowVersion newest = match.versions().get(0);
        report.heading(match.layout().id() + " " + title + ": " + match.key() + " " + RowLabel.of(newest.row()));
        newest(newest);
        for (int i = 1; i < match.versions().size(); i++) {
            former(match.versions().get(i), match.versions().get(i - 1));
        }
    }

    private void period(RowVersion version) {
        report.line(day(version.from()) + "…" + day(version.to()) + say("  公表 ", "  published ") + version.learnt()
                + say("  出所 ", "  from ") + version.source().name() + ":"
                + version.row().line());
    }

    private void newest(RowVersion version) {
        period(version);
        List<List<String>> rows = new ArrayList<>();
        int empty = 0;
        for (Column column : version.row().layout().columns()) {
            String text = version.row().cell(column.number());
            if (text.isEmpty()) {
                empty++;
            } else {
                rows.add(List.of(
                        Integer.toString(column.number()),
                        column.name(),
                        text,
                        ColumnMeaning.of(column, text).shown()));
            }
        }
        report.table(
                "rlll", List.of(say("項番", "no."), say("項目", "column"), say("値", "text"), say("意味", "meaning")), rows);
        if (empty > 0) {
            report.line(say("空の項目 ", "empty columns: ") + empty);
        }
    }

    private void former(RowVersion version, RowVersion later) {
        period(version);
        List<List<String>> rows = new ArrayList<>();
        for (Column column : version.row().layout().columns()) {
            String text = version.row().cell(column.number());
            String next = later.row().cell(column.number());
            if (!text.equals(next)) {
                rows.add(List.of(
                        Integer.toString(column.number()),
                        column.name(),
                        text,
                        next,
                        ColumnMeaning.of(column, text).shown()));
            }
        }
        report.table(
                "rllll",
                List.of(
                        say("項番", "no."),
                        say("項目", "column"),
                        say("値", "text"),
                        say("次の版", "next version"),
                        say("意味", "meaning")),
                rows);
    }
}

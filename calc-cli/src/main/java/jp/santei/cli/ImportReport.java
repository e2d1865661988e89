package jp.santei.cli;

import java.util.ArrayList;
import java.util.List;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;

/** The report of an import (取込報告): files, problems, what was not used, and what was done. */
final class ImportReport {
    private final ImportResult result;
    private final Language language;

    private ImportReport(ImportResult result, Language language) {
        this.result = result;
        this.language = language;
    }

    static Report of(ImportResult result, Language language) {
        return new ImportReport(result, language).report();
    }

    private String say(String ja, String en) {
        return language.of(ja, en);
    }

    private Report report() {
        Report report = new Report(say("マスターの取込", "Import of masters"));
        report.line(summary()).line(outcome());
        files(report);
        problems(report);
        unused(report);
        return report;
    }

    private String summary() {
        int files = result.files().tables().size();
        String rows = StatementText.number(result.rows());
        long errors = result.count(Problem.Severity.ERROR);
        long warnings = result.count(Problem.Severity.WARNING);
        return say(
                files + " ファイル、" + rows + " 行、エラー " + errors + "、注意 " + warnings,
                files + " files, " + rows + " rows, " + errors + " errors, " + warnings + " warnings");
    }

    private String outcome() {
        if (result.files().tables().isEmpty()) {
            return say("読めるマスターがありません", "no known master");
        }
        if (result.refused()) {
            return say("エラーがあるため受け付けません。何も書いていません", "refused because of errors; nothing was written");
        }
        String accepted = result.files().hasErrors()
                ? say(
                        "エラーを承知で受け付けました。読めない行は含みません。",
                        "accepted in spite of errors, without the rows that cannot be read. ")
                : say("受け付けました。", "accepted. ");
        return result.written() == null
                ? accepted.strip()
                : accepted + say("書き出し先: ", "written to ") + result.written();
    }

    private void files(Report report) {
        List<List<String>> rows = new ArrayList<>();
        for (OfficialTable table : result.files().tables()) {
            rows.add(List.of(
                    table.layout().id(),
                    say(table.layout().ja(), table.layout().en()),
                    table.source().name(),
                    StatementText.number(table.rows().size()),
                    table.source().encoding(),
                    table.source().publication().toString(),
                    table.source().sha256().substring(0, 12)));
        }
        report.heading(say("ファイル", "Files"))
                .table(
                        "lllrlll",
                        List.of(
                                say("種別", "layout"),
                                say("名称", "title"),
                                say("ファイル", "file"),
                                say("行", "rows"),
                                say("文字コード", "encoding"),
                                say("公表日", "published"),
                                "SHA-256"),
                        rows);
    }

    private void problems(Report report) {
        List<List<String>> rows = new ArrayList<>();
        for (ProblemGroup group : ProblemGroup.of(result.files().problems())) {
            boolean first = true;
            for (Problem problem : group.examples()) {
                rows.add(List.of(
                        first ? group.word(language) : "",
                        first ? group.rule() : "",
                        first ? StatementText.number(group.count()) : "",
                        MastersRun.place(problem, language),
                        '"' + problem.value() + '"',
                        say(problem.ja(), problem.en())));
                first = false;
            }
        }
        if (!rows.isEmpty()) {
            report.heading(say("指摘（検査ごとに最初の3件）", "Problems (the first three of each check)"))
                    .table(
                            "llrlll",
                            List.of(
                                    say("重大度", "severity"),
                                    say("検査", "check"),
                                    say("件数", "count"),
                                    say("箇所", "place"),
                                    say("値", "value"),
                                    say("内容", "message")),
                            rows);
        }
    }

    private void unused(Report report) {
        List<List<String>> rows = new ArrayList<>();
        for (FileImport.Unused unused : result.files().unused()) {
            rows.add(List.of(unused.name(), say(unused.ja(), unused.en())));
        }
        if (!rows.isEmpty()) {
            report.heading(say("使わなかったファイル", "Files not used"))
                    .table("ll", List.of(say("ファイル", "file"), say("理由", "reason")), rows);
        }
    }
}

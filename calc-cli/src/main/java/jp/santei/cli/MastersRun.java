package jp.santei.cli;

import java.nio.file.Path;
import java.util.List;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.Problem;
import jp.santei.masters.history.FoldedHistory;
import jp.santei.masters.history.MasterHistory;
import jp.santei.masters.publish.PackageReader;
import jp.santei.masters.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What the {@code masters} commands have in common (共通の処理): reading with progress, errors on standard error. */
final class MastersRun {
    private static final int SHOWN = 20;

    private final Santei root;
    private int status = ExitStatus.OK;

    MastersRun(@Nullable CommandSpec spec) {
        root = Santei.of(spec);
    }

    Santei root() {
        return root;
    }

    Language language() {
        return root.language();
    }

    String say(String ja, String en) {
        return root.language().of(ja, en);
    }

    int status() {
        return status;
    }

    void worse(int other) {
        status = ExitStatus.worse(status, other);
    }

    FileImport read(List<Path> paths) {
        try (Progress progress = Progress.of(root, say("マスターを読んでいます", "reading masters"), 0)) {
            progress.at(0, 0);
            return MasterSources.read(paths);
        }
    }

    /**
     * Returns the history of official files, of one published package, or of one compiled edition; errors are reported
     * and make the status worse.
     */
    MasterHistory history(List<Path> paths) {
        if (paths.size() == 1 && Snapshot.recognises(paths.get(0))) {
            return MasterSources.ofEdition(paths.get(0));
        }
        if (paths.stream().anyMatch(Snapshot::recognises)) {
            throw new Refusal("コンパイル済みの版は単独で指定します", "a compiled edition goes with no other masters", null);
        }
        if (paths.size() == 1 && PackageReader.recognises(paths.get(0))) {
            return history(MasterSources.unpack(paths.get(0)));
        }
        FileImport files = read(paths);
        report(files);
        if (files.tables().isEmpty()) {
            throw new Refusal("読めるマスターがありません: " + names(paths), "no known master: " + names(paths), null);
        }
        return history(MasterSources.history(files));
    }

    private MasterHistory history(FoldedHistory folded) {
        int open = folded.problems().size();
        if (open > 0) {
            root.standardErr()
                    .println(say("履歴の反映に注意 " + open + " 件、最初: ", open + " warnings about the history, the first: ")
                            + line(folded.problems().get(0)));
        }
        return folded.history();
    }

    private void report(FileImport files) {
        List<Problem> errors = files.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        errors.stream().limit(SHOWN).forEach(problem -> root.standardErr().println(line(problem)));
        if (errors.size() > SHOWN) {
            int more = errors.size() - SHOWN;
            root.standardErr().println(say("ほか " + more + " 件のエラー", more + " more errors"));
        }
        worse(errors.isEmpty() ? ExitStatus.OK : ExitStatus.FINDINGS);
    }

    private String line(Problem problem) {
        return problem.rule() + " " + place(problem, language()) + ": " + say(problem.ja(), problem.en());
    }

    static String place(Problem problem, Language language) {
        String line = problem.place().line() == 0
                ? ""
                : language.of(
                        " " + problem.place().line() + "行目",
                        ", line " + problem.place().line());
        String column = problem.place().column().isEmpty()
                ? ""
                : language.of(
                        " 項目「" + problem.place().column() + "」",
                        ", column " + problem.place().column());
        return problem.place().file() + line + column;
    }

    private static String names(List<Path> paths) {
        return String.join(", ", paths.stream().map(Path::toString).toList());
    }
}

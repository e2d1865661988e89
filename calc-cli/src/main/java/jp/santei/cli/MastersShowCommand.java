package jp.santei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import jp.santei.masters.history.MasterHistory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei masters show}: all versions of a code in every table that has it (照会). */
@Command(
        name = "show",
        description = {"コードのすべての版を、すべての表から表示する", "show all versions of a code in every table that has it"})
final class MastersShowCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CODE")
    private String code = "";

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "1..*",
            description = {"公式ファイル、フォルダ、パッケージまたはコンパイル済みの版", "official files, folders, a package, or a compiled edition"
            })
    private List<Path> paths = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {"この日に適用される版だけ", "only what applies on this day"})
    private @Nullable LocalDate on;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {"この日までの公表で知られていた内容", "what was known from publications up to this day"})
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text")
    private Format format = Format.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        MastersRun run = new MastersRun(spec);
        MasterHistory all = run.history(paths);
        List<RowMatch> matches = RowMatch.of(asOf == null ? all : MasterSources.asOf(all, asOf), code, on);
        if (matches.isEmpty()) {
            throw new Refusal("該当する行がありません: " + code, "no row has " + code, null);
        }
        Language language = run.language();
        String text = switch (format) {
            case TEXT -> ShowReport.of(code, matches, language).text();
            case JSON -> ShowJson.of(code, matches) + '\n';
            case HTML -> ShowReport.of(code, matches, language).html(language);
        };
        run.root().standardOut().print(text);
        return run.status();
    }
}

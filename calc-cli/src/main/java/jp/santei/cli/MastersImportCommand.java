package jp.santei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.santei.masters.file.FileImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei masters import}: official files read and checked, and written as a package (取込). */
@Command(
        name = "import",
        description = {"公式マスターを読み、検査し、パッケージに書く", "read and check official masters, and write them as a package"})
final class MastersImportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {"公式ファイルまたはフォルダ", "official files or folders"})
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "PACKAGE",
            description = {"書き出すパッケージ", "the package to write"})
    private @Nullable Path out;

    @Option(
            names = "--accept-errors",
            description = {"エラーがあっても読めた行を取り込む", "take the rows that can be read in spite of errors"})
    private boolean errorsAccepted;

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text")
    private Format format = Format.TEXT;

    @Mixin
    private Publishing publishing = new Publishing();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return run(spec, paths, out, publishing, errorsAccepted, format);
    }

    /** Reads, writes the package where one is asked for and nothing speaks against it, and reports. */
    static int run(
            @Nullable CommandSpec spec,
            List<Path> paths,
            @Nullable Path out,
            Publishing publishing,
            boolean errorsAccepted,
            Format format) {
        MastersRun run = new MastersRun(spec);
        FileImport files = publishing.checked(run.read(paths));
        ImportResult result = new ImportResult(files, errorsAccepted, null);
        if (out != null && !result.refused()) {
            publishing.publish(files, out);
            result = new ImportResult(files, errorsAccepted, out);
        }
        Language language = run.language();
        String report = switch (format) {
            case TEXT -> ImportReport.of(result, language).text();
            case JSON -> ImportJson.of(result) + '\n';
            case HTML -> ImportReport.of(result, language).html(language);
        };
        run.root().standardOut().print(report);
        return result.status();
    }
}

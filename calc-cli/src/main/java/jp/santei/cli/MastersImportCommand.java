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

/** {@code santei masters import}: official files read and checked, and written as a package or a compiled edition (取込). */
@Command(
        name = "import",
        description = {
            "公式マスターを読み、検査し、パッケージかコンパイル済みの版（.santei）に書く",
            "read and check official masters, and write them as a package or a compiled edition (.santei)"
        })
final class MastersImportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {"公式ファイル、フォルダ（.santei にはパッケージも）", "official files or folders; for .santei also packages"})
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = {
                "書き出すパッケージ（.zip）またはコンパイル済みの版（.santei）",
                "the package (.zip) or compiled edition (.santei) to write"
            })
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
        return out != null && CompiledEdition.isOne(out)
                ? compile(new CompiledEdition(paths, out))
                : run(spec, paths, out, publishing, errorsAccepted, format);
    }

    /** Reads official files and packages, writes the edition where nothing speaks against it, and reports. */
    private int compile(CompiledEdition edition) {
        MastersRun run = new MastersRun(spec);
        FileImport files = publishing.checked(edition.read(run));
        ImportResult result = new ImportResult(files, errorsAccepted, null);
        if (!result.refused()) {
            edition.write(publishing.corrected(files), errorsAccepted);
            result = new ImportResult(files, errorsAccepted, edition.file());
        }
        return report(run, result, format);
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
        return report(run, result, format);
    }

    private static int report(MastersRun run, ImportResult result, Format format) {
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

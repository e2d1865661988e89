package jp.santei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei masters export}: official files written as a package, only when nothing is wrong with them (配布). */
@Command(
        name = "export",
        description = {"公式マスターを配布用のパッケージに書く", "write official masters as a package"})
final class MastersExportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {"公式ファイルまたはフォルダ", "official files or folders"})
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "PACKAGE",
            required = true,
            description = {"書き出すパッケージ", "the package to write"})
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text")
    private Format format = Format.TEXT;

    @Mixin
    private Publishing publishing = new Publishing();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return MastersImportCommand.run(spec, paths, out, publishing, false, format);
    }
}

package jp.santei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei masters verify}: official files read and checked (検証). */
@Command(
        name = "verify",
        description = {"公式マスターを読んで検査する", "read and check official masters"})
final class MastersVerifyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {"公式ファイルまたはフォルダ", "official files or folders"})
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text")
    private Format format = Format.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        return MastersImportCommand.run(spec, paths, null, false, format);
    }
}

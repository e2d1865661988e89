package jp.santei.cli;

import java.nio.file.Path;
import jp.santei.Calculator;
import jp.santei.masters.Editions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The {@code --masters} option (マスターの指定): a folder of official files, or the embedded edition. */
final class Masters {
    @Option(
            names = "--masters",
            paramLabel = "PATH",
            description = {"公式マスターのフォルダ（省略時は内蔵の版）", "folder of official master files (default: the embedded edition)"})
    private @Nullable Path path;

    Calculator calculator() {
        return Calculator.of(path == null ? Editions.embedded() : Editions.load(path));
    }
}

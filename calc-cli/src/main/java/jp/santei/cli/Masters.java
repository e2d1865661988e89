package jp.santei.cli;

import java.nio.file.Path;
import jp.santei.Calculator;
import jp.santei.masters.Editions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The {@code --masters} option (マスターの指定): a folder, file or package of official masters, or the embedded edition. */
final class Masters {
    @Option(
            names = "--masters",
            paramLabel = "PATH",
            description = {
                "公式マスターのフォルダ・ファイル・パッケージ（省略時は内蔵の版）",
                "folder, file or package of official masters (default: the embedded edition)"
            })
    private @Nullable Path path;

    Calculator calculator(Rules rules) {
        return Calculator.of(path == null ? Editions.embedded() : Editions.load(path), rules.ruleSet());
    }
}

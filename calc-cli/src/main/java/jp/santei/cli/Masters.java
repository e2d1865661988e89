package jp.santei.cli;

import java.nio.file.Path;
import jp.santei.Calculator;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The {@code --masters} option (マスターの指定): official masters as a folder, file or package, a compiled edition, or the embedded
 * one; and {@code --edition}, which says which edition it has to be.
 */
final class Masters {
    @Option(
            names = "--masters",
            paramLabel = "PATH",
            description = {
                "公式マスターのフォルダ・ファイル・パッケージ、またはコンパイル済みの版（省略時は内蔵の版）",
                "folder, file or package of official masters, or a compiled edition (default: the embedded edition)"
            })
    private @Nullable Path path;

    @Option(
            names = "--edition",
            paramLabel = "SHA-256",
            description = {"この版でなければ受け付けない（内容の SHA-256）", "refuse every other edition (SHA-256 of its content)"})
    private @Nullable String sha256;

    Calculator calculator(Rules rules) {
        return Calculator.of(edition(), rules.ruleSet());
    }

    private Edition edition() {
        Edition edition = path == null ? Editions.embedded() : Editions.load(path);
        return sha256 == null ? edition : Editions.expect(edition, sha256);
    }
}

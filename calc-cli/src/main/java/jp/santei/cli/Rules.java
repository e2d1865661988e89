package jp.santei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.santei.claim.ClaimException;
import jp.santei.json.RuleSetReader;
import jp.santei.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The {@code --rules} option (チェックルールの指定): a file that switches eligibility checks off and on. */
final class Rules {
    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = {
                "行うチェックを選ぶファイル（省略時は標準）",
                "file that chooses the eligibility checks (default: the standard ones)"
            })
    private @Nullable Path path;

    RuleSet ruleSet() {
        return path == null ? RuleSet.STANDARD : read(path);
    }

    /** Reads a file of a rule set. */
    static RuleSet read(Path file) {
        try {
            return RuleSetReader.read(Files.readString(file));
        } catch (IOException e) {
            throw new Refusal("ファイルを読めません: " + file, "cannot read file: " + file, e);
        } catch (ClaimException e) {
            throw new Refusal(
                    file + " " + e.pointer() + " " + e.error().code() + " " + e.ja(),
                    file + " " + e.pointer() + " " + e.error().code() + " " + e.en(),
                    e);
        }
    }
}

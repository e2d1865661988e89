package jp.santei.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code santei rules}: what is built, and what is not (算定ルール一覧). */
@Command(
        name = "rules",
        subcommands = RulesDiffCommand.class,
        description = {"対応している算定ルールと未対応の範囲を表示する", "list the rules that are built, and what is not"})
final class RulesCommand implements Callable<Integer> {
    @Option(names = "--format", paramLabel = "text|markdown", defaultValue = "text")
    private Form form = Form.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    /** How the list is written. */
    enum Form {
        TEXT,
        MARKDOWN
    }

    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        String text = form == Form.TEXT ? SupportedDocument.text(root.language()) : SupportedDocument.markdown();
        root.standardOut().print(text);
        return ExitStatus.OK;
    }
}

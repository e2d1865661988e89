package jp.santei.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei findings}: the catalogue of findings (指摘一覧). */
@Command(
        name = "findings",
        description = {"指摘の一覧を表示する", "list the catalogue of findings"})
final class FindingsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            defaultValue = "",
            description = {"この文字で始まるIDだけ", "only ids that begin so"})
    private String begin = "";

    @Option(names = "--format", paramLabel = "text|markdown", defaultValue = "text")
    private RulesCommand.Form form = RulesCommand.Form.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        root.standardOut()
                .print(
                        form == RulesCommand.Form.TEXT
                                ? FindingsDocument.text(begin, root.language())
                                : FindingsDocument.markdown(begin));
        return ExitStatus.OK;
    }
}

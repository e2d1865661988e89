package jp.santei.cli;

import java.util.concurrent.Callable;
import jp.santei.RuleCatalogue;
import jp.santei.rule.FindingKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code santei findings}: the catalogue of findings (指摘一覧). */
@Command(
        name = "findings",
        description = {"指摘の一覧を表示する", "list the catalogue of findings"})
final class FindingsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        Language language = root.language();
        Columns table = new Columns("lll");
        for (FindingKind kind : RuleCatalogue.findings()) {
            table.row(
                    kind.id(),
                    language.of(kind.severity().ja(), kind.severity().word()),
                    language.of(kind.ja(), kind.en()));
        }
        root.standardOut().print(table.text(""));
        return ExitStatus.OK;
    }
}

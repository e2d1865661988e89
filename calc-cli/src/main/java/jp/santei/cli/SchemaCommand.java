package jp.santei.cli;

import java.util.concurrent.Callable;
import jp.santei.json.Schemas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei schema}: prints a JSON Schema of the contract (JSON スキーマ). */
@Command(
        name = "schema",
        description = {"請求・計算結果の JSON スキーマを表示する", "print a JSON Schema of the contract"})
final class SchemaCommand implements Callable<Integer> {
    @Parameters(paramLabel = "claim|statement|error|ledger")
    private String name = Schemas.CLAIM;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (!Schemas.names().contains(name)) {
            String known = String.join(", ", Schemas.names());
            throw new Refusal(
                    "スキーマ名が違います: " + name + "（" + known + "）", "no schema " + name + " (" + known + ")", null);
        }
        Santei.of(spec).standardOut().print(Schemas.text(name));
        return ExitStatus.OK;
    }
}

package jp.santei.cli;

import java.util.concurrent.Callable;
import jp.santei.masters.publicexpense.SchemeSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei masters schema}: prints the JSON Schema of a master that is kept as JSON (JSON スキーマ). */
@Command(
        name = "schema",
        description = {"JSON で持つマスターの JSON スキーマを表示する", "print the JSON Schema of a master kept as JSON"})
final class MastersSchemaCommand implements Callable<Integer> {
    @Parameters(paramLabel = SchemeSchema.NAME)
    private String name = SchemeSchema.NAME;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (!name.equals(SchemeSchema.NAME)) {
            throw new Refusal(
                    "スキーマ名が違います: " + name + "（" + SchemeSchema.NAME + "）",
                    "no schema " + name + " (" + SchemeSchema.NAME + ")",
                    null);
        }
        Santei.of(spec).standardOut().print(SchemeSchema.text());
        return ExitStatus.OK;
    }
}

package jp.santei.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code santei masters}: official master files read, checked, compared and published (マスターの管理). */
@Command(
        name = "masters",
        description = {"公式マスターを取り込み・検証・比較・配布する", "import, verify, compare and publish official masters"},
        subcommands = {
            MastersImportCommand.class,
            MastersVerifyCommand.class,
            MastersShowCommand.class,
            MastersDiffCommand.class,
            MastersColumnsCommand.class,
            MastersSchemesCommand.class,
            MastersSchemaCommand.class,
            MastersExportCommand.class,
            MastersKeysCommand.class
        })
final class MastersCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    /** Explains the usage: a subcommand is missing. */
    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        if (spec != null) {
            root.standardErr().print(spec.commandLine().getUsageMessage());
        }
        return ExitStatus.REFUSED;
    }
}

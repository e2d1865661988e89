package jp.santei.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.publish.PackageFormatException;
import jp.santei.masters.snapshot.SnapshotException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code santei} command (コマンド): its streams, its language, and its exit status. */
@Command(
        name = "santei",
        mixinStandardHelpOptions = true,
        version = "santei 0.1.0",
        description = {"診療報酬点数と患者負担金の計算", "Japanese medical fee points and patient co-payments"},
        subcommands = {
            CalcCommand.class,
            LedgerCommand.class,
            ReviewCommand.class,
            RulesCommand.class,
            FindingsCommand.class,
            SchemaCommand.class,
            MastersCommand.class,
            ConformanceCommand.class
        })
public final class Santei implements Callable<Integer> {
    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            defaultValue = "ja",
            scope = ScopeType.INHERIT,
            description = "表示言語 / language of text")
    private Language language = Language.JA;

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final boolean progress;

    Santei(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {
        this(in, out, err, terminal, false);
    }

    Santei(InputStream in, PrintWriter out, PrintWriter err, boolean terminal, boolean progress) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.progress = progress;
    }

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        boolean terminal = Boolean.getBoolean("santei.terminal");
        boolean progress = Boolean.getBoolean("santei.progress");
        Santei santei = new Santei(System.in, writer(System.out), writer(System.err), terminal, progress);
        System.exit(santei.run(args));
    }

    /** Output is UTF-8 whatever the machine's charset: the contract says so for JSON, and the scripts set up consoles. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    int run(String... args) {
        CommandLine line = new CommandLine(this)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((thrown, command, parsed) -> report(thrown));
        try {
            return line.execute(args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Explains the usage: a subcommand is missing. */
    @Override
    public Integer call() {
        err.print(new CommandLine(this).getUsageMessage());
        return ExitStatus.REFUSED;
    }

    private int report(Exception thrown) {
        if (thrown instanceof Refusal refusal) {
            err.println(refusal.text(language));
            return ExitStatus.REFUSED;
        }
        if (thrown instanceof MasterFormatException masters) {
            err.println(masters.error().code() + " " + language.of(masters.ja(), masters.en()));
            return ExitStatus.REFUSED;
        }
        if (thrown instanceof PackageFormatException refused) {
            err.println(refused.error().code() + " " + language.of(refused.ja(), refused.en()));
            return ExitStatus.REFUSED;
        }
        if (thrown instanceof SnapshotException refused) {
            err.println(refused.error().code() + " " + language.of(refused.ja(), refused.en()));
            return ExitStatus.REFUSED;
        }
        err.println(language.of("プログラムの不具合です。次の内容を添えて報告してください。", "This is a bug. Please report it with what follows."));
        err.println(Output.trace(thrown));
        return ExitStatus.BUG;
    }

    static Santei of(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("command without its specification");
        }
        return (Santei) spec.root().userObject();
    }

    Language language() {
        return language;
    }

    InputStream standardIn() {
        return in;
    }

    PrintWriter standardOut() {
        return out;
    }

    PrintWriter standardErr() {
        return err;
    }

    boolean atTerminal() {
        return terminal;
    }

    /** Returns whether standard error is a terminal: the only place where progress is shown. */
    boolean showsProgress() {
        return progress;
    }
}

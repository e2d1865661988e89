package jp.santei.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.santei.Calculator;
import jp.santei.json.ClaimLine;
import jp.santei.json.ClaimLines;
import jp.santei.json.ErrorWriter;
import jp.santei.json.StatementWriter;
import jp.santei.rule.Severity;
import jp.santei.statement.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei calc}: claims in, statements out (算定). */
@Command(
        name = "calc",
        description = {"請求（JSON）を計算する。ファイルがなければ内蔵の例を計算する", "compute claims (JSON); without a file, the built-in sample"
        })
final class CalcCommand implements Callable<Integer> {
    private static final String SAMPLE = "sample-claim.json";

    @Parameters(paramLabel = "FILE", description = "JSON / JSON Lines, - = stdin")
    private List<Path> files = List.of();

    @Mixin
    private Masters masters = new Masters();

    @Mixin
    private Rules rules = new Rules();

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        Calculator calculator = masters.calculator(rules);
        try (Output output = Output.to(out, root.standardOut())) {
            Run run = new Run(calculator, output, root);
            run.begin();
            if (files.isEmpty()) {
                InputStream piped = root.atTerminal() ? InputStream.nullInputStream() : root.standardIn();
                run.allOrSample(piped);
            }
            for (Path file : files) {
                run.file(file, root);
            }
            run.end();
            output.complete();
            return run.status;
        }
    }

    static byte[] sample() {
        try (InputStream in = CalcCommand.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + SAMPLE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One run over all inputs: keeps the worst status. */
    private final class Run {
        private final Calculator calculator;
        private final Output output;
        private final Language language;
        private final PrintWriter errors;
        private int status = ExitStatus.OK;

        Run(Calculator calculator, Output output, Santei root) {
            this.calculator = calculator;
            this.output = output;
            this.language = root.language();
            this.errors = root.standardErr();
        }

        void begin() {
            if (format == Format.HTML) {
                output.write(Page.head(language.of("算定結果", "Statements"), language));
            }
        }

        void end() {
            if (format == Format.HTML) {
                output.write(Page.foot());
            }
        }

        void file(Path file, Santei root) {
            try (InputStream in = file.toString().equals("-") ? root.standardIn() : Files.newInputStream(file)) {
                all(in, file.toString());
            } catch (IOException e) {
                status = ExitStatus.worse(status, ExitStatus.REFUSED);
                errors.println(language.of("ファイルを読めません: ", "cannot read file: ") + file);
            }
        }

        /** Computes what is piped in; nothing piped in means the built-in sample. */
        void allOrSample(InputStream in) {
            try {
                PushbackInputStream piped = new PushbackInputStream(in);
                int first = piped.read();
                if (first < 0) {
                    all(new ByteArrayInputStream(sample()), SAMPLE);
                } else {
                    piped.unread(first);
                    all(piped, "-");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void all(InputStream in, String name) {
            ClaimLines lines = ClaimLines.of(in);
            while (lines.hasNext()) {
                ClaimLine line = lines.next();
                if (line instanceof ClaimLine.Accepted accepted) {
                    statement(calculator.calculate(accepted.claim()));
                } else if (line instanceof ClaimLine.Refused refused) {
                    refused(refused, name);
                }
            }
        }

        private void statement(Statement statement) {
            boolean error = statement.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
            status = ExitStatus.worse(status, error ? ExitStatus.FINDINGS : ExitStatus.OK);
            switch (format) {
                case JSON -> output.line(StatementWriter.write(statement));
                case TEXT -> output.write(StatementText.of(statement, language));
                case HTML -> output.write(Page.section(StatementText.of(statement, language)));
            }
        }

        private void refused(ClaimLine.Refused refused, String name) {
            status = ExitStatus.worse(status, ExitStatus.REFUSED);
            if (format == Format.JSON) {
                output.line(ErrorWriter.write(refused));
                return;
            }
            String pointer =
                    refused.cause().pointer().isEmpty() ? "/" : refused.cause().pointer();
            errors.println(
                    name + ":" + refused.line() + ": " + refused.cause().error().code() + " " + pointer + ": "
                            + language.of(refused.cause().ja(), refused.cause().en()));
        }
    }
}

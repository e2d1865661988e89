package jp.santei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.santei.claim.ClaimException;
import jp.santei.json.ErrorWriter;
import jp.santei.json.LedgerLine;
import jp.santei.json.LedgerLines;
import jp.santei.json.LedgerWriter;
import jp.santei.ledger.CashDesk;
import jp.santei.ledger.LedgerException;
import jp.santei.ledger.LedgerResult;
import jp.santei.rule.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei ledger}: events of a month in, what to collect out (月次台帳). */
@Command(
        name = "ledger",
        description = {
            "月の出来事（会計・訂正・取消・資格変更・月締め）から徴収額と次の台帳を求める。1行に {\"ledger\":…|null,\"event\":{…}}",
            "what to collect at each event of a month, and the next ledger; a line is {\"ledger\":…|null,\"event\":{…}}"
        })
final class LedgerCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "JSON / JSON Lines, - = stdin")
    private List<Path> files = List.of();

    @Mixin
    private Masters masters = new Masters();

    @Mixin
    private Rules rules = new Rules();

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        if (files.isEmpty() && root.atTerminal()) {
            throw new Refusal("出来事のファイルか - を指定してください", "name a file of events, or -", null);
        }
        CashDesk desk = CashDesk.of(masters.calculator(rules));
        try (Output output = Output.to(out, root.standardOut())) {
            int status = ExitStatus.OK;
            for (Path file : files.isEmpty() ? List.of(Path.of("-")) : files) {
                status = ExitStatus.worse(status, file(file, desk, output, root));
            }
            output.complete();
            return status;
        }
    }

    private static int file(Path file, CashDesk desk, Output output, Santei root) {
        try (InputStream in = file.toString().equals("-") ? root.standardIn() : Files.newInputStream(file)) {
            int status = ExitStatus.OK;
            LedgerLines lines = LedgerLines.of(in);
            while (lines.hasNext()) {
                status = ExitStatus.worse(status, line(lines.next(), desk, output));
            }
            return status;
        } catch (IOException e) {
            root.standardErr().println(root.language().of("ファイルを読めません: ", "cannot read file: ") + file);
            return ExitStatus.REFUSED;
        }
    }

    private static int line(LedgerLine line, CashDesk desk, Output output) {
        if (line instanceof LedgerLine.Accepted accepted) {
            try {
                LedgerResult result = desk.apply(accepted.ledger(), accepted.event());
                output.line(LedgerWriter.write(result));
                boolean error = result.statement().findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
                return error ? ExitStatus.FINDINGS : ExitStatus.OK;
            } catch (LedgerException e) {
                output.line(ErrorWriter.write(accepted.refused(e)));
            } catch (ClaimException e) {
                output.line(ErrorWriter.write(accepted.refused(e)));
            }
        } else if (line instanceof LedgerLine.Refused refused) {
            output.line(ErrorWriter.write(refused));
        }
        return ExitStatus.REFUSED;
    }
}

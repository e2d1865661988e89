package jp.santei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import jp.santei.json.ClaimLine;
import jp.santei.json.ClaimLines;
import jp.santei.masters.diff.MasterDiff;
import jp.santei.masters.history.MasterHistory;
import jp.santei.masters.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei masters diff}: two states of the masters compared, and what that does to claims (差分). */
@Command(
        name = "diff",
        description = {"2つのマスターを比べ、請求への影響を計算する", "compare two states of the masters, and what that does to claims"})
final class MastersDiffCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "A",
            description = {"前: フォルダ、ファイル、パッケージまたはコンパイル済みの版", "before: folder, file, package or compiled edition"})
    private Path before = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "B",
            description = {"後: フォルダ、ファイル、パッケージまたはコンパイル済みの版", "after: folder, file, package or compiled edition"})
    private Path after = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DATE[,DATE]",
            split = ",",
            description = {
                "その日に適用される内容を比べる（2つなら A の日と B の日）",
                "compare what applies on the day (two: on A's and on B's)"
            })
    private List<LocalDate> on = List.of();

    @Option(
            names = "--claims",
            paramLabel = "FILE",
            description = {
                "請求（JSON Lines、- = 標準入力）への影響も計算する",
                "also compute the impact on claims (JSON Lines, - = stdin)"
            })
    private @Nullable Path claims;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "20",
            description = {"影響の大きいコードの数", "number of codes in the impact"})
    private int top = 20;

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (on.size() > 2 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--on: DATE[,DATE]");
        }
        MastersRun run = new MastersRun(spec);
        try (Output output = Output.to(out, run.root().standardOut())) {
            MasterDiff diff = diff(history(run, before), history(run, after));
            Impact impact = claims == null ? null : impact(claims, run);
            output.write(text(diff, impact, run.language()));
            output.complete();
            return run.status();
        }
    }

    /** A compiled edition carries the columns that are computed with; so the other side is compared in these alone, too. */
    private MasterHistory history(MastersRun run, Path side) {
        boolean compiled = Snapshot.recognises(before) || Snapshot.recognises(after);
        return compiled ? MasterSources.ofEdition(side) : run.history(List.of(side));
    }

    private MasterDiff diff(MasterHistory old, MasterHistory now) {
        return on.isEmpty()
                ? MasterDiff.between(old, now)
                : MasterDiff.between(old, on.get(0), now, on.get(on.size() - 1));
    }

    private Impact impact(Path file, MastersRun run) throws IOException {
        ImpactRun sums = new ImpactRun(MasterSources.edition(before), MasterSources.edition(after));
        long size = isStandardIn(file) || !Files.isRegularFile(file) ? 0 : Files.size(file);
        try (CountingStream in = new CountingStream(open(file, run.root()));
                Progress progress = Progress.of(run.root(), run.say("請求を計算しています", "computing claims"), size)) {
            ClaimLines lines = ClaimLines.of(in);
            for (long count = 1; lines.hasNext(); count++) {
                ClaimLine line = lines.next();
                sums.add(line);
                if (line instanceof ClaimLine.Refused refused) {
                    run.worse(ExitStatus.REFUSED);
                    run.root().standardErr().println(refusal(refused, file, run.language()));
                }
                progress.at(in.count(), count);
            }
        }
        return sums.impact();
    }

    private static InputStream open(Path file, Santei root) {
        try {
            return isStandardIn(file) ? root.standardIn() : Files.newInputStream(file);
        } catch (IOException e) {
            throw new Refusal("ファイルを読めません: " + file, "cannot read file: " + file, e);
        }
    }

    private static boolean isStandardIn(Path file) {
        return file.toString().equals("-");
    }

    private static String refusal(ClaimLine.Refused refused, Path file, Language language) {
        String pointer =
                refused.cause().pointer().isEmpty() ? "/" : refused.cause().pointer();
        return file + ":" + refused.line() + ": " + refused.cause().error().code() + " " + pointer + ": "
                + language.of(refused.cause().ja(), refused.cause().en());
    }

    private String text(MasterDiff diff, @Nullable Impact impact, Language language) {
        if (format == Format.JSON) {
            return DiffJson.of(diff, impact) + '\n';
        }
        Report report = DiffReport.of(diff, name(before), name(after), language);
        if (impact != null) {
            ImpactReport.add(report, impact, top, language);
        }
        return format == Format.HTML ? report.html(language) : report.text();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}

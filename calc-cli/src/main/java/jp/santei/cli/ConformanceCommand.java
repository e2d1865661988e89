package jp.santei.cli;

import java.util.List;
import jp.santei.conformance.CaseRunner;
import jp.santei.conformance.Corpus;
import jp.santei.conformance.Engine;
import jp.santei.conformance.GoldenCase;
import jp.santei.conformance.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code santei conformance}: the golden cases, against this library's own engine (適合性検査). */
@Command(
        name = "conformance",
        description = {"適合性検査の事例を実行・一覧する", "run or list the golden cases"})
final class ConformanceCommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Command(description = {"全事例を内蔵の計算エンジンで実行する", "run all cases with this library's engine"})
    int run(@Mixin Masters masters) {
        Santei root = Santei.of(spec);
        Engine engine = new Engine(masters.calculator(new Rules()));
        List<Outcome> outcomes =
                Corpus.cases().stream().map(one -> CaseRunner.run(one, engine)).toList();
        long passed = outcomes.stream()
                .filter(o -> o.verdict() == Outcome.Verdict.PASS)
                .count();
        for (Outcome outcome : outcomes) {
            if (outcome.verdict() != Outcome.Verdict.PASS) {
                root.standardOut()
                        .println(outcome.verdict() + " " + outcome.id() + " "
                                + String.join("; ", outcome.differences()));
            }
        }
        root.standardOut().println(passed + " passed, " + (outcomes.size() - passed) + " failed");
        return passed == outcomes.size() ? ExitStatus.OK : ExitStatus.FINDINGS;
    }

    @Command(description = {"事例を一覧する", "list the cases"})
    int list() {
        Columns table = new Columns("llll");
        for (GoldenCase one : Corpus.cases()) {
            table.row(one.id(), one.period(), one.evidence(), one.source());
        }
        Santei.of(spec).standardOut().print(table.text(""));
        return ExitStatus.OK;
    }
}

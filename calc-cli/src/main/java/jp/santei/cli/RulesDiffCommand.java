package jp.santei.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.santei.RuleCatalogue;
import jp.santei.rule.FindingKind;
import jp.santei.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei rules diff}: which checks two rule sets treat otherwise (チェックルールの比較). */
@Command(
        name = "diff",
        description = {
            "2つのチェックルールの違いを表示する。標準は standard",
            "show which checks two rule sets treat otherwise; the library's own is called standard"
        })
final class RulesDiffCommand implements Callable<Integer> {
    private static final Path STANDARD = Path.of("standard");

    @Parameters(index = "0", paramLabel = "FROM")
    private @Nullable Path from;

    @Parameters(index = "1", paramLabel = "TO")
    private @Nullable Path to;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        Language language = root.language();
        RuleSet one = ruleSet(from);
        RuleSet other = ruleSet(to);
        Columns table = new Columns("lllll");
        table.row("", "", heading(one), heading(other), "");
        boolean same = true;
        for (FindingKind kind : RuleCatalogue.switchable()) {
            if (one.isOn(kind) != other.isOn(kind)) {
                same = false;
                table.row(
                        kind.id(),
                        language.of(kind.severity().ja(), kind.severity().word()),
                        state(one, kind, language),
                        state(other, kind, language),
                        language.of(kind.ja(), kind.en()));
            }
        }
        root.standardOut().print(same ? language.of("違いはありません\n", "no difference\n") : table.text(""));
        return same ? ExitStatus.OK : ExitStatus.FINDINGS;
    }

    private static RuleSet ruleSet(@Nullable Path file) {
        return file == null || file.equals(STANDARD) ? RuleSet.STANDARD : Rules.read(file);
    }

    private static String heading(RuleSet rules) {
        return rules.name() + " (" + rules.owner() + ")";
    }

    private static String state(RuleSet rules, FindingKind kind, Language language) {
        return rules.isOn(kind) ? language.of("行う", "on") : language.of("行わない", "off");
    }
}

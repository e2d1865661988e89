package jp.santei;

import java.util.List;
import jp.santei.buffer.Log;
import jp.santei.buffer.StatementBuffer;
import jp.santei.rule.Argument;
import jp.santei.rule.FindingKind;
import jp.santei.rule.Severity;
import jp.santei.rule.Verdict;
import jp.santei.statement.PointsTotal;

/**
 * What is said of each entry (判定): by the check pass, and by the findings of the other passes.
 *
 * <p>Those passes value an entry by the reading with fewer points; what they leave open adds the difference to the most. An
 * error of theirs leaves everything from nothing to the points claimed.
 */
final class Judgements {
    private final StatementBuffer out;

    Judgements(StatementBuffer out) {
        this.out = out;
    }

    PointsTotal.Judgement of(int entry, long total) {
        if (out.verdict(entry) != Verdict.AGREES) {
            return new PointsTotal.Judgement(out.verdict(entry), out.expectedMin(entry), out.expectedMax(entry));
        }
        Verdict verdict = out.valued(entry) ? Verdict.AGREES : Verdict.UNDECIDABLE;
        long min = total;
        long max = total;
        Log<FindingKind> findings = out.findings();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.entry(i) == entry) {
                FindingKind kind = findings.kind(i);
                if (kind.severity() == Severity.ERROR) {
                    verdict = Verdict.DIFFERS;
                    min = Math.min(min, 0);
                } else if (kind.severity() == Severity.UNDECIDABLE && verdict != Verdict.DIFFERS) {
                    verdict = Verdict.UNDECIDABLE;
                    max = Math.addExact(max, Math.subtractExact(number(i, "max"), number(i, "min")));
                }
            }
        }
        return new PointsTotal.Judgement(verdict, min, max);
    }

    /** A finding without the value counts as 0. */
    private long number(int finding, String name) {
        List<Argument> arguments = out.findings().kind(finding).arguments();
        for (int n = 0; n < arguments.size(); n++) {
            if (arguments.get(n).name().equals(name)) {
                return out.findings().number(finding, n);
            }
        }
        return 0;
    }
}

package jp.santei.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.json.ClaimLine;
import jp.santei.master.Edition;
import jp.santei.statement.Finding;
import jp.santei.statement.Statement;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** Computes claims one by one with two editions and keeps only sums (影響の集計): two numbers a claim, one entry a code. */
final class ImpactRun {
    private static final int SHOWN = 20;

    private final Calculator before;
    private final Calculator after;
    private final DescriptiveStatistics pointsChange = new DescriptiveStatistics();
    private final DescriptiveStatistics yenChange = new DescriptiveStatistics();
    private final Map<String, ImpactCode> codes = new TreeMap<>();
    private final List<Impact.Incomplete> incomplete = new ArrayList<>();
    private Impact.Sums points = new Impact.Sums(0, 0);
    private Impact.Sums yen = new Impact.Sums(0, 0);
    private long claims;
    private long refused;
    private long incompleteBefore;
    private long incompleteAfter;
    private long changed;

    ImpactRun(Edition before, Edition after) {
        this.before = Calculator.of(before);
        this.after = Calculator.of(after);
    }

    /** Takes one place of the stream. */
    void add(ClaimLine line) {
        if (line instanceof ClaimLine.Accepted accepted) {
            claims++;
            add(accepted.line(), accepted.claim());
        } else {
            refused++;
        }
    }

    private void add(long line, Claim claim) {
        Statement old = before.calculate(claim);
        Statement now = after.calculate(claim);
        boolean oldComplete = Impact.isComplete(old);
        boolean newComplete = Impact.isComplete(now);
        incompleteBefore += oldComplete ? 0 : 1;
        incompleteAfter += newComplete ? 0 : 1;
        if (oldComplete && newComplete) {
            compare(old, now);
        } else if (incomplete.size() < SHOWN) {
            incomplete.add(new Impact.Incomplete(
                    line, oldComplete ? List.of() : findings(old), newComplete ? List.of() : findings(now)));
        }
    }

    private void compare(Statement old, Statement now) {
        long oldPoints = old.points().total();
        long newPoints = now.points().total();
        long oldYen = Objects.requireNonNull(old.charge()).patientPays();
        long newYen = Objects.requireNonNull(now.charge()).patientPays();
        points = points.plus(oldPoints, newPoints);
        yen = yen.plus(oldYen, newYen);
        pointsChange.addValue((double) (newPoints - oldPoints));
        yenChange.addValue((double) (newYen - oldYen));
        changed += oldPoints != newPoints || oldYen != newYen ? 1 : 0;
        CodePoints.of(old)
                .forEach(part -> codes.merge(
                        part.code(),
                        ImpactCode.none(part.code(), part.name()).plusBefore(part.times(), part.points()),
                        (sum, more) -> sum.plusBefore(part.times(), part.points())));
        CodePoints.of(now)
                .forEach(part -> codes.merge(
                        part.code(),
                        ImpactCode.none(part.code(), part.name()).plusAfter(part.times(), part.points()),
                        (sum, more) -> sum.plusAfter(part.times(), part.points())));
    }

    private static List<String> findings(Statement statement) {
        return statement.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns what was summed so far. */
    Impact impact() {
        List<ImpactCode> different = codes.values().stream()
                .filter(code -> code.change().signum() != 0)
                .sorted(Comparator.comparing((ImpactCode code) -> code.change().abs(), BigDecimal::compareTo)
                        .reversed()
                        .thenComparing(ImpactCode::code))
                .toList();
        return new Impact(
                before.edition().info(),
                after.edition().info(),
                claims,
                refused,
                incompleteBefore,
                incompleteAfter,
                pointsChange.getN(),
                changed,
                points,
                yen,
                ImpactChange.of(pointsChange),
                ImpactChange.of(yenChange),
                different,
                incomplete);
    }
}

package jp.santei.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import jp.santei.ClaimLoader;
import jp.santei.Kernel;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Checker;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.rule.RuleSet;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The check pass over a priced claim of 40 items against the full tables of 2025, without findings (算定可否の確認時間).
 *
 * <p>Needs the official files: {@code -Dsantei.shared=FOLDER}, by default ../shared.
 */
@State(Scope.Thread)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
@NullUnmarked // JMH fills the fields in setup
public class CheckClaim {
    private Checker checker;
    private ClaimBuffer claim;
    private StatementBuffer out;

    /** Makes the state; JMH calls it. */
    public CheckClaim() {}

    /** Loads the full edition of 2025-11 and prices the claim. */
    @Setup
    public void setUp() {
        Path masters = Path.of(System.getProperty("santei.shared", "../shared"), "masters");
        Edition edition = Editions.load(List.of(masters.resolve("ika-2025-11"), masters.resolve("denshi-ika-2025")));
        claim = new ClaimBuffer();
        ClaimLoader.load(SampleClaims.ofFortyItems(), claim);
        out = new StatementBuffer();
        Kernel.of(edition).score(claim, out);
        RuleSet rules = new RuleSet("without the note on missing tables", "santei", Set.of("E-TAB"), Set.of());
        checker = new Checker(edition, rules, (in, statement, entry, code) -> 0);
        int before = out.findings().size();
        checker.check(claim, out);
        if (out.findings().size() != before) {
            throw new IllegalStateException("findings: " + out.findings().kind(before));
        }
    }

    /** The whole pass. */
    @Benchmark
    public boolean check() {
        return checker.check(claim, out);
    }
}

package jp.santei.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.santei.ClaimLoader;
import jp.santei.Kernel;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.masters.Editions;
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
 * A claim of 40 items against the full tables of 2025 (算定可否の確認時間): what it costs with the checks, and without. The checks are the
 * difference.
 *
 * <p>Needs the official files: {@code -Dsantei.shared=FOLDER}, by default ../shared.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
@NullUnmarked // JMH fills the fields in setup
public class CheckClaim {
    private Kernel kernel;
    private ClaimBuffer checked;
    private ClaimBuffer unchecked;
    private StatementBuffer out;

    /** Makes the state; JMH calls it. */
    public CheckClaim() {}

    /** Loads the full edition of 2025-11 and the claim. */
    @Setup
    public void setUp() {
        Path masters = Path.of(System.getProperty("santei.shared", "../shared"), "masters");
        kernel = Kernel.of(Editions.load(List.of(masters.resolve("ika-2025-11"), masters.resolve("denshi-ika-2025"))));
        checked = new ClaimBuffer();
        ClaimLoader.load(SampleClaims.ofFortyItems(), checked);
        checked.check(true);
        unchecked = new ClaimBuffer();
        ClaimLoader.load(SampleClaims.ofFortyItems(), unchecked);
        unchecked.check(false);
        out = new StatementBuffer();
    }

    /** Points, charge and checks. */
    @Benchmark
    public int withChecks() {
        kernel.score(checked, out);
        return out.findings().size();
    }

    /** Points and charge alone. */
    @Benchmark
    public int withoutChecks() {
        kernel.score(unchecked, out);
        return out.findings().size();
    }
}

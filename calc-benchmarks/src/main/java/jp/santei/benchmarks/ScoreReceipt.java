package jp.santei.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.santei.Calculator;
import jp.santei.ClaimLoader;
import jp.santei.Kernel;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Claim;
import jp.santei.masters.Editions;
import jp.santei.statement.Statement;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Points and charge of one receipt of about 15 lines, in both tiers (1件の算定時間). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@NullUnmarked // JMH fills the fields in setup
public class ScoreReceipt {
    private static final int CLAIMS = 1_000;

    private Calculator calculator;
    private Kernel kernel;
    private List<Claim> claims;
    private ClaimBuffer[] loaded;
    private ClaimBuffer[] completing;
    private StatementBuffer out;

    /** Makes the state; JMH calls it. */
    public ScoreReceipt() {}

    /** Loads the embedded edition and the seeded claims. */
    @Setup
    public void setUp() {
        calculator = Calculator.of(Editions.embedded());
        kernel = Kernel.of(calculator.edition());
        claims = SampleClaims.of(CLAIMS, 1);
        loaded = loaded(claims);
        completing = loaded(SampleClaims.completing(CLAIMS, 1));
        out = new StatementBuffer();
    }

    private static ClaimBuffer[] loaded(List<Claim> claims) {
        ClaimBuffer[] buffers = new ClaimBuffer[claims.size()];
        for (int i = 0; i < buffers.length; i++) {
            buffers[i] = new ClaimBuffer();
            ClaimLoader.load(claims.get(i), buffers[i]);
        }
        return buffers;
    }

    /** The kernel tier: columns in, columns out. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public long kernel() {
        return score(loaded);
    }

    /** The kernel tier with completion. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public long completing() {
        return score(completing);
    }

    private long score(ClaimBuffer[] buffers) {
        long points = 0;
        for (ClaimBuffer claim : buffers) {
            kernel.score(claim, out);
            points += out.charge().settlementPays(0);
        }
        return points;
    }

    /** The convenience tier: records in, records out. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public void records(Blackhole sink) {
        for (Claim claim : claims) {
            Statement statement = calculator.calculate(claim);
            sink.consume(statement);
        }
    }
}

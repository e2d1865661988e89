package jp.santei.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.santei.ClaimLoader;
import jp.santei.Kernel;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Claim;
import jp.santei.claim.IncomeBand;
import jp.santei.masters.Editions;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The charge of one receipt of three items whose points are known, by mix of payers (患者負担だけの計算時間). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@NullUnmarked // JMH fills the fields in setup
public class ChargeOnly {
    private static final int CLAIMS = 200;

    /** Number of settlements of a receipt. */
    @Param({"1", "3"})
    public int visits;

    private Kernel kernel;
    private Priced insurance;
    private Priced limited;
    private Priced twoPublic;

    /** Makes the state; JMH calls it. */
    public ChargeOnly() {}

    /** Loads the embedded edition and prices the claims. */
    @Setup
    public void setUp() {
        kernel = Kernel.of(Editions.embedded());
        insurance = new Priced(kernel, SampleClaims.ofPayers(CLAIMS, 1, visits, 0, null));
        limited = new Priced(kernel, SampleClaims.ofPayers(CLAIMS, 1, visits, 0, IncomeBand.U));
        twoPublic = new Priced(kernel, SampleClaims.ofPayers(CLAIMS, 1, visits, 2, IncomeBand.U));
    }

    /** One insurance, no limit. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public long insurance() {
        return insurance.charge();
    }

    /** One insurance with a monthly limit. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public long insuranceWithLimit() {
        return limited.charge();
    }

    /** Two public expenses with caps, their limits, and the combined limit of the insurance. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public long twoPublicExpensesWithLimit() {
        return twoPublic.charge();
    }

    /** Claims whose entries are priced. */
    private static final class Priced {
        private final Kernel kernel;
        private final ClaimBuffer[] claims;
        private final StatementBuffer[] statements;

        Priced(Kernel kernel, List<Claim> sample) {
            this.kernel = kernel;
            claims = new ClaimBuffer[sample.size()];
            statements = new StatementBuffer[sample.size()];
            for (int i = 0; i < claims.length; i++) {
                claims[i] = new ClaimBuffer();
                statements[i] = new StatementBuffer();
                ClaimLoader.load(sample.get(i), claims[i]);
                kernel.score(claims[i], statements[i]);
            }
        }

        long charge() {
            long yen = 0;
            for (int i = 0; i < claims.length; i++) {
                kernel.charge(claims[i], statements[i]);
                yen += statements[i].charge().settlementPays(0);
            }
            return yen;
        }
    }
}

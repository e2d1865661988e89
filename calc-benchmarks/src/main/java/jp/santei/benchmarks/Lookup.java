package jp.santei.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import jp.santei.master.ActField;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.masters.snapshot.Snapshot;
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

/**
 * Finding rows in an edition that was loaded (行の検索): the value and a flag of a resolved row, and a row by code and day, for
 * codes and rows in random order over the whole table.
 *
 * <p>The national edition with its history, where the folder of the shared files is there: {@code -p shared=../shared}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class Lookup {
    private static final int LOOKUPS = 4_096;
    private static final int ABSENT = 100_000_000;

    /** The folder that holds {@code masters}. */
    @Param("../shared")
    public String shared = "";

    private final int[] actRows = new int[LOOKUPS];
    private final int[] actCodes = new int[LOOKUPS];
    private final int[] drugCodes = new int[LOOKUPS];
    private final int[] actDays = new int[LOOKUPS];
    private final int[] drugDays = new int[LOOKUPS];
    private MasterTable<ActField> acts;
    private MasterTable<DrugField> drugs;
    private int[] kinds = {};

    /** Makes the state; JMH calls it. */
    @SuppressWarnings("NullAway") // JMH calls setUp before anything else
    public Lookup() {}

    /** Draws the codes. */
    @Setup
    public void setUp() {
        Edition edition = Snapshot.read("edition", Snapshot.bytes(Masters.largest(shared)));
        acts = edition.acts();
        drugs = edition.drugs();
        kinds = acts.column(ActField.POINT_KIND);
        Random random = new Random(9);
        for (int i = 0; i < LOOKUPS; i++) {
            int act = random.nextInt(acts.size());
            int drug = random.nextInt(drugs.size());
            actRows[i] = act;
            actCodes[i] = acts.code(act);
            actDays[i] = acts.from(act);
            drugCodes[i] = drugs.code(drug);
            drugDays[i] = drugs.from(drug);
        }
    }

    /** Value and flag of a row that is resolved. */
    @Benchmark
    @OperationsPerInvocation(LOOKUPS)
    public long resolvedRow() {
        long sum = 0;
        for (int row : actRows) {
            sum += acts.value(row) + kinds[row];
        }
        return sum;
    }

    /** An act by code and day. */
    @Benchmark
    @OperationsPerInvocation(LOOKUPS)
    public long actByCodeAndDay() {
        long sum = 0;
        for (int i = 0; i < LOOKUPS; i++) {
            sum += acts.find(actCodes[i], actDays[i]);
        }
        return sum;
    }

    /** A drug by code and day, of twice as many. */
    @Benchmark
    @OperationsPerInvocation(LOOKUPS)
    public long drugByCodeAndDay() {
        long sum = 0;
        for (int i = 0; i < LOOKUPS; i++) {
            sum += drugs.find(drugCodes[i], drugDays[i]);
        }
        return sum;
    }

    /** A code that is not there. */
    @Benchmark
    @OperationsPerInvocation(LOOKUPS)
    public long unknownCode() {
        long sum = 0;
        for (int i = 0; i < LOOKUPS; i++) {
            sum += acts.find(actCodes[i] - ABSENT, actDays[i]);
        }
        return sum;
    }
}

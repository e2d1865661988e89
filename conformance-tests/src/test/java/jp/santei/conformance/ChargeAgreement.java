package jp.santei.conformance;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import jp.santei.Calculator;
import jp.santei.conformance.reference.ReferenceCharge;
import jp.santei.json.ClaimWriter;
import jp.santei.masters.Editions;

/**
 * Runs engine and reference model side by side on many generated months (患者負担の大量突合): {@code ChargeAgreement N [SEED [FROM]]},
 * months FROM to N − 1. Stops at the first difference with the smallest claim that shows it.
 */
public final class ChargeAgreement {
    private static final long CHUNK = 100_000;
    private static final long DEFAULT_SEED = 20_261_124;
    /** Odd, so that neighbouring numbers give seeds far apart, each once. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final ThreadLocal<ChargeComparison> COMPARISON =
            ThreadLocal.withInitial(() -> new ChargeComparison(Calculator.of(Editions.embedded())));

    private ChargeAgreement() {}

    /** Runs; exits with 1 at a difference. */
    public static void main(String... args) {
        long wanted = Long.parseLong(args[0].replace("_", ""));
        long seed = args.length > 1 ? Long.parseLong(args[1]) : DEFAULT_SEED;
        long from = args.length > 2 ? Long.parseLong(args[2].replace("_", "")) : 0;
        if (!run(from, wanted, seed, System.out)) {
            System.exit(1);
        }
    }

    static boolean run(long begin, long wanted, long seed, PrintStream out) {
        long started = System.nanoTime();
        AtomicLong cut = new AtomicLong();
        for (long from = begin; from < wanted; from += CHUNK) {
            long to = Math.min(wanted, from + CHUNK);
            long first = LongStream.range(from, to)
                    .parallel()
                    .filter(i -> differs((seed + i) * SPREAD, cut))
                    .min()
                    .orElse(-1);
            if (first >= 0) {
                report((seed + first) * SPREAD, first, out);
                return false;
            }
            if (to % (10 * CHUNK) == 0 && to < wanted) {
                out.printf(Locale.ROOT, "%,d agree%n", to);
            }
        }
        long seconds = (System.nanoTime() - started) / 1_000_000_000;
        out.printf(
                Locale.ROOT,
                "charge agreement: %,d generated months, seed %d: all agree; in %,d a limit cut the burden; %d s%n",
                wanted - begin,
                seed,
                cut.get(),
                seconds);
        return true;
    }

    private static boolean differs(long seed, AtomicLong cut) {
        ChargeSample sample = ChargeSamples.of(seed);
        ReferenceCharge.Result expected = sample.expected();
        if (expected.highCost().signum() > 0) {
            cut.incrementAndGet();
        }
        return !COMPARISON.get().differences(sample, expected).isEmpty();
    }

    private static void report(long seed, long number, PrintStream out) {
        ChargeComparison comparison = COMPARISON.get();
        ChargeSample smallest = comparison.shrink(ChargeSamples.of(seed));
        out.printf(Locale.ROOT, "month %,d differs:%n", number);
        comparison.differences(smallest).forEach(difference -> out.println("  " + difference));
        out.println(ClaimWriter.write(smallest.claim()));
    }
}

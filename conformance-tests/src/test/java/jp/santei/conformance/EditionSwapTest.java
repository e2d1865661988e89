package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jp.santei.Calculator;
import jp.santei.ClaimLoader;
import jp.santei.EditionHolder;
import jp.santei.Kernel;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.json.ClaimReader;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.EditionInfo;
import jp.santei.master.MasterColumns;
import jp.santei.master.MasterTable;
import jp.santei.masters.Editions;
import org.junit.jupiter.api.Test;

/**
 * An edition is replaced again and again while several threads compute: every statement is, byte for byte, the one that the
 * edition it names gives without any swap.
 */
class EditionSwapTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int THREADS = 4;
    private static final int ROUNDS = 10;

    private final Edition first = Editions.embedded();
    private final Edition second = dearer(first);
    private final List<String> claims = Corpus.cases().stream()
            .filter(one -> one.area().equals("points"))
            .map(one -> one.claim().toString())
            .toList();
    private final List<String> ofFirst = statements(first);
    private final List<String> ofSecond = statements(second);

    @Test
    void theEditionsDiffer() {
        assertThat(IntStream.range(0, claims.size())
                        .filter(i -> !points(ofFirst.get(i)).equals(points(ofSecond.get(i)))))
                .hasSizeGreaterThan(100);
    }

    @Test
    void everyStatementIsOfOneEdition() throws InterruptedException, ExecutionException {
        EditionHolder holder = EditionHolder.of(first);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
        try {
            Future<Long> swaps = threads.submit(() -> swap(holder, done));
            List<Future<long[]>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                work.add(threads.submit(compute(holder)));
            }
            long[] seen = new long[2];
            for (Future<long[]> one : work) {
                seen[0] += one.get()[0];
                seen[1] += one.get()[1];
            }
            done.set(true);
            assertThat(swaps.get()).isGreaterThan(10);
            assertThat(seen[0] + seen[1]).isEqualTo((long) THREADS * ROUNDS * claims.size());
            assertThat(seen[0]).as("statements of the first edition").isPositive();
            assertThat(seen[1]).as("statements of the second edition").isPositive();
        } finally {
            done.set(true);
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatWasAskedForBeforeStaysWhatItWas() {
        EditionHolder holder = EditionHolder.of(first);
        Calculator before = holder.calculator();
        Kernel kernel = holder.kernel();
        assertThat(holder.replace(second)).isSameAs(first);
        assertThat(holder.edition()).isSameAs(second);
        assertThat(before.edition()).isSameAs(first);
        assertThat(new Engine(before).calculate(claims.get(0))).isEqualTo(ofFirst.get(0));
        assertThat(new Engine(holder.calculator()).calculate(claims.get(0))).isEqualTo(ofSecond.get(0));
        assertThat(points(kernel)).isEqualTo(points(Kernel.of(first))).isNotEqualTo(points(holder.kernel()));
    }

    @Test
    void aReplacementThatComesTooLateIsToldSo() {
        EditionHolder holder = EditionHolder.of(first);
        assertThat(holder.replace(first, second)).isTrue();
        assertThat(holder.replace(first, second)).isFalse();
        assertThat(holder.edition()).isSameAs(second);
    }

    /** Many threads replace a known edition at once: of each round exactly one wins. */
    @Test
    void ofSeveralReplacementsOneWins() throws InterruptedException, ExecutionException {
        EditionHolder holder = EditionHolder.of(first);
        AtomicLong won = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                work.add(threads.submit(() -> holder.replace(first, second) ? won.incrementAndGet() : 0));
            }
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(won).hasValue(1);
    }

    private Callable<long[]> compute(EditionHolder holder) {
        return () -> {
            long[] seen = new long[2];
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < claims.size(); i++) {
                    String statement = new Engine(holder.calculator()).calculate(claims.get(i));
                    boolean isFirst = JSON.readTree(statement)
                            .at("/edition/sha256")
                            .asText()
                            .equals(first.info().sha256());
                    assertThat(statement).isEqualTo(isFirst ? ofFirst.get(i) : ofSecond.get(i));
                    seen[isFirst ? 0 : 1]++;
                }
            }
            return seen;
        };
    }

    private long swap(EditionHolder holder, AtomicBoolean done) {
        long swaps = 0;
        while (!done.get()) {
            holder.replace(holder.edition() == first ? second : first);
            swaps++;
            Thread.yield();
        }
        return swaps;
    }

    private List<String> statements(Edition edition) {
        Engine engine = new Engine(Calculator.of(edition));
        return claims.stream().map(engine::calculate).toList();
    }

    /** Points of all units of the first claims by the kernel alone. */
    private long points(Kernel kernel) {
        ClaimBuffer in = new ClaimBuffer();
        StatementBuffer out = new StatementBuffer();
        long points = 0;
        for (String claim : claims.subList(0, 50)) {
            ClaimLoader.load(ClaimReader.read(claim), in);
            kernel.score(in, out);
            for (int entry = 0; entry < out.entryCount(); entry++) {
                points += out.points(entry);
            }
        }
        return points;
    }

    private static String points(String statement) {
        try {
            return JSON.readTree(statement).at("/points/total").toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same edition with each act a point dearer, under another name. */
    private static Edition dearer(Edition edition) {
        EditionInfo info = new EditionInfo(
                "dearer",
                LocalDate.of(2026, 7, 1),
                "d".repeat(64),
                edition.info().sources());
        return new Edition(
                info,
                dearer(edition.acts()),
                edition.drugs(),
                edition.materials(),
                edition.coverage(),
                edition.parameters(),
                edition.codeLists(),
                edition.publicExpenses(),
                edition.limits(),
                edition.meals(),
                edition.eligibility());
    }

    private static MasterTable<ActField> dearer(MasterTable<ActField> acts) {
        MasterColumns<ActField> columns = new MasterColumns<>(ActField.class, acts.size());
        for (int row = 0; row < acts.size(); row++) {
            columns.codes()[row] = acts.code(row);
            columns.from()[row] = acts.from(row);
            columns.to()[row] = acts.to(row);
            columns.values()[row] = acts.value(row) + 100;
            columns.valueStatus()[row] = (byte) acts.valueStatus(row).ordinal();
            columns.flagStatus()[row] = (byte) acts.flagStatus(row).ordinal();
        }
        for (ActField field : ActField.values()) {
            columns.flag(field, acts.column(field));
        }
        return MasterTable.of(columns.names(acts::name).index(acts.index()));
    }
}

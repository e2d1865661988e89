package jp.santei.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.masters.snapshot.Snapshot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loading a compiled edition (コンパイル済みの版の読込時間), with all its checksums; and what checking the SHA-256 of the content
 * would cost on top.
 *
 * <p>The national edition with its history, where the folder of the shared files is there: {@code -p shared=../shared}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LoadSnapshot {
    /** The folder that holds {@code masters}. */
    @Param("../shared")
    public String shared = "";

    private Path file = Path.of("");

    /** Makes the state; JMH calls it. */
    public LoadSnapshot() {}

    /** Compiles the edition. */
    @Setup(Level.Trial)
    public void compile() throws IOException {
        file = Files.createTempFile("edition", Snapshot.SUFFIX);
        Edition edition = Masters.largest(shared);
        Snapshot.write(edition, file);
        System.out.println(edition.info().id() + ": " + Files.size(file) + " bytes");
    }

    /** Deletes the file. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** What a host does. */
    @Benchmark
    public Edition load() {
        return Editions.load(file);
    }

    /** What {@code masters verify} does. */
    @Benchmark
    public Edition verify() {
        return Snapshot.verify(file);
    }
}

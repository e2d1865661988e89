package jp.santei.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.OfficialFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading and checking all official files of an edition (公式マスターの取込時間), each time in a fresh JVM, as the command does.
 *
 * <p>The folder of the shared files is a parameter: {@code -p shared=../shared}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class ImportMasters {
    /** The folder that holds {@code masters}. */
    @Param("../shared")
    public String shared = "";

    /** Makes the state; JMH calls it. */
    public ImportMasters() {}

    /** Everything of 2025-11: 16 files with references checked between them. */
    @Benchmark
    public int all() {
        Path masters = Path.of(shared, "masters");
        FileImport files =
                OfficialFiles.read(List.of(masters.resolve("ika-2025-11"), masters.resolve("denshi-ika-2025")));
        return files.tables().size();
    }
}

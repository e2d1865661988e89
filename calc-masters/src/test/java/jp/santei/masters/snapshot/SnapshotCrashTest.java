package jp.santei.masters.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.santei.master.Edition;
import jp.santei.master.EditionInfo;
import jp.santei.masters.Editions;
import jp.santei.masters.content.EditionContent;
import jp.santei.masters.storage.AtomicFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes an edition is killed at random moments; what lies there is always one of the two editions, whole.
 *
 * <p>{@code -Dsantei.kills=200} kills more often than the suite does.
 */
class SnapshotCrashTest {
    private static final int KILLS = Integer.getInteger("santei.kills", 20);
    private static final int LONGEST_MILLIS = 60;

    @TempDir
    Path folder;

    @Test
    void anOldOrTheNewEditionIsAlwaysThere() throws IOException, InterruptedException {
        Edition edition = Editions.embedded();
        Path one = Files.write(folder.resolve("one"), Snapshot.bytes(edition));
        Path other = Files.write(folder.resolve("other"), Snapshot.bytes(renamed(edition)));
        Path place = Files.createDirectory(folder.resolve("place"));
        Path target = place.resolve(Snapshots.NAME);
        Snapshot.write(edition, target);
        Random random = new Random(200);
        int interrupted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileWriting(List.of(one.toString(), other.toString(), target.toString()), random);
            assertThat(Snapshot.verify(target).info())
                    .as("kill " + kill)
                    .isIn(edition.info(), renamed(edition).info());
            interrupted += parts(place) > 0 ? 1 : 0;
            // a part that was left is gone after the next write, here the next process's first
            assertThat(parts(place)).as("kill " + kill).isLessThanOrEqualTo(1);
        }
        System.out.println(KILLS + " kills, " + interrupted + " of them in the middle of a write");
        AtomicFile.write(target, out -> out.write(Files.readAllBytes(one)));
        assertThat(parts(place)).isZero();
        assertThat(interrupted).as("kills in the middle of a write").isPositive();
    }

    private static Edition renamed(Edition edition) {
        EditionInfo info = edition.info();
        return EditionContent.of(edition)
                .edition(new EditionInfo("other", info.publication(), info.sha256(), info.sources()));
    }

    private static void killWhileWriting(List<String> arguments, Random random)
            throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SnapshotWriterProcess.class.getName()),
                        arguments.stream())
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("ready");
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MILLIS * 1_000));
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static long parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        }
    }
}

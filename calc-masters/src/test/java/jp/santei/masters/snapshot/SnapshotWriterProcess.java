package jp.santei.masters.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.santei.masters.storage.AtomicFile;

/** Writes two editions over one file in turn, until it is killed: the process of {@link SnapshotCrashTest}. */
final class SnapshotWriterProcess {
    private SnapshotWriterProcess() {}

    /** Writes; the arguments are the two files and the target. */
    public static void main(String[] args) throws IOException {
        byte[] one = Files.readAllBytes(Path.of(args[0]));
        byte[] other = Files.readAllBytes(Path.of(args[1]));
        Path target = Path.of(args[2]);
        for (long round = 0; true; round++) {
            AtomicFile.write(target, out -> out.write(one));
            AtomicFile.write(target, out -> out.write(other));
            // the first round loads classes; from then on the process does little but write
            if (round == 0) {
                System.out.println("ready");
                System.out.flush();
            }
        }
    }
}

package jp.santei.masters.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jp.santei.masters.snapshot.Snapshot;

/** Compiles the embedded edition of its files (内蔵版のコンパイル): a step of the build, after the classes are there. */
public final class EmbeddedCompiler {
    private EmbeddedCompiler() {}

    /**
     * Compiles.
     *
     * @param args folder of the files, folder of the classes
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected: files classes");
        }
        String beside = EmbeddedEdition.class.getPackageName().replace('.', '/');
        Path folder = Files.createDirectories(Path.of(args[1]).resolve(beside));
        compile(Path.of(args[0]), folder.resolve(EmbeddedEdition.FILE));
    }

    /** Compiles the files of a folder; a file that would not change is left alone, so that nothing is built anew for it. */
    static void compile(Path files, Path output) throws IOException {
        byte[] bytes = Snapshot.bytes(EmbeddedSource.read(files));
        if (!Files.exists(output) || !Arrays.equals(bytes, Files.readAllBytes(output))) {
            Files.write(output, bytes);
        }
    }
}

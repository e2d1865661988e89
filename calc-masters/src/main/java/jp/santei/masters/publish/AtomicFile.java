package jp.santei.masters.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that are there whole or not at all (原子的な書込み): written beside their place under another name, then moved. */
final class AtomicFile {
    private AtomicFile() {}

    /** Writes a file that anybody may read. */
    static void write(Path file, Content content) throws IOException {
        Path folder = folder(file);
        Path part = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".part");
        write(part, file, content);
    }

    /** Writes a file that only its owner may read, from its first byte on. */
    static void writeSecret(Path file, Content content) throws IOException {
        // a file made this way belongs to its owner alone where the file system knows owners
        write(Files.createTempFile(folder(file), String.valueOf(file.getFileName()), ".part"), file, content);
    }

    private static void write(Path part, Path file, Content content) throws IOException {
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(
                    part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING))) {
                content.write(out);
            }
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        return folder;
    }

    /** What is written. */
    interface Content {
        /** Writes all bytes. */
        void write(OutputStream out) throws IOException;
    }
}

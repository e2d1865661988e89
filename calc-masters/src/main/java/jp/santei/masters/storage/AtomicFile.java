package jp.santei.masters.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Files that are there whole or not at all (原子的な書込み): written beside their place under another name, brought to the disk,
 * then renamed.
 *
 * <p>Whoever opens the file sees the old content or the new one, also after the process or the machine has died at any
 * moment. What a process that died left beside the file is removed by the next one that writes it; the lock that a living
 * writer holds on its part keeps it from being taken for left over.
 */
public final class AtomicFile {
    private static final String PART = ".part";

    private AtomicFile() {}

    /** Writes a file that anybody may read. */
    public static void write(Path file, Content content) throws IOException {
        Path folder = folder(file);
        removeLeftOver(folder, file);
        write(folder.resolve(file.getFileName() + "." + UUID.randomUUID() + PART), file, content);
    }

    /** Writes a file that only its owner may read, from its first byte on. */
    public static void writeSecret(Path file, Content content) throws IOException {
        // a file made this way belongs to its owner alone where the file system knows owners
        write(Files.createTempFile(folder(file), String.valueOf(file.getFileName()), PART), file, content);
    }

    private static void write(Path part, Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.write(out);
            out.flush();
            channel.force(true);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
        force(folder(file));
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Brings the new name to the disk; a system that opens no folders needs no such thing. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException windows) {
            return;
        }
    }

    private static void removeLeftOver(Path folder, Path file) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(String.valueOf(file.getFileName())) + "\\.[0-9a-f-]{36}\\.part");
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(
                folder, path -> name.matcher(String.valueOf(path.getFileName())).matches())) {
            for (Path part : parts) {
                if (isAbandoned(part)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** The lock of a writer that died is gone; a part that another one has just removed is nobody's. */
    private static boolean isAbandoned(Path part) {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
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
    public interface Content {
        /** Writes all bytes. */
        void write(OutputStream out) throws IOException;
    }
}

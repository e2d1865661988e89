package jp.santei.masters.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jp.santei.master.Edition;
import jp.santei.masters.content.EditionContent;
import jp.santei.masters.storage.AtomicFile;

/**
 * The compiled edition (コンパイル済みの版): writes an edition into one file and reads it back, the same to the last bit.
 *
 * <p>Reading takes milliseconds, since nothing is parsed. It checks the checksum of every byte, and copies: nothing of the
 * file stays open or mapped, so that a file that is cut or replaced later does not touch an edition in use. {@code
 * docs/snapshot.md} describes the form. Stateless and thread-safe.
 */
public final class Snapshot {
    /** How the files are named, so that a damaged one is told from any other file. */
    public static final String SUFFIX = ".santei";

    private Snapshot() {}

    /** Returns whether a file is a compiled edition: by its first bytes, or by its name where these are damaged. */
    public static boolean recognises(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (String.valueOf(file.getFileName()).endsWith(SUFFIX)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SnapshotFormat.MAGIC.length), SnapshotFormat.MAGIC);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes an edition. What was in the file before is there until all of the new one is on the disk.
     *
     * @throws IllegalArgumentException when the edition's SHA-256 is not that of its content
     */
    public static void write(Edition edition, Path file) throws IOException {
        byte[] bytes = bytes(edition);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    /**
     * Returns the bytes of the file of an edition, after they were read back and found to be that edition.
     *
     * @throws IllegalArgumentException when the edition's SHA-256 is not that of its content
     */
    public static byte[] bytes(Edition edition) {
        byte[] bytes = SnapshotWriter.write(edition);
        String sha256 = EditionContent.of(SnapshotReader.read("", bytes)).sha256();
        if (!sha256.equals(edition.info().sha256())) {
            throw new IllegalArgumentException("edition: its content has the SHA-256 " + sha256 + " (expected: "
                    + edition.info().sha256() + ")");
        }
        return bytes;
    }

    /**
     * Reads an edition.
     *
     * @throws SnapshotException when the file is missing, none, damaged, or made by another version of the library
     */
    public static Edition read(Path file) {
        return read(String.valueOf(file.getFileName()), load(file));
    }

    /**
     * Reads an edition of the bytes of its file.
     *
     * @param name file name for messages
     * @throws SnapshotException when they are none, damaged, or made by another version of the library
     */
    public static Edition read(String name, byte[] bytes) {
        return SnapshotReader.read(name, bytes);
    }

    /**
     * Reads an edition and computes the SHA-256 of its content anew.
     *
     * <p>The checksums that every reading checks find damage; this also finds a file that somebody changed and gave right
     * checksums.
     *
     * @throws SnapshotException when {@link #read(Path)} refuses the file, or the SHA-256 is not what the file says
     */
    public static Edition verify(Path file) {
        Edition edition = read(file);
        String sha256 = EditionContent.of(edition).sha256();
        if (!sha256.equals(edition.info().sha256())) {
            throw SnapshotException.of(
                    SnapshotError.HASH,
                    SnapshotPlace.header(String.valueOf(file.getFileName()), SnapshotFormat.CONTENT_HASH),
                    sha256,
                    edition.info().sha256(),
                    edition.info().sha256());
        }
        return edition;
    }

    /** A file that grows while it is read is as wrong as one that is too long. */
    private static byte[] load(Path file) {
        SnapshotPlace place = SnapshotPlace.header(String.valueOf(file.getFileName()), 0);
        if (!Files.isRegularFile(file)) {
            throw SnapshotException.of(
                    SnapshotError.NOT_FOUND,
                    place,
                    file.toString(),
                    "コンパイル済みの版のファイル",
                    "the file of a compiled edition");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SnapshotFormat.MOST_BYTES + 1);
            if (bytes.length > SnapshotFormat.MOST_BYTES) {
                String most = Integer.toString(SnapshotFormat.MOST_BYTES);
                throw SnapshotException.of(SnapshotError.TOO_LARGE, place, Files.size(file) + "", most, most);
            }
            return bytes;
        } catch (IOException e) {
            throw SnapshotException.unreadable(place, e);
        }
    }
}

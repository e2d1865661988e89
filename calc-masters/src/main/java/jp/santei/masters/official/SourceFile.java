package jp.santei.masters.official;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;

/**
 * One file of a folder of masters (ファイル): opens it, or the text entries of an archive.
 *
 * <p>A text is read up to a limit, counted as it is unpacked, so that a small archive cannot fill the memory.
 */
final class SourceFile {
    /** Bytes up to which a text is read, unpacked: official files have less than ten million. */
    static final long SIZE_LIMIT = 128L << 20;

    private static final int PREFIX = 8192;

    private final Path path;
    private final long limit;

    SourceFile(Path path, long limit) {
        this.path = path;
        this.limit = limit;
    }

    /** Returns the file name, without folders. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Returns whether the name says that it may hold a master. */
    boolean isCandidate() {
        return isArchive() || isText(name());
    }

    /** Returns the SHA-256 of its bytes, 64 hex digits. */
    String sha256() {
        try {
            return MoreFiles.asByteSource(path).hash(Hashing.sha256()).toString();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Returns what a function makes of the texts in it, which are ordered by name.
     *
     * @throws MasterFormatException when the file cannot be read, or is an archive without a text
     */
    <R> R read(Function<List<SourceEntry>, R> function) {
        if (!isArchive()) {
            return function.apply(List.of(new SourceEntry(name(), () -> Files.newInputStream(path))));
        }
        // ISO 8859-1 reads any entry name: a name counts for its ending and its date only
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            List<SourceEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && isText(entry.getName()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .map(entry -> new SourceEntry(
                            name() + '!' + simpleName(entry.getName()), () -> zip.getInputStream(entry)))
                    .toList();
            if (entries.isEmpty()) {
                throw MasterFormatException.of(
                        MasterFormatError.EMPTY_ARCHIVE, MasterPlace.of(name()), name(), ".csv", ".csv");
            }
            return function.apply(entries);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Returns the first bytes of a text. */
    byte[] prefix(SourceEntry entry) {
        return bytes(entry, PREFIX);
    }

    /**
     * Returns the bytes of a text.
     *
     * @throws MasterFormatException when it is larger than the limit
     */
    byte[] bytes(SourceEntry entry) {
        byte[] bytes = bytes(entry, limit + 1);
        if (bytes.length > limit) {
            throw MasterFormatException.of(
                    MasterFormatError.TOO_LARGE,
                    MasterPlace.of(entry.name()),
                    "> " + limit,
                    limit + "バイト以下",
                    "at most " + limit + " bytes");
        }
        return bytes;
    }

    /** Returns the files of a folder ordered by name, or the one file. */
    static List<SourceFile> list(Path path, long limit) {
        if (Files.isRegularFile(path)) {
            return List.of(new SourceFile(path, limit));
        }
        String name = String.valueOf(path.getFileName());
        if (!Files.isDirectory(path)) {
            throw MasterFormatException.of(
                    MasterFormatError.NOT_FOUND,
                    MasterPlace.of(name),
                    path.toString(),
                    "マスターファイルまたはそのフォルダ",
                    "a master file or a folder of them");
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> new SourceFile(file, limit))
                    .sorted(Comparator.comparing(SourceFile::name))
                    .toList();
        } catch (IOException e) {
            throw new SourceFile(path, limit).unreadable(e);
        }
    }

    /** Returns the files of folders, and single files, ordered by name; a file that is listed twice counts once. */
    static List<SourceFile> list(List<Path> paths, long limit) {
        return paths.stream()
                .flatMap(path -> list(path, limit).stream())
                .collect(Collectors.toMap(file -> file.path.toAbsolutePath().normalize(), file -> file, (a, b) -> a))
                .values()
                .stream()
                .sorted(Comparator.comparing(SourceFile::name).thenComparing(SourceFile::sha256))
                .toList();
    }

    private byte[] bytes(SourceEntry entry, long max) {
        try (InputStream in = entry.content().open()) {
            return in.readNBytes(Math.toIntExact(max));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private boolean isArchive() {
        return name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".txt");
    }

    private static String simpleName(String entry) {
        return entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
    }

    private MasterFormatException unreadable(IOException cause) {
        MasterFormatException refused = MasterFormatException.of(
                MasterFormatError.UNREADABLE,
                MasterPlace.of(name()),
                String.valueOf(cause.getMessage()),
                "読めるファイル",
                "a readable file");
        refused.initCause(cause);
        return refused;
    }
}

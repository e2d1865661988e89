package jp.santei.masters.file;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterPlace;

/**
 * One file that may hold official files (ファイル): a text, or an archive of texts.
 *
 * @param path where it lies
 */
record SourceFile(Path path) {
    /** Returns the file name, without folders. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Returns the bytes of the file as it lies there. */
    long size() throws IOException {
        return Files.size(path);
    }

    /** Returns the SHA-256 of its bytes, 64 hex digits. */
    String sha256() throws IOException {
        return MoreFiles.asByteSource(path).hash(Hashing.sha256()).toString();
    }

    /** Returns the texts in it that can be read; what cannot is a problem. */
    List<SourceText> texts(ReadLimits limits, ProblemList problems, List<FileImport.Unused> unused) throws IOException {
        if (isArchive()) {
            return new Archive(this, limits, problems, unused).texts();
        }
        if (size() > limits.textBytes()) {
            problems.error(
                    MasterFormatError.TOO_LARGE,
                    MasterPlace.of(name()),
                    size() + "",
                    limits.textBytes() + "バイト以下",
                    "at most " + limits.textBytes() + " bytes");
            return List.of();
        }
        return List.of(new SourceText(name(), name(), ByteBuffer.wrap(Files.readAllBytes(path))));
    }

    /** Returns whether it is an archive, by its name. */
    boolean isArchive() {
        return lower(name()).endsWith(".zip");
    }

    /** Returns whether a name says that a file is a workbook. */
    static boolean isWorkbook(String name) {
        return lower(name).endsWith(".xlsx");
    }

    /** Returns whether a name says that a file may be an official text. */
    static boolean isText(String name) {
        String lower = lower(name);
        return lower.endsWith(".csv") || lower.endsWith(".txt");
    }

    /** Returns the files of a folder ordered by name, or the one file; empty when there is nothing. */
    static List<SourceFile> list(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(new SourceFile(path));
        }
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(SourceFile::new)
                    .sorted(Comparator.comparing(SourceFile::name))
                    .toList();
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

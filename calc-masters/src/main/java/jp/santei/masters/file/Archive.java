package jp.santei.masters.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterPlace;

/**
 * Reads the texts of an archive (ZIP) within limits, counted as they are unpacked.
 *
 * <p>Nothing is written anywhere; an entry whose name leads out of its folder is refused all the same, because such an
 * archive is not what was published.
 */
final class Archive {
    private static final Pattern UNSAFE = Pattern.compile("(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*");

    private final SourceFile file;
    private final ReadLimits limits;
    private final ProblemList problems;
    private final List<FileImport.Unused> unused;
    private long total;

    Archive(SourceFile file, ReadLimits limits, ProblemList problems, List<FileImport.Unused> unused) {
        this.file = file;
        this.limits = limits;
        this.problems = problems;
        this.unused = unused;
    }

    /** Returns the texts that can be read, ordered by the names of their entries. */
    List<SourceText> texts() throws IOException {
        // ISO 8859-1 reads the bytes of any entry name; they are decoded below
        try (ZipFile zip = new ZipFile(file.path().toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.size() > limits.entries()) {
                problems.error(
                        MasterFormatError.ARCHIVE_LIMIT,
                        MasterPlace.of(file.name()),
                        zip.size() + "",
                        "項目は" + limits.entries() + "個以下",
                        "at most " + limits.entries() + " entries");
                return List.of();
            }
            return texts(zip);
        }
    }

    private List<SourceText> texts(ZipFile zip) throws IOException {
        List<? extends ZipEntry> entries = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        List<SourceText> texts = new ArrayList<>();
        int candidates = 0;
        for (ZipEntry entry : entries) {
            String name = decoded(entry.getName());
            if (UNSAFE.matcher(name).matches()) {
                candidates++;
                problems.error(
                        MasterFormatError.ARCHIVE_NAME,
                        MasterPlace.of(file.name()),
                        name,
                        "フォルダの外を指さない名前",
                        "a name that stays inside the archive");
            } else if (SourceFile.isText(name)) {
                candidates++;
                read(zip, entry, simpleName(name), texts);
            } else {
                unused.add(UnusedReasons.otherFile(file.name() + '!' + simpleName(name)));
            }
        }
        if (candidates == 0) {
            problems.error(MasterFormatError.EMPTY_ARCHIVE, MasterPlace.of(file.name()), file.name(), ".csv", ".csv");
        }
        return texts;
    }

    private void read(ZipFile zip, ZipEntry entry, String simpleName, List<SourceText> texts) throws IOException {
        String name = file.name() + '!' + simpleName;
        long packed = Math.min(Math.max(entry.getCompressedSize(), 0), file.size());
        long byRatio = Math.max(ReadLimits.RATIO_FROM, packed * limits.ratio());
        long most = Math.min(Math.min(limits.textBytes(), byRatio), limits.archiveBytes() - total);
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(Math.toIntExact(most + 1));
        }
        total += Math.min(bytes.length, most);
        if (bytes.length <= most) {
            texts.add(new SourceText(name, simpleName, ByteBuffer.wrap(bytes)));
        } else if (most == limits.textBytes()) {
            problems.error(
                    MasterFormatError.TOO_LARGE,
                    MasterPlace.of(name),
                    "> " + most,
                    most + "バイト以下",
                    "at most " + most + " bytes");
        } else {
            problems.error(
                    MasterFormatError.ARCHIVE_LIMIT,
                    MasterPlace.of(name),
                    "> " + most + " / " + packed,
                    "圧縮前後の比" + limits.ratio() + "以下、全体で" + limits.archiveBytes() + "バイト以下",
                    "at most " + limits.ratio() + " bytes per packed byte, " + limits.archiveBytes() + " bytes in all");
        }
    }

    /** Entry names are in Windows-31J where UTF-8 does not fit. */
    private static String decoded(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, TextDecoder.WINDOWS_31J);
        }
    }

    private static String simpleName(String entry) {
        return entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
    }
}

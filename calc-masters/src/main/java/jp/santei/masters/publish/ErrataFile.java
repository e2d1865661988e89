package jp.santei.masters.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.storage.AtomicFile;

/**
 * A file of errata (正誤表ファイル, errata.tsv): UTF-8, tab-separated, one erratum a line below a header.
 *
 * <p>A file written by hand may have a byte order mark, CRLF, empty lines, comments that begin with #, and lines in any
 * order; a written one has none of these and is ordered by date and id.
 */
public final class ErrataFile {
    private static final List<String> HEADER =
            List.of("id", "date", "table", "key", "column", "old", "new", "reason", "source");
    private static final String EXPECTED_JA = "id・日付・表・キー・項目・理由・出典があり、old と new が異なる正誤";
    private static final String EXPECTED_EN =
            "an erratum with id, date, table, key, column, reason and source, whose old and new differ";

    private ErrataFile() {}

    /**
     * Reads a file.
     *
     * @return its errata, ordered by date and id
     * @throws PackageFormatException when it cannot be read or a line is no erratum
     */
    public static List<Erratum> read(Path file) {
        MasterPlace place = MasterPlace.of(String.valueOf(file.getFileName()));
        if (!Files.isRegularFile(file)) {
            throw PackageFormatException.of(
                    PackageFormatError.NOT_FOUND, place, file.toString(), "正誤表ファイル", "an errata file");
        }
        try {
            return parse(place, Files.readAllBytes(file));
        } catch (IOException e) {
            throw PackageFormatException.unreadable(place, e);
        }
    }

    /** Writes a file, ordered by date and id; it is there whole or not at all. */
    public static void write(List<Erratum> errata, Path file) throws IOException {
        byte[] bytes = bytes(errata);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    static byte[] bytes(List<Erratum> errata) {
        StringBuilder out = new StringBuilder();
        EscapedTsv.line(out, HEADER);
        errata.stream().sorted(Erratum.ORDER).forEach(erratum -> EscapedTsv.line(out, cells(erratum)));
        return Utf8.encode(out);
    }

    static List<Erratum> parse(MasterPlace place, byte[] bytes) {
        List<Erratum> errata = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean isHeaderRead = false;
        int line = 0;
        String text = Utf8.decode(place, bytes);
        for (String content : text.replaceFirst("^\uFEFF", "").split("\r?\n", -1)) {
            line++;
            if (content.isEmpty() || content.charAt(0) == '#') {
                continue;
            }
            MasterPlace at = place.atLine(line);
            List<String> cells = EscapedTsv.cells(at, content, 0, content.length(), List.of());
            if (isHeaderRead) {
                errata.add(erratum(at, cells, ids));
            } else {
                checkHeader(at, cells);
                isHeaderRead = true;
            }
        }
        if (!isHeaderRead) {
            checkHeader(place, List.of());
        }
        errata.sort(Erratum.ORDER);
        return List.copyOf(errata);
    }

    private static List<String> cells(Erratum erratum) {
        return List.of(
                erratum.id(),
                erratum.date().toString(),
                erratum.table(),
                erratum.key(),
                erratum.column(),
                erratum.old(),
                erratum.corrected(),
                erratum.reason(),
                erratum.source());
    }

    private static Erratum erratum(MasterPlace place, List<String> cells, Set<String> ids) {
        if (cells.size() != HEADER.size()) {
            throw refused(place, cells.size() + "", HEADER.size() + "列", HEADER.size() + " cells");
        }
        if (!ids.add(cells.get(0))) {
            throw refused(place.atColumn("id"), cells.get(0), "重複しないid", "an id that occurs once");
        }
        LocalDate date = date(place.atColumn("date"), cells.get(1));
        try {
            return new Erratum(
                    cells.get(0),
                    date,
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    cells.get(8));
        } catch (IllegalArgumentException e) {
            throw refused(place, String.valueOf(e.getMessage()), EXPECTED_JA, EXPECTED_EN);
        }
    }

    private static LocalDate date(MasterPlace place, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refused(place, text, "YYYY-MM-DD", "YYYY-MM-DD");
        }
    }

    private static void checkHeader(MasterPlace place, List<String> found) {
        if (!found.equals(HEADER)) {
            String expected = String.join(", ", HEADER);
            throw refused(place, String.join(", ", found), expected, expected);
        }
    }

    private static PackageFormatException refused(MasterPlace place, String found, String ja, String en) {
        return PackageFormatException.of(PackageFormatError.ERRATUM, place, found, ja, en);
    }
}

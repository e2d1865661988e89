package jp.santei.masters.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import org.jspecify.annotations.Nullable;

/**
 * A table of the project's own format (自前の表): UTF-8, tab-separated, lines that begin with # are comments.
 *
 * <p>The first line that is no comment is the header and must be the expected one; every row has as many cells.
 */
public final class Tsv {
    private Tsv() {}

    /**
     * Reads a resource that lies beside a class.
     *
     * @throws MasterFormatException when it is missing or malformed
     */
    public static List<TsvRow> resource(Class<?> beside, String name, List<String> header) {
        return parse(name, resourceText(beside, name), header);
    }

    /**
     * Returns the text of a UTF-8 resource that lies beside a class.
     *
     * @throws MasterFormatException when it is missing
     */
    public static String resourceText(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw missing(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file.
     *
     * @throws MasterFormatException when it is missing or malformed
     */
    public static List<TsvRow> file(Path file, List<String> header) {
        return parse(String.valueOf(file.getFileName()), text(file), header);
    }

    /**
     * Returns the text of a UTF-8 file.
     *
     * @throws MasterFormatException when it is missing
     */
    public static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw missing(String.valueOf(file.getFileName()));
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text.
     *
     * @param name file name for messages
     * @throws MasterFormatException when it is malformed
     */
    public static List<TsvRow> parse(String name, String text, List<String> header) {
        List<TsvRow> rows = new ArrayList<>();
        @Nullable List<String> found = null;
        int line = 0;
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            line++;
            String content = text.substring(begin, end > begin && text.charAt(end - 1) == '\r' ? end - 1 : end);
            begin = end + 1;
            if (content.isEmpty() || content.charAt(0) == '#') {
                continue;
            }
            List<String> cells = cells(content, header.size());
            if (found == null) {
                found = cells;
                checkHeader(MasterPlace.of(name).atLine(line), cells, header);
            } else {
                rows.add(row(MasterPlace.of(name).atLine(line), header, cells));
            }
        }
        if (found == null) {
            checkHeader(MasterPlace.of(name), List.of(), header);
        }
        return rows;
    }

    private static List<String> cells(String line, int expected) {
        List<String> cells = new ArrayList<>(expected);
        int begin = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', begin)) {
            cells.add(line.substring(begin, tab));
            begin = tab + 1;
        }
        cells.add(line.substring(begin));
        return cells;
    }

    private static TsvRow row(MasterPlace place, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw MasterFormatException.of(
                    MasterFormatError.COLUMNS, place, cells.size() + "", header.size() + "列", header.size() + " cells");
        }
        return new TsvRow(place, header, cells);
    }

    private static void checkHeader(MasterPlace place, List<String> found, List<String> header) {
        if (!found.equals(header)) {
            String expected = String.join(", ", header);
            throw MasterFormatException.of(
                    MasterFormatError.COLUMNS, place, String.join(", ", found), expected, expected);
        }
    }

    private static MasterFormatException missing(String name) {
        return MasterFormatException.of(
                MasterFormatError.NOT_FOUND, MasterPlace.of(name), name, "表のファイル", "the file of the table");
    }
}

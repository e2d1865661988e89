package jp.santei.masters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small files in the official layouts. */
public final class SampleFiles {
    public static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private SampleFiles() {}

    /** Returns the cells of an act row of 150 columns: 再診料. */
    public static String[] act() {
        String[] cells = cells(150, "S", "112007410", "再診料", "75.00");
        cells[10] = "3";
        cells[14] = "120";
        cells[67] = "1";
        cells[68] = "1";
        cells[84] = "A";
        cells[86] = "20240601";
        cells[87] = "99999999";
        return cells;
    }

    /** Returns the cells of a drug row: ロキソニン錠. */
    public static String[] drug(int columns) {
        String[] cells = cells(columns, "Y", "620098801", "ロキソニン錠６０ｍｇ", "10.40");
        cells[10] = "1";
        cells[27] = "1";
        cells[29] = "20250401";
        cells[30] = "99999999";
        return cells;
    }

    /** Returns the cells of a material row: コバルト. */
    public static String[] material(int columns) {
        String[] cells = cells(columns, "T", "770080000", "コバルト", "0.00");
        cells[10] = "2";
        cells[21] = "4";
        cells[27] = "20240601";
        cells[29] = "99999999";
        return cells;
    }

    /** Returns a row as a quoted line. */
    public static String quoted(String... cells) {
        return Arrays.stream(cells).map(cell -> '"' + cell + '"').collect(Collectors.joining(",")) + "\r\n";
    }

    /** Returns a row as a line without quotes. */
    public static String unquoted(String... cells) {
        return String.join(",", cells) + "\r\n";
    }

    /** Writes a text in Windows-31J. */
    public static Path write(Path folder, String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("", lines), WINDOWS_31J);
    }

    /** Writes an archive of texts in Windows-31J: name, text, name, text … */
    public static Path zip(Path folder, String name, List<String> namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.size(); i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts.get(i)));
                zip.write(namesAndTexts.get(i + 1).getBytes(WINDOWS_31J));
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static String[] cells(int columns, String mark, String code, String name, String value) {
        String[] cells = new String[columns];
        Arrays.fill(cells, "0");
        cells[1] = mark;
        cells[2] = code;
        cells[4] = name;
        cells[11] = value;
        return cells;
    }
}

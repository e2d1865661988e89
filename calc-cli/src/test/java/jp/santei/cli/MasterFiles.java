package jp.santei.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Small files in the official layouts, for the commands. */
final class MasterFiles {
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    static final String OPEN = "99999999";

    private MasterFiles() {}

    /** Returns the cells of an act of 150 columns that can be claimed outpatient. */
    static String[] act(String code, String name, String points, String from, String to) {
        String[] cells = cells(150, "S", code, name, points);
        cells[10] = "3";
        cells[14] = "120";
        cells[67] = "1";
        cells[84] = "A";
        cells[86] = from;
        cells[87] = to;
        return cells;
    }

    /** Returns the cells of a drug of 42 columns. */
    static String[] drug(String code, String name, String price) {
        String[] cells = cells(42, "Y", code, name, price);
        cells[10] = "1";
        cells[27] = "1";
        cells[29] = "20250401";
        cells[30] = OPEN;
        return cells;
    }

    /** Writes rows as a file in Windows-31J, every cell quoted. */
    static Path write(Path file, String[]... rows) throws IOException {
        String text = Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(cell -> '"' + cell + '"').collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text, WINDOWS_31J);
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

package jp.santei.receipt;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small correct claim file whose lines a test replaces. */
final class SmallFile {
    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private final List<String> lines = new ArrayList<>();

    private SmallFile() {}

    /** One receipt of 2024-06 with 127 points: 再診料 75 and 外来管理加算 52 on the 10th. */
    static SmallFile create() {
        SmallFile file = new SmallFile();
        file.lines.add("IR,1,13,1,1234567,,検査医院,202407,00,03-0000-0000");
        file.lines.add("RE,1,1112,202406,試験太郎,1,3500101,70,,,,,,K1");
        file.lines.add("HO,06132013,記号,１,1,127,,,,,,,,,");
        file.lines.add("SY,8833421,20230110,1,,,01,");
        file.lines.add(si("12", "112007410", "75", 1, 10));
        file.lines.add(si("12", "112011010", "52", 1, 10));
        file.lines.add("GO,1,127,99");
        return file;
    }

    static String si(String section, String code, String points, int count, int... days) {
        return record("SI", section, code, "", points, count, ",,,,,,", days);
    }

    static String iy(String section, String code, String quantity, String points, int count, int... days) {
        return record("IY", section, code, quantity, points, count, ",,,,,,", days);
    }

    static String to(
            String section, String code, String quantity, String points, String price, int count, int... days) {
        return record("TO", section, code, quantity, points, count, ",," + price + ",,,,,,,,", days);
    }

    private static String record(
            String id,
            String section,
            String code,
            String quantity,
            String points,
            int count,
            String between,
            int... days) {
        String[] columns = new String[31];
        java.util.Arrays.fill(columns, "");
        for (int day : days) {
            columns[day - 1] = "1";
        }
        String head = String.join(",", id, section, "1", code, quantity, points, Integer.toString(count));
        return head + between + "," + String.join(",", columns);
    }

    SmallFile replace(int line, String... with) {
        lines.remove(line - 1);
        lines.addAll(line - 1, List.of(with));
        return this;
    }

    String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    byte[] bytes() {
        return text().getBytes(WINDOWS_31J);
    }

    byte[] utf8() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    ReceiptFile read() {
        return ReceiptReader.strict().read("small.UKE", bytes());
    }

    Receipt receipt() {
        return read().receipts().get(0);
    }
}

package jp.santei.masters.official;

import java.util.OptionalInt;

/**
 * The text of one master before it is parsed (マスターの本文).
 *
 * @param file name of the file, without folders
 * @param name the same; for an archive "name.zip!entry.csv"
 * @param sha256 SHA-256 of the file's bytes, 64 hex digits
 * @param size bytes of the text as it lies there
 * @param text decoded text
 */
record MasterText(String file, String name, String sha256, long size, String text) {
    private static final int WARD_CODE_DIGITS = 9;
    private static final String WARD_CODES = "1906";

    static MasterText of(SourceFile file, SourceEntry entry) {
        byte[] bytes = file.bytes(entry);
        return new MasterText(
                file.name(), entry.name(), file.sha256(), bytes.length, TextDecoder.decode(bytes, entry.name()));
    }

    /** Returns the publication day from the name as an epoch day; empty when the name states none. */
    OptionalInt published() {
        return MasterFileReader.date(file + ' ' + name);
    }

    /** 病床機能（病棟）コード have the layout of the acts; their codes tell them apart. */
    boolean isWards() {
        return !text.isBlank() && text.lines().filter(line -> !line.isBlank()).allMatch(MasterText::isWard);
    }

    private static boolean isWard(String line) {
        String[] cells = line.split(",", 4);
        String code = cells.length < 4 ? "" : cells[2].replace("\"", "").strip();
        return code.length() == WARD_CODE_DIGITS && code.startsWith(WARD_CODES);
    }
}

package jp.santei.cli;

import java.util.ArrayList;
import java.util.List;
import jp.santei.masters.layout.Column;

/**
 * What the text of a column means (値の意味): a declared meaning is sentences and {@code value=meaning}, apart by ";".
 *
 * @param general the sentences
 * @param value what the text stands for, empty where the declaration does not list it
 */
record ColumnMeaning(String general, String value) {
    static ColumnMeaning of(Column column, String text) {
        List<String> general = new ArrayList<>();
        String value = "";
        for (String part : column.meaning().split(";", -1)) {
            int sign = part.indexOf('=');
            if (sign < 0) {
                general.add(part.strip());
            } else if (same(part.substring(0, sign).strip(), text)) {
                value = part.substring(sign + 1).strip();
            }
        }
        return new ColumnMeaning(String.join("; ", general).strip(), value);
    }

    private static boolean same(String declared, String text) {
        return !text.isEmpty() && withoutZeros(declared).equals(withoutZeros(text));
    }

    private static String withoutZeros(String text) {
        String rest = text.replaceFirst("^0+", "");
        return rest.isEmpty() ? "0" : rest;
    }

    /** Returns the value's meaning where there is one, else the sentences. */
    String shown() {
        return value.isEmpty() ? general : general.isEmpty() ? value : general + ": " + value;
    }
}

package jp.santei.masters.publish;

import java.util.ArrayList;
import java.util.List;
import jp.santei.masters.MasterPlace;

/**
 * Lines of tab-separated cells in which any text can stand (タブ区切り): tab, line feed, carriage return and backslash in a
 * cell are written {@code \t}, {@code \n}, {@code \r} and {@code \\}.
 */
final class EscapedTsv {
    private EscapedTsv() {}

    /** Writes one line. */
    static void line(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append('\t');
            }
            cell(out, cells.get(i));
        }
        out.append('\n');
    }

    /**
     * Reads one line, from begin up to end in a text.
     *
     * @param previous cells of the line before, whose texts are used again where they are the same
     * @throws PackageFormatException when a backslash stands before another character
     */
    static List<String> cells(MasterPlace place, String text, int begin, int end, List<String> previous) {
        List<String> cells = new ArrayList<>(previous.size());
        int at = begin;
        while (at <= end) {
            int tab = text.indexOf('\t', at);
            int to = tab < 0 || tab > end ? end : tab;
            String before = cells.size() < previous.size() ? previous.get(cells.size()) : "";
            cells.add(isRaw(text, at, to, before) ? before : unescaped(place, text.substring(at, to)));
            at = to + 1;
        }
        return cells;
    }

    private static boolean isRaw(String text, int begin, int end, String cell) {
        return end - begin == cell.length() && text.startsWith(cell, begin) && cell.indexOf('\\') < 0;
    }

    private static void cell(StringBuilder out, String cell) {
        if (isPlain(cell)) {
            out.append(cell);
            return;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            switch (c) {
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\\' -> out.append("\\\\");
                default -> out.append(c);
            }
        }
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(MasterPlace place, String cell) {
        int backslash = cell.indexOf('\\');
        if (backslash < 0) {
            return cell;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (backslash >= 0) {
            out.append(cell, at, backslash);
            out.append(character(place, cell, backslash + 1));
            at = backslash + 2;
            backslash = cell.indexOf('\\', at);
        }
        return out.append(cell, at, cell.length()).toString();
    }

    private static char character(MasterPlace place, String cell, int at) {
        char escape = at < cell.length() ? cell.charAt(at) : ' ';
        return switch (escape) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\' -> '\\';
            default -> throw JsonFields.refused(place, cell, "\\t, \\n, \\r, \\\\", "\\t, \\n, \\r or \\\\");
        };
    }
}

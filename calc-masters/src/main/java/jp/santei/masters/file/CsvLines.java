package jp.santei.masters.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a text into lines and cells (CSV): quoted or not, lines end with CRLF, LF or CR.
 *
 * <p>Official fields hold no line break, so a line is a row whatever is wrong with its quotes, and the lines after it can
 * still be read.
 */
final class CsvLines {
    private final char[] chars;
    private final int length;
    private final TextPool pool = new TextPool();
    private final List<CsvLine> lines = new ArrayList<>();
    private String[] cells = new String[160];
    private int count;
    private int position;

    private CsvLines(DecodedText text) {
        this.chars = text.chars().array();
        this.length = text.chars().limit();
    }

    /** Returns the lines of a text that are not empty. */
    static List<CsvLine> of(DecodedText text) {
        return new CsvLines(text).split();
    }

    /** Returns whether the last line has its end; an empty text has. */
    static boolean isEnded(DecodedText text) {
        return text.chars().limit() == 0
                || isBreak(text.chars().get(text.chars().limit() - 1));
    }

    private List<CsvLine> split() {
        int number = 0;
        int begin = 0;
        while (begin < length) {
            int end = begin;
            while (end < length && !isBreak(chars[end])) {
                end++;
            }
            number++;
            if (end > begin) {
                lines.add(line(number, begin, end));
            }
            begin = end + 1;
            if (end + 1 < length && chars[end] == '\r' && chars[end + 1] == '\n') {
                begin++;
            }
        }
        return lines;
    }

    private CsvLine line(int number, int begin, int end) {
        count = 0;
        position = begin;
        while (position < end) {
            boolean readable = chars[position] == '"' ? quoted(end) : plain(end);
            if (!readable) {
                return new CsvLine(number, List.of(new String(chars, begin, end - begin)), true);
            }
            if (position == end - 1) {
                add("");
            }
            position++;
        }
        return new CsvLine(number, List.of(Arrays.copyOf(cells, count)), false);
    }

    private boolean plain(int end) {
        int from = position;
        while (position < end && chars[position] != ',') {
            if (chars[position] == '"') {
                return false;
            }
            position++;
        }
        add(stripped(from, position));
        return true;
    }

    private boolean quoted(int end) {
        int from = position + 1;
        boolean doubled = false;
        for (position = from; position < end; position++) {
            if (chars[position] == '"') {
                if (position + 1 < end && chars[position + 1] == '"') {
                    doubled = true;
                    position++;
                } else {
                    break;
                }
            }
        }
        if (position >= end) {
            return false;
        }
        String text = stripped(from, position);
        add(doubled ? text.replace("\"\"", "\"") : text);
        position++;
        return position == end || chars[position] == ',';
    }

    private String stripped(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(chars[begin])) {
            begin++;
        }
        while (begin < end && Character.isWhitespace(chars[end - 1])) {
            end--;
        }
        return pool.string(chars, begin, end);
    }

    private void add(String cell) {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        cells[count++] = cell;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}

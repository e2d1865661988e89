package jp.santei.masters.file;

import java.util.List;

/**
 * One line of a CSV text (CSVの1行).
 *
 * @param number line, from 1
 * @param cells texts without quotes and surrounding blanks; of a misquoted line the whole line
 * @param misquoted whether a quote is not closed on the line, or stands inside a text
 */
record CsvLine(int number, List<String> cells, boolean misquoted) {
    /** Returns whether bytes of the line are no character. */
    boolean isDamaged() {
        return cells.stream().anyMatch(cell -> cell.indexOf(DecodedText.REPLACEMENT) >= 0);
    }
}

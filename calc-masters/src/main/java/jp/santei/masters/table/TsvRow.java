package jp.santei.masters.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;

/**
 * One row of a {@link Tsv} table (表の1行): cells by column name, each read with a clear error.
 *
 * @param place file and line
 * @param header column names
 * @param cells texts, one entry per column
 */
public record TsvRow(MasterPlace place, List<String> header, List<String> cells) {
    /** Returns a cell; it may be empty. */
    public String text(String column) {
        int i = header.indexOf(column);
        if (i < 0) {
            throw new IllegalArgumentException("column: " + column);
        }
        return cells.get(i);
    }

    /**
     * Returns a cell that is not empty.
     *
     * @throws MasterFormatException when it is empty
     */
    public String required(String column) {
        String text = text(column);
        if (text.isBlank()) {
            throw refused(MasterFormatError.VALUE, column, "空でない値", "a text");
        }
        return text;
    }

    /**
     * Returns a day as an epoch day.
     *
     * @throws MasterFormatException when the cell is neither YYYY-MM-DD nor "open"
     */
    public int day(String column) {
        try {
            return DayText.parse(text(column));
        } catch (IllegalArgumentException e) {
            throw refused(MasterFormatError.DATE, column, "YYYY-MM-DD または open", "YYYY-MM-DD or open");
        }
    }

    /**
     * Returns a whole number, not negative.
     *
     * @throws MasterFormatException when the cell is none
     */
    public int number(String column) {
        try {
            String text = text(column);
            if (!text.startsWith("-") && !text.startsWith("+")) {
                return Integer.parseInt(text);
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw refused(MasterFormatError.NUMBER, column, "0以上の整数", "a whole number, not negative");
    }

    /**
     * Returns a decimal × 100.
     *
     * @throws MasterFormatException when the cell is no decimal with at most two decimals
     */
    public long hundredths(String column) {
        try {
            return Hundredths.parse(text(column));
        } catch (NumberFormatException e) {
            throw refused(MasterFormatError.NUMBER, column, "小数2桁までの数", "a decimal with at most two decimals");
        }
    }

    /**
     * Returns the constant whose key is in a cell.
     *
     * @param key how a constant is written
     * @throws MasterFormatException when no constant has the key
     */
    public <E> E constant(String column, E[] constants, Function<E, String> key) {
        String text = text(column);
        for (E constant : constants) {
            if (key.apply(constant).equals(text)) {
                return constant;
            }
        }
        String expected = Arrays.stream(constants).map(key).collect(Collectors.joining(", "));
        throw refused(MasterFormatError.VALUE, column, expected, expected);
    }

    /** Returns the exception that refuses a cell. */
    public MasterFormatException refused(MasterFormatError error, String column, String expectedJa, String expectedEn) {
        return MasterFormatException.of(error, place.atColumn(column), text(column), expectedJa, expectedEn);
    }
}

package jp.santei.masters.layout;

import java.util.List;
import java.util.Optional;

/**
 * The declared layout of one kind of official file (ファイルレイアウト).
 *
 * <p>Columns never move between editions; later ones are added at the end, so a file may be narrower than the newest
 * layout, down to {@code narrowest}; missing columns are empty.
 *
 * @param id stable id, such as "ika-act"
 * @param ja Japanese title
 * @param en English title
 * @param narrowest columns of the narrowest file accepted
 * @param recognition how a file of this kind is told from its content
 * @param key numbers of the columns that identify a row, beside its first day
 * @param change number of 変更区分, 0 = none
 * @param from number of the column of the first day, 0 = none
 * @param to number of the column of the last day, 0 = none
 * @param source specification
 * @param columns all columns, number 1 first, none missing
 */
public record Layout(
        String id,
        String ja,
        String en,
        int narrowest,
        Recognition recognition,
        List<Integer> key,
        int change,
        int from,
        int to,
        String source,
        List<Column> columns) {
    /** Checks that the columns are numbered without a gap. */
    public Layout {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).number() != i + 1) {
                throw new IllegalArgumentException(id + ": column " + (i + 1) + " is missing");
            }
        }
    }

    /** Returns the number of columns of the newest files. */
    public int width() {
        return columns.size();
    }

    /**
     * Returns a column by its number.
     *
     * @throws IndexOutOfBoundsException when the layout has no such number
     */
    public Column column(int number) {
        return columns.get(number - 1);
    }

    /** Returns a column by its name. */
    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}

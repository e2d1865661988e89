package jp.santei.masters.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a file of a layout is told from its content (種別の判定): its first rows have one of the widths, and every listed
 * column of them matches its pattern.
 *
 * <p>The name of a file decides only between layouts that its content does not tell apart (such as 03-1 and 03-2).
 *
 * @param widths numbers of columns that occur
 * @param cells what columns must match
 * @param name what the file name must match where content is not enough; empty = any name
 */
public record Recognition(List<Integer> widths, List<CellPattern> cells, String name) {
    /** Copies the lists. */
    public Recognition {
        widths = List.copyOf(widths);
        cells = List.copyOf(cells);
    }

    /** Returns whether the cells of one row fit, whatever the name. */
    public boolean fits(List<String> row) {
        if (!widths.contains(row.size())) {
            return false;
        }
        for (CellPattern cell : cells) {
            if (!cell.pattern().matcher(row.get(cell.column() - 1)).matches()) {
                return false;
            }
        }
        return true;
    }

    /**
     * What one column must match.
     *
     * @param column number, from 1
     * @param pattern the whole text of the cell
     */
    public record CellPattern(int column, Pattern pattern) {}
}

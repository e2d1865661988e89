package jp.santei.masters.file;

import java.util.List;
import jp.santei.masters.layout.Layout;

/**
 * One row of an official file (公式ファイルの1行): all its columns as text.
 *
 * <p>In a differential file (差分ファイル) of s, y, t or c a row with 変更区分 5 or 9 has its key, its dates and the columns that
 * changed; empty there means unchanged. The コメントコード of such rows may be empty too, so the key of a comment is its
 * pattern and number.
 *
 * @param layout the layout of its file
 * @param line line in the file, from 1
 * @param cells texts without surrounding blanks, column 1 first; missing trailing columns are empty
 */
public record OfficialRow(Layout layout, int line, List<String> cells) {
    /** Copies the cells and fills them up to the layout's width. */
    public OfficialRow {
        if (cells.size() < layout.width()) {
            cells = java.util.stream.Stream.concat(
                            cells.stream(), java.util.Collections.nCopies(layout.width() - cells.size(), "").stream())
                    .toList();
        } else {
            cells = List.copyOf(cells);
        }
    }

    /** Returns the text of a column, by its number from 1. */
    public String cell(int number) {
        return cells.get(number - 1);
    }

    /** Returns the texts of the key columns, joined by a blank. */
    public String key() {
        if (layout.key().size() == 1) {
            return cell(layout.key().get(0));
        }
        return String.join(" ", layout.key().stream().map(this::cell).toList());
    }
}

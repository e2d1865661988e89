package jp.santei.masters.diff;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.santei.masters.layout.Layout;

/**
 * The difference of one table (表の差分).
 *
 * @param layout its layout
 * @param rows the rows that differ, by key
 * @param unchanged number of rows that are on both sides and do not differ
 * @param ignored what was not reported
 */
public record TableDiff(Layout layout, List<RowDiff> rows, int unchanged, Ignored ignored) {
    /** Copies the rows. */
    public TableDiff {
        rows = List.copyOf(rows);
    }

    /** Returns the rows of a kind, by key. */
    public List<RowDiff> rows(RowDiff.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** Returns the number of rows of a kind. */
    public int count(RowDiff.Kind kind) {
        return rows(kind).size();
    }

    /** Returns whether no row differs. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Differences of the text that are none of the content (無視した差分), counted.
     *
     * @param rows rows that differ in nothing else; they count as unchanged
     * @param cells how often each column of {@link IgnoredColumns} differed, by its number
     * @param respelled cells that say the same in another way: 75.00 and 00075.00, no date and 00000000
     */
    public record Ignored(int rows, SortedMap<Integer, Integer> cells, int respelled) {
        /** Copies the map. */
        public Ignored {
            cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }
    }
}

package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.List;
import jp.santei.masters.file.OfficialTable;

/**
 * A history beside a full file of the same table (履歴と全件ファイルの照合).
 *
 * @param table id of the layout
 * @param full the full file
 * @param through newest publication of the history's files
 * @param rows rows of the full file
 * @param compared rows of which a version with the same first day is known here
 * @param cells cells of those, without 変更区分
 * @param equalRows rows of those that are equal in every cell
 * @param differences all differences, by class, key and column
 */
public record HistoryComparison(
        String table,
        OfficialTable.Source full,
        LocalDate through,
        int rows,
        int compared,
        long cells,
        int equalRows,
        List<HistoryDifference> differences) {
    /** Copies the differences. */
    public HistoryComparison {
        differences = List.copyOf(differences);
    }

    /** Returns the number of differences of a class. */
    public int count(DifferenceClass kind) {
        return (int) differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    /** Returns the number of cells that differ. */
    public long differentCells() {
        return differences.stream()
                .filter(difference -> difference.column() > 0)
                .count();
    }
}

package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.List;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;

/**
 * One version while it is folded (版): like {@link RowVersion}, but not yet dated on the axis of knowledge.
 *
 * @param from first day
 * @param to last day; {@link LocalDate#MAX} = open
 * @param row complete content
 * @param source the file that stated the content
 */
record Piece(LocalDate from, LocalDate to, OfficialRow row, OfficialTable.Source source) {
    /** Returns whether a known version says the same: 変更区分 and the place in a file do not count. */
    boolean says(RowVersion version) {
        return from.equals(version.from()) && to.equals(version.to()) && sameContent(row, version.row(), false);
    }

    /** Returns whether two rows have the same content beside 変更区分 and, if wanted, beside the dates. */
    static boolean sameContent(OfficialRow a, OfficialRow b, boolean ignoreDates) {
        List<String> left = a.cells();
        List<String> right = b.cells();
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            boolean counts = i + 1 != a.layout().change()
                    && !(ignoreDates
                            && (i + 1 == a.layout().from()
                                    || i + 1 == a.layout().to()));
            if (counts && !left.get(i).equals(right.get(i))) {
                return false;
            }
        }
        return true;
    }
}

package jp.santei.masters.official;

import java.util.List;
import java.util.OptionalInt;
import jp.santei.master.EditionInfo;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;

/**
 * One official master as it was read (読み込んだマスター).
 *
 * @param layout its layout
 * @param source name, hash and row count
 * @param published publication day from its name as an epoch day; empty when the name states none
 * @param rows its rows, in the order of the file
 * @param <F> flag columns
 */
record MasterFile<F extends Enum<F> & MasterField>(
        MasterLayout<F> layout, EditionInfo.Source source, OptionalInt published, List<MasterRow<F>> rows) {
    /** Copies the rows. */
    MasterFile {
        rows = List.copyOf(rows);
    }

    /** Returns the publication day; without one in the name, the latest day on which a row begins. */
    int publication() {
        return published.orElseGet(
                () -> rows.stream().mapToInt(MasterRow::from).max().orElse(RowReader.UNKNOWN_START));
    }
}

package jp.santei.masters.official;

import java.util.List;
import jp.santei.master.Coverage;
import jp.santei.master.EditionInfo;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;
import jp.santei.masters.table.SchedulePeriods;

/**
 * One master of an edition, made of one file or of several (版の1マスター).
 *
 * @param rows all versions of all codes
 * @param publication day of its newest file, epoch day
 * @param coverage days for which it holds the rows in force
 * @param sources its files, by publication and name
 * @param <F> flag columns
 */
record LoadedMaster<F extends Enum<F> & MasterField>(
        List<MasterRow<F>> rows, int publication, Coverage coverage, List<EditionInfo.Source> sources) {
    /** Copies the lists. */
    LoadedMaster {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /**
     * Returns the master of one full file.
     *
     * <p>A file is published up to some weeks before the revision it is for; then most of its rows begin on the revision
     * day, which is later than the publication.
     */
    static <F extends Enum<F> & MasterField> LoadedMaster<F> of(MasterFile<F> file, SchedulePeriods periods) {
        int day = Math.max(file.publication(), file.usualStart());
        return new LoadedMaster<>(
                file.rows(), file.publication(), periods.around(file.master().kind(), day), List.of(file.source()));
    }
}

package jp.santei.masters.official;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.santei.master.EditionInfo;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;
import jp.santei.masters.file.OfficialTable;

/**
 * One official master as an edition carries it (読み込んだマスター).
 *
 * @param master what it is
 * @param origin where it came from
 * @param rows its rows, in the order of the file
 * @param <F> flag columns
 */
record MasterFile<F extends Enum<F> & MasterField>(
        EngineMaster<F> master, OfficialTable.Source origin, List<MasterRow<F>> rows) {
    /** Copies the rows. */
    MasterFile {
        rows = List.copyOf(rows);
    }

    /** Returns the publication day, as an epoch day. */
    int publication() {
        return Math.toIntExact(origin.publication().toEpochDay());
    }

    /** Returns the file it was read from, an archive as a whole. */
    EditionInfo.Source source() {
        int entry = origin.name().indexOf('!');
        String name = entry < 0 ? origin.name() : origin.name().substring(0, entry);
        return new EditionInfo.Source(name, origin.size(), origin.sha256(), rows.size());
    }

    /** Returns the day on which most rows begin; of equally frequent days the latest. */
    int usualStart() {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.from(), 1, Integer::sum));
        int usual = EngineRows.UNKNOWN_START;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            if (count > most || (count == most && entry.getKey() > usual)) {
                usual = entry.getKey();
                most = count;
            }
        }
        return usual;
    }
}

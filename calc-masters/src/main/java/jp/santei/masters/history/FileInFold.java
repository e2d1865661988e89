package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;

/** A file while its table is folded (反映中のファイル): what it is, and whether a later file states it anew. */
final class FileInFold {
    private final OfficialTable table;
    private final Set<String> keys = new HashSet<>();
    private final Map<LocalDate, Integer> days = new HashMap<>();
    private int unchanged;
    private LocalDate restatedBy = LocalDate.MAX;

    FileInFold(OfficialTable table) {
        this.table = table;
        for (OfficialRow row : table.rows()) {
            keys.add(Cells.key(row));
            LocalDate from = Cells.from(row);
            days.merge(from == null ? LocalDate.MIN : from, 1, Integer::sum);
            unchanged += Cells.change(row).equals("0") ? 1 : 0;
        }
    }

    OfficialTable table() {
        return table;
    }

    OfficialTable.Source source() {
        return table.source();
    }

    LocalDate publication() {
        return table.source().publication();
    }

    Set<String> keys() {
        return keys;
    }

    /** Returns how many rows begin on each day; undated rows count under {@link LocalDate#MIN}. */
    Map<LocalDate, Integer> days() {
        return days;
    }

    /** A differential file has no row with 変更区分 0; in a full one most have it, and it is about as large as the table. */
    FileKind kind(int known) {
        int rows = table.rows().size();
        boolean full = table.layout().change() == 0 || (unchanged * 2 >= rows && rows * 2 >= known);
        return rows > 0 && full ? FileKind.FULL : FileKind.DIFFERENTIAL;
    }

    /** Returns the day on which most rows begin; of equally frequent days the latest. */
    LocalDate mainDay() {
        LocalDate main = LocalDate.MIN;
        int most = 0;
        for (Map.Entry<LocalDate, Integer> entry : days.entrySet()) {
            if (entry.getValue() > most
                    || (entry.getValue() == most && entry.getKey().isAfter(main))) {
                main = entry.getKey();
                most = entry.getValue();
            }
        }
        return main;
    }

    void restate(LocalDate publication) {
        restatedBy = publication;
    }

    /** Returns the publication of the file that states it anew; {@link LocalDate#MAX} = none. */
    LocalDate restatedBy() {
        return restatedBy;
    }

    boolean isWithdrawn() {
        return !restatedBy.equals(LocalDate.MAX);
    }
}

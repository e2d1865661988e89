package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.santei.master.MasterKind;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.table.SchedulePeriods;

/**
 * The revisions that the files of a table announce (改定日): known revision days on which at least one row of twenty begins.
 *
 * <p>After a revision every row of the official table carries its day, changed or not, but a differential file states the
 * changed ones only. So an undated correction does not reach back behind the newest announced revision.
 */
final class RevisionDays {
    private static final int SHARE = 20;

    private final SchedulePeriods periods;
    private final SortedSet<LocalDate> announced = new TreeSet<>();

    RevisionDays(SchedulePeriods periods) {
        this.periods = periods;
    }

    /** Takes note of a file. */
    void read(FileInFold file, int known) {
        int rows = Math.max(known, file.table().rows().size());
        file.days().forEach((day, count) -> {
            if (count * SHARE >= rows && isRevision(kind(file.table()), day)) {
                announced.add(day);
            }
        });
    }

    /** Returns the newest announced revision, or {@link LocalDate#MIN}. */
    LocalDate newest() {
        return announced.isEmpty() ? LocalDate.MIN : announced.last();
    }

    SortedSet<LocalDate> announced() {
        return announced;
    }

    private boolean isRevision(MasterKind kind, LocalDate day) {
        if (day.equals(LocalDate.MIN)) {
            return false;
        }
        int epochDay = Math.toIntExact(day.toEpochDay());
        return periods.around(kind, epochDay).from() == epochDay;
    }

    /** Drugs and materials have their own revisions; all other tables follow the fee schedule. */
    private static MasterKind kind(OfficialTable table) {
        String mark = table.layout().width() > 1 && !table.rows().isEmpty()
                ? table.rows().get(0).cell(2)
                : "";
        return switch (mark) {
            case "Y" -> MasterKind.DRUG;
            case "T" -> MasterKind.MATERIAL;
            default -> MasterKind.ACT;
        };
    }
}

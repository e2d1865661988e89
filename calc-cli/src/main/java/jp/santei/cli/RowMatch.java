package jp.santei.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.history.MasterHistory;
import jp.santei.masters.history.RowVersion;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import org.jspecify.annotations.Nullable;

/**
 * One row that has a code (該当行): in its key, or in a column of codes.
 *
 * @param layout its layout
 * @param key its key
 * @param versions its versions, newest first
 */
record RowMatch(Layout layout, String key, List<RowVersion> versions) {
    RowMatch {
        versions = List.copyOf(versions);
    }

    /** Returns the rows of all tables that have a code, with the versions that have it; with a day, what applies on it. */
    static List<RowMatch> of(MasterHistory history, String code, @Nullable LocalDate on) {
        List<RowMatch> matches = new ArrayList<>();
        for (String table : history.tables()) {
            for (String key : history.keys(table)) {
                List<RowVersion> versions = new ArrayList<>();
                for (RowVersion version : history.versions(table, key)) {
                    if (has(version, code) && (on == null || version.appliesOn(on))) {
                        versions.add(0, version);
                    }
                }
                if (!versions.isEmpty()) {
                    matches.add(new RowMatch(versions.get(0).row().layout(), key, versions));
                }
            }
        }
        return matches;
    }

    private static boolean has(RowVersion version, String code) {
        OfficialRow row = version.row();
        if (!row.cells().contains(code)) {
            return Arrays.asList(version.key().split(" ", -1)).contains(code);
        }
        return row.layout().columns().stream()
                .filter(column -> row.cell(column.number()).equals(code))
                .anyMatch(column ->
                        column.type() == Column.Type.CODE || row.layout().key().contains(column.number()));
    }
}

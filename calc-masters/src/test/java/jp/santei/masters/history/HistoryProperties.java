package jp.santei.masters.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.santei.masters.file.OfficialTable;

/** What holds for the history of any files. */
final class HistoryProperties {
    private HistoryProperties() {}

    /** Returns all that a history says, in a form that can be compared. */
    static Map<String, List<KnownVersion>> content(MasterHistory history) {
        Map<String, List<KnownVersion>> content = new TreeMap<>();
        for (String table : history.tables()) {
            for (String key : history.keysEver(table)) {
                content.put(table + " " + key, history.known(table, key));
            }
        }
        return content;
    }

    /** Returns the versions believed, in a form that can be compared. */
    static Map<String, List<RowVersion>> versions(MasterHistory history) {
        Map<String, List<RowVersion>> content = new TreeMap<>();
        for (String table : history.tables()) {
            for (String key : history.keys(table)) {
                content.put(table + " " + key, history.versions(table, key));
            }
        }
        return content;
    }

    static void versionsDoNotOverlap(MasterHistory history) {
        versions(history).forEach((key, versions) -> {
            for (int i = 0; i < versions.size(); i++) {
                assertThat(versions.get(i).from())
                        .as(key)
                        .isBeforeOrEqualTo(versions.get(i).to());
                if (i > 0) {
                    assertThat(versions.get(i - 1).to())
                            .as(key)
                            .isBefore(versions.get(i).from());
                }
            }
        });
    }

    /** The defining property: as known on a day = what the files published up to that day say. */
    static void asOfIsTheFoldOfThePrefix(MasterHistory history, Collection<OfficialTable> files, LocalDate day) {
        List<OfficialTable> prefix = new ArrayList<>();
        for (OfficialTable file : files) {
            if (!file.source().publication().isAfter(day)) {
                prefix.add(file);
            }
        }
        MasterHistory then = HistoryFold.fold(prefix).history();
        assertThat(versions(history.asOf(day))).as("as of " + day).isEqualTo(versions(then));
        versionsDoNotOverlap(then);
    }
}

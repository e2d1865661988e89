package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All versions of all rows of all tables, as they are known at one publication (マスターの履歴).
 *
 * <p>Tables are named by their layout's id, rows by their key. The versions of a row do not overlap and are in the order
 * of their first days. Immutable and thread-safe.
 */
public final class MasterHistory {
    private final SortedMap<String, SortedMap<String, List<RowVersion>>> tables;

    private MasterHistory(SortedMap<String, SortedMap<String, List<RowVersion>>> tables) {
        this.tables = tables;
    }

    /** Makes the history of versions, by table. */
    public static MasterHistory of(Map<String, List<RowVersion>> versions) {
        SortedMap<String, SortedMap<String, List<RowVersion>>> tables = new TreeMap<>();
        versions.forEach((table, rows) -> {
            SortedMap<String, List<RowVersion>> byKey = new TreeMap<>();
            rows.forEach(row ->
                    byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
            byKey.values().forEach(list -> list.sort(Comparator.comparing(RowVersion::from)));
            tables.put(table, Collections.unmodifiableSortedMap(byKey));
        });
        return new MasterHistory(Collections.unmodifiableSortedMap(tables));
    }

    /** Returns the ids of the tables. */
    public SortedSet<String> tables() {
        return new TreeSet<>(tables.keySet());
    }

    /** Returns the keys of a table, in order; empty for a table that is not there. */
    public SortedSet<String> keys(String table) {
        return new TreeSet<>(rows(table).keySet());
    }

    /** Returns all versions of a row, in the order of their first days; empty when there is none. */
    public List<RowVersion> versions(String table, String key) {
        return List.copyOf(rows(table).getOrDefault(key, List.of()));
    }

    /** Returns the version of a row that applies on a day. */
    public Optional<RowVersion> at(String table, String key, LocalDate day) {
        return versions(table, key).stream()
                .filter(version -> version.appliesOn(day))
                .findFirst();
    }

    private SortedMap<String, List<RowVersion>> rows(String table) {
        return tables.getOrDefault(table, Collections.emptySortedMap());
    }
}

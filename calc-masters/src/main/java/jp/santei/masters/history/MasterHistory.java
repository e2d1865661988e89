package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All versions of all rows of all tables, as they are known at one publication (マスターの履歴), and what was known before.
 *
 * <p>Tables are named by their layout's id, rows by their key. The versions of a row do not overlap and are in the order
 * of their first days. Two time axes: {@link #at} asks for a date of service (適用日), {@link #asOf} goes back to what was
 * known on a publication day (公表日). Immutable and thread-safe.
 */
public final class MasterHistory {
    private static final Comparator<KnownVersion> ORDER = Comparator.<KnownVersion, LocalDate>comparing(
                    known -> known.version().from())
            .thenComparing(known -> known.version().learnt());

    private final SortedMap<String, SortedMap<String, Row>> tables;

    private MasterHistory(SortedMap<String, SortedMap<String, Row>> tables) {
        this.tables = tables;
    }

    /** Makes the history of versions that are all still believed, by table. */
    public static MasterHistory of(Map<String, List<RowVersion>> versions) {
        Map<String, List<KnownVersion>> known = new LinkedHashMap<>();
        versions.forEach((table, rows) -> known.put(
                table,
                rows.stream().map(row -> new KnownVersion(row, LocalDate.MAX)).toList()));
        return ofKnown(known);
    }

    /**
     * Makes the history of versions with the time they were believed, by table.
     *
     * <p>The versions of a row that are believed at the same time must not overlap.
     */
    public static MasterHistory ofKnown(Map<String, List<KnownVersion>> versions) {
        SortedMap<String, SortedMap<String, Row>> tables = new TreeMap<>();
        versions.forEach((table, known) -> tables.put(table, rowsOf(known)));
        return new MasterHistory(Collections.unmodifiableSortedMap(tables));
    }

    /** Returns the ids of the tables. */
    public SortedSet<String> tables() {
        return new TreeSet<>(tables.keySet());
    }

    /** Returns the keys of a table that have a version, in order; empty for a table that is not there. */
    public SortedSet<String> keys(String table) {
        SortedSet<String> keys = new TreeSet<>();
        rows(table).forEach((key, row) -> {
            if (!row.current().isEmpty()) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** Returns all versions of a row, in the order of their first days; empty when there is none. */
    public List<RowVersion> versions(String table, String key) {
        Row row = rows(table).get(key);
        return row == null ? List.of() : row.current();
    }

    /** Returns the version of a row that applies on a day. */
    public Optional<RowVersion> at(String table, String key, LocalDate day) {
        return versions(table, key).stream()
                .filter(version -> version.appliesOn(day))
                .findFirst();
    }

    /**
     * Returns all that was ever known of a row, also versions that were erased or corrected since, ordered by first day and
     * publication.
     */
    public List<KnownVersion> known(String table, String key) {
        Row row = rows(table).get(key);
        return row == null ? List.of() : row.known();
    }

    /** Returns the keys that a table has or ever had, in order. */
    public SortedSet<String> keysEver(String table) {
        return new TreeSet<>(rows(table).keySet());
    }

    /** Returns the publication days on which something was learnt, in order. */
    public SortedSet<LocalDate> publications() {
        SortedSet<LocalDate> days = new TreeSet<>();
        tables.values()
                .forEach(rows -> rows.values()
                        .forEach(row -> row.known().forEach(known -> {
                            days.add(known.version().learnt());
                            if (!known.isCurrent()) {
                                days.add(known.superseded());
                            }
                        })));
        return days;
    }

    /**
     * Returns the history as it was known on a publication day (公表日時点の履歴): exactly what the files published up to that
     * day say.
     */
    public MasterHistory asOf(LocalDate publication) {
        Map<String, List<KnownVersion>> known = new LinkedHashMap<>();
        tables.forEach((table, rows) -> {
            List<KnownVersion> list = new ArrayList<>();
            rows.values()
                    .forEach(row -> row.known().stream()
                            .filter(version -> !version.version().learnt().isAfter(publication))
                            .map(version -> version.knownOn(publication)
                                    ? new KnownVersion(version.version(), LocalDate.MAX)
                                    : version)
                            .forEach(list::add));
            if (!list.isEmpty()) {
                known.put(table, list);
            }
        });
        return ofKnown(known);
    }

    private static SortedMap<String, Row> rowsOf(List<KnownVersion> known) {
        SortedMap<String, List<KnownVersion>> byKey = new TreeMap<>();
        known.forEach(version -> byKey.computeIfAbsent(version.version().key(), key -> new ArrayList<>())
                .add(version));
        SortedMap<String, Row> rows = new TreeMap<>();
        byKey.forEach((key, list) -> {
            list.sort(ORDER);
            rows.put(key, Row.of(list));
        });
        return Collections.unmodifiableSortedMap(rows);
    }

    private SortedMap<String, Row> rows(String table) {
        return tables.getOrDefault(table, Collections.emptySortedMap());
    }

    /** What is known of one row: all of it, and the part that is believed. */
    private record Row(List<KnownVersion> known, List<RowVersion> current) {
        static Row of(List<KnownVersion> known) {
            return new Row(
                    List.copyOf(known),
                    known.stream()
                            .filter(KnownVersion::isCurrent)
                            .map(KnownVersion::version)
                            .toList());
        }
    }
}

package jp.santei.masters.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import jp.santei.masters.history.MasterHistory;
import jp.santei.masters.history.RowVersion;

/**
 * The difference of two states of the masters (マスターの差分).
 *
 * <p>Compared is one version of every row a side: its newest one, or the one that applies on a day. A row is absent, has a
 * last day (its newest version does), or is open; in this order more is "added", less is "ended", and the same with another
 * content is "changed". So the difference read backwards has added and ended, before and after exchanged. Tables that only
 * one side has are named and not compared: a folder without 医薬品 does not end all drugs.
 *
 * <p>Immutable; the order depends on the content only.
 *
 * @param tables the tables that both sides have, by the id of their layout
 * @param onlyBefore ids of tables that only the first side has
 * @param onlyAfter ids of tables that only the second side has
 */
public record MasterDiff(List<TableDiff> tables, SortedSet<String> onlyBefore, SortedSet<String> onlyAfter) {
    /** Copies the collections. */
    public MasterDiff {
        tables = List.copyOf(tables);
        onlyBefore = Collections.unmodifiableSortedSet(new TreeSet<>(onlyBefore));
        onlyAfter = Collections.unmodifiableSortedSet(new TreeSet<>(onlyAfter));
    }

    /** Returns the difference of the newest versions, without the columns that are usually ignored. */
    public static MasterDiff between(MasterHistory before, MasterHistory after) {
        return between(before, after, IgnoredColumns.standard());
    }

    /** Returns the difference of the newest versions. */
    public static MasterDiff between(MasterHistory before, MasterHistory after, IgnoredColumns ignored) {
        return compare(new Side(before, MasterDiff::newest), new Side(after, MasterDiff::newest), ignored);
    }

    /** Returns the difference of what applies on a day of each side, without the columns that are usually ignored. */
    public static MasterDiff between(
            MasterHistory before, LocalDate dayBefore, MasterHistory after, LocalDate dayAfter) {
        return between(before, dayBefore, after, dayAfter, IgnoredColumns.standard());
    }

    /** Returns the difference of what applies on a day of each side; the sides may be the same history. */
    public static MasterDiff between(
            MasterHistory before,
            LocalDate dayBefore,
            MasterHistory after,
            LocalDate dayAfter,
            IgnoredColumns ignored) {
        return compare(new Side(before, on(dayBefore)), new Side(after, on(dayAfter)), ignored);
    }

    /** Returns the difference of a table, empty when it was not compared. */
    public Optional<TableDiff> table(String id) {
        return tables.stream().filter(table -> table.layout().id().equals(id)).findFirst();
    }

    /** Returns whether no row of a compared table differs. */
    public boolean isEmpty() {
        return tables.stream().allMatch(TableDiff::isEmpty);
    }

    private static MasterDiff compare(Side before, Side after, IgnoredColumns ignored) {
        List<TableDiff> tables = new ArrayList<>();
        SortedSet<String> both = before.history.tables();
        both.retainAll(after.history.tables());
        for (String table : both) {
            tables.addAll(new TableComparison(table, before, after, ignored)
                    .diff().stream().toList());
        }
        SortedSet<String> onlyBefore = before.history.tables();
        onlyBefore.removeAll(both);
        SortedSet<String> onlyAfter = after.history.tables();
        onlyAfter.removeAll(both);
        return new MasterDiff(tables, onlyBefore, onlyAfter);
    }

    private static Optional<RowVersion> newest(List<RowVersion> versions) {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    private static Function<List<RowVersion>, Optional<RowVersion>> on(LocalDate day) {
        return versions ->
                versions.stream().filter(version -> version.appliesOn(day)).findFirst();
    }

    /** One side: a history, and which version of a row counts. */
    record Side(MasterHistory history, Function<List<RowVersion>, Optional<RowVersion>> choice) {}
}

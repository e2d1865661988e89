package jp.santei.masters.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.history.RowVersion;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import org.jspecify.annotations.Nullable;

/** The comparison of one table (表の比較): walks the keys of both sides in order and counts what it leaves out. */
final class TableComparison {
    private final String table;
    private final MasterDiff.Side before;
    private final MasterDiff.Side after;
    private final IgnoredColumns ignoredColumns;

    private final List<RowDiff> rows = new ArrayList<>();
    private final SortedMap<Integer, Integer> ignoredCells = new TreeMap<>();
    private Set<Integer> ignoredNumbers = Set.of();
    private int unchanged;
    private int ignoredRows;
    private int respelled;

    TableComparison(String table, MasterDiff.Side before, MasterDiff.Side after, IgnoredColumns ignoredColumns) {
        this.table = table;
        this.before = before;
        this.after = after;
        this.ignoredColumns = ignoredColumns;
    }

    /** Returns the difference, empty when the table has no row on either side. */
    Optional<TableDiff> diff() {
        SortedSet<String> keys = before.history().keys(table);
        keys.addAll(after.history().keys(table));
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Layout layout = layout(keys.first());
        ignoredNumbers = ignoredColumns.of(layout).stream()
                .map(IgnoredColumns.Entry::number)
                .collect(Collectors.toSet());
        keys.forEach(this::compare);
        return Optional.of(
                new TableDiff(layout, rows, unchanged, new TableDiff.Ignored(ignoredRows, ignoredCells, respelled)));
    }

    private Layout layout(String key) {
        List<RowVersion> versions = after.history().versions(table, key);
        return (versions.isEmpty() ? before.history().versions(table, key) : versions)
                .get(0)
                .row()
                .layout();
    }

    private void compare(String key) {
        State old = State.of(before, table, key);
        State now = State.of(after, table, key);
        if (old.version != null && now.version != null) {
            both(key, old, now, old.version, now.version);
        } else if (old.version != null || now.version != null) {
            RowDiff.Kind kind = old.version == null ? RowDiff.Kind.ADDED : RowDiff.Kind.ENDED;
            rows.add(new RowDiff(key, kind, old.version, now.version, List.of()));
        }
    }

    private void both(String key, State old, State now, RowVersion oldVersion, RowVersion newVersion) {
        List<CellDiff> cells = cells(oldVersion.row(), newVersion.row());
        if (old.open != now.open) {
            RowDiff.Kind kind = now.open ? RowDiff.Kind.ADDED : RowDiff.Kind.ENDED;
            rows.add(new RowDiff(key, kind, oldVersion, newVersion, cells));
        } else if (!cells.isEmpty()) {
            rows.add(new RowDiff(key, RowDiff.Kind.CHANGED, oldVersion, newVersion, cells));
        } else {
            unchanged++;
        }
    }

    private List<CellDiff> cells(OfficialRow old, OfficialRow now) {
        List<CellDiff> cells = new ArrayList<>();
        boolean ignored = false;
        for (Column column : now.layout().columns()) {
            String oldText = text(old, column.number());
            String newText = now.cell(column.number());
            if (oldText.equals(newText)) {
                continue;
            }
            if (ignoredNumbers.contains(column.number())) {
                ignoredCells.merge(column.number(), 1, Integer::sum);
                ignored = true;
            } else if (SameValue.test(column.type(), oldText, newText)) {
                respelled++;
                ignored = true;
            } else {
                cells.add(new CellDiff(column, oldText, newText));
            }
        }
        ignoredRows += ignored && cells.isEmpty() ? 1 : 0;
        return cells;
    }

    private static String text(OfficialRow row, int number) {
        return number <= row.cells().size() ? row.cell(number) : "";
    }

    /** A row on one side: its version that counts, and whether its newest version is open. */
    private record State(@Nullable RowVersion version, boolean open) {
        static State of(MasterDiff.Side side, String table, String key) {
            List<RowVersion> versions = side.history().versions(table, key);
            boolean open = !versions.isEmpty()
                    && versions.get(versions.size() - 1).to().equals(LocalDate.MAX);
            return new State(side.choice().apply(versions).orElse(null), open);
        }
    }
}

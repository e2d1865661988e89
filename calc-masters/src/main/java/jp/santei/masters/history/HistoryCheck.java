package jp.santei.masters.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Compares a history with a full file, cell by cell (履歴の照合): a fold is right when what it makes of differential files is
 * what the publisher made of them.
 */
public final class HistoryCheck {
    private static final Comparator<HistoryDifference> ORDER = Comparator.comparing(HistoryDifference::kind)
            .thenComparing(HistoryDifference::key)
            .thenComparing(HistoryDifference::column);

    /** What a revision changes in every row. */
    private static final Set<DifferenceClass> UNIMPORTANT = EnumSet.of(
            DifferenceClass.WRITING, DifferenceClass.ORDER, DifferenceClass.OLD_VALUE, DifferenceClass.EMPTY_HERE);

    private final MasterHistory history;
    private final OfficialTable full;
    private final LocalDate through;
    private final String table;
    private final List<HistoryDifference> differences = new ArrayList<>();
    private int compared;
    private int equal;
    private long cells;

    private HistoryCheck(MasterHistory history, OfficialTable full, LocalDate through) {
        this.history = history;
        this.full = full;
        this.through = through;
        this.table = full.layout().id();
    }

    /**
     * Compares a history with a full file of one of its tables.
     *
     * @param through newest publication of the history's files
     */
    public static HistoryComparison compare(MasterHistory history, OfficialTable full, LocalDate through) {
        HistoryCheck check = new HistoryCheck(history, full, through);
        Set<String> keys = new HashSet<>();
        full.rows().forEach(row -> {
            keys.add(Cells.key(row));
            check.compare(row);
        });
        check.onlyHere(keys);
        check.differences.sort(ORDER);
        return new HistoryComparison(
                check.table,
                full.source(),
                through,
                full.rows().size(),
                check.compared,
                check.cells,
                check.equal,
                check.differences);
    }

    private void compare(OfficialRow there) {
        String key = Cells.key(there);
        LocalDate from = Cells.from(there);
        LocalDate start = from == null ? Cells.UNKNOWN_START : from;
        List<RowVersion> versions = history.versions(table, key);
        Optional<RowVersion> here = versions.stream()
                .filter(version -> start(version).equals(start))
                .findFirst();
        if (here.isPresent()) {
            laterVersion(key, start, versions);
            compare(key, here.get(), there);
            return;
        }
        boolean later = start.isAfter(through);
        if (versions.isEmpty()) {
            add(later ? DifferenceClass.NEW_LATER : DifferenceClass.ONLY_THERE, key, null, "", text(start));
            return;
        }
        RowVersion last = versions.get(versions.size() - 1);
        if (later) {
            add(DifferenceClass.CHANGED_LATER, key, null, text(last.from()), text(start));
        } else {
            unstated(key, last, there, start);
        }
    }

    /** Adds what a version is that no file of the history states, with the columns in which it differs from the last one. */
    private void unstated(String key, RowVersion last, OfficialRow there, LocalDate start) {
        Layout layout = there.layout();
        Set<DifferenceClass> found = EnumSet.noneOf(DifferenceClass.class);
        List<String> names = new ArrayList<>();
        for (Column column : layout.columns()) {
            String left = last.row().cell(column.number());
            String right = there.cell(column.number());
            if (column.number() != layout.change() && column.number() != layout.from() && !left.equals(right)) {
                DifferenceClass kind = kind(column, left, right);
                found.add(kind);
                if (!UNIMPORTANT.contains(kind)) {
                    names.add(column.number() + " " + column.name());
                }
            }
        }
        DifferenceClass kind = names.isEmpty() ? DifferenceClass.REDATED : DifferenceClass.UNSTATED_VERSION;
        differences.add(new HistoryDifference(
                found.contains(DifferenceClass.VALUE) ? DifferenceClass.UNSTATED_VALUE : kind,
                key,
                0,
                String.join(", ", names),
                text(last.from()),
                text(start)));
    }

    private static LocalDate start(RowVersion version) {
        return version.from();
    }

    private void laterVersion(String key, LocalDate start, List<RowVersion> versions) {
        versions.stream()
                .filter(version ->
                        version.from().isAfter(start) && !version.from().isAfter(through))
                .findFirst()
                .ifPresent(version ->
                        add(DifferenceClass.LATER_VERSION_HERE, key, null, text(version.from()), text(start)));
    }

    private void compare(String key, RowVersion here, OfficialRow there) {
        Layout layout = there.layout();
        int before = differences.size();
        compared++;
        for (Column column : layout.columns()) {
            if (column.number() != layout.change()) {
                cells++;
                compare(key, column, here.row().cell(column.number()), there.cell(column.number()));
            }
        }
        equal += differences.size() == before ? 1 : 0;
    }

    private void compare(String key, Column column, String here, String there) {
        if (!here.equals(there)) {
            add(kind(column, here, there), key, column, here, there);
        }
    }

    private DifferenceClass kind(Column column, String here, String there) {
        String name = column.name();
        if (sameNumber(here, there)) {
            return DifferenceClass.WRITING;
        }
        if (here.isEmpty()) {
            return DifferenceClass.EMPTY_HERE;
        }
        if (column.number() == full.layout().to()) {
            return DifferenceClass.LAST_DAY;
        }
        if (name.contains("公表順序") || name.contains("コード表用番号")) {
            return DifferenceClass.ORDER;
        }
        if (name.startsWith("旧")) {
            return DifferenceClass.OLD_VALUE;
        }
        if (name.startsWith("新又は現")) {
            return DifferenceClass.VALUE;
        }
        return column.type() == Column.Type.TEXT || name.contains("桁数") ? DifferenceClass.NAME : DifferenceClass.FLAG;
    }

    private static boolean sameNumber(String here, String there) {
        return isNumber(here) && isNumber(there) && new BigDecimal(here).compareTo(new BigDecimal(there)) == 0;
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}(\\.[0-9]{1,6})?");
    }

    private void onlyHere(Set<String> keys) {
        for (String key : history.keys(table)) {
            List<RowVersion> versions = history.versions(table, key);
            RowVersion last = versions.get(versions.size() - 1);
            if (!keys.contains(key) && last.to().isAfter(through)) {
                add(DifferenceClass.ONLY_HERE, key, null, text(last.from()) + " - " + text(last.to()), "");
            }
        }
    }

    private void add(DifferenceClass kind, String key, @Nullable Column column, String here, String there) {
        int number = column == null ? 0 : column.number();
        String name = column == null ? "" : column.name();
        differences.add(new HistoryDifference(kind, key, number, name, here, there));
    }

    private static String text(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "" : day.toString();
    }
}

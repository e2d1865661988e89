package jp.santei.masters.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import jp.santei.master.Coverage;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterTable;
import jp.santei.masters.MasterFormatException;

/**
 * The periods of fee schedules and price lists (改定の期間): each begins on a revision day and ends on the day before the
 * next.
 */
public final class SchedulePeriods {
    private static final String FILE = "schedule-periods.tsv";
    private static final List<String> HEADER = List.of("master", "from", "source");

    private final Map<MasterKind, NavigableSet<Integer>> starts = new EnumMap<>(MasterKind.class);

    private SchedulePeriods() {
        for (MasterKind kind : MasterKind.values()) {
            starts.put(kind, new TreeSet<>());
        }
    }

    /** Reads the periods of the library. */
    public static SchedulePeriods load() {
        return parse(FILE, Tsv.resourceText(SchedulePeriods.class, FILE));
    }

    /**
     * Reads a table of periods.
     *
     * @param file name for messages
     * @throws MasterFormatException when a cell is malformed
     */
    public static SchedulePeriods parse(String file, String text) {
        SchedulePeriods periods = new SchedulePeriods();
        for (TsvRow row : Tsv.parse(file, text, HEADER)) {
            row.required("source");
            periods.of(row.constant("master", MasterKind.values(), MasterKind::en))
                    .add(row.day("from"));
        }
        return periods;
    }

    /**
     * Returns the period that contains a day; before the first known revision, the time up to it.
     *
     * @param day epoch day
     */
    public Coverage around(MasterKind kind, int day) {
        Integer start = of(kind).floor(day);
        Integer next = of(kind).higher(day);
        return new Coverage(start == null ? Integer.MIN_VALUE : start, next == null ? MasterTable.OPEN : next - 1);
    }

    /** Returns the first day of the last known period of a master, as an epoch day. */
    public int last(MasterKind kind) {
        return of(kind).last();
    }

    private NavigableSet<Integer> of(MasterKind kind) {
        NavigableSet<Integer> days = starts.get(kind);
        if (days == null) {
            throw new IllegalArgumentException("kind: " + kind);
        }
        return days;
    }
}

package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import jp.santei.masters.table.SchedulePeriods;

/**
 * Folds full and differential files into a history (全件・差分ファイルの反映).
 *
 * <p>By 変更区分: 3 and 2 state a row, 5 changes it (in a differential file only the columns that are filled), each from
 * 変更年月日 on, and the version before stays valid to the day before; 9 ends it on 廃止年月日; 1 says that it never was; 0 says
 * nothing new if it is what is known, else it counts as 5. Of two files that state the same 変更年月日 the later publication
 * wins. A row that vanishes from a full file without 9 is reported and stays.
 *
 * <p>The order of the files given does not count: they are taken by publication day, then name. Thread-safe.
 */
public final class HistoryFold {
    private static final Comparator<OfficialTable> ORDER = Comparator.<OfficialTable, LocalDate>comparing(
                    table -> table.source().publication())
            .thenComparing(table -> table.source().name())
            .thenComparing(table -> table.source().sha256());

    private HistoryFold() {}

    /** Folds files of any tables, in any order. */
    public static FoldedHistory fold(Collection<OfficialTable> tables) {
        return fold(tables, LocalDate.MAX);
    }

    /**
     * Folds the files published up to a day (公表日時点).
     *
     * @param asOf the last publication day that counts
     */
    public static FoldedHistory fold(Collection<OfficialTable> tables, LocalDate asOf) {
        SortedMap<String, SortedMap<LocalDate, List<OfficialTable>>> published = new TreeMap<>();
        tables.stream()
                .filter(table -> !table.source().publication().isAfter(asOf))
                .sorted(ORDER)
                .forEach(table -> published
                        .computeIfAbsent(table.layout().id(), id -> new TreeMap<>())
                        .computeIfAbsent(table.source().publication(), day -> new ArrayList<>())
                        .add(table));
        SchedulePeriods periods = SchedulePeriods.load();
        Map<String, List<KnownVersion>> known = new TreeMap<>();
        SortedMap<String, SortedSet<LocalDate>> revisions = new TreeMap<>();
        List<FoldedFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        published.forEach((id, days) -> {
            TableFold fold = new TableFold(id, periods);
            days.forEach(fold::publish);
            known.put(id, fold.known().values().stream().flatMap(List::stream).toList());
            revisions.put(id, fold.revisions());
            files.addAll(fold.files());
            problems.addAll(fold.problems());
        });
        return new FoldedHistory(MasterHistory.ofKnown(known), files, revisions, problems);
    }
}

package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.santei.masters.file.Problem;

/**
 * A history and how it came about (履歴と反映結果).
 *
 * @param history the history
 * @param files how each file was folded, by table, publication and name
 * @param revisions 改定日: by table, the first days of schedules that the files announce
 * @param problems what the files leave open, warnings only, in the order of the files
 */
public record FoldedHistory(
        MasterHistory history,
        List<FoldedFile> files,
        SortedMap<String, SortedSet<LocalDate>> revisions,
        List<Problem> problems) {
    /** Copies the collections. */
    public FoldedHistory {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        revisions = copy(revisions);
    }

    private static SortedMap<String, SortedSet<LocalDate>> copy(Map<String, SortedSet<LocalDate>> revisions) {
        SortedMap<String, SortedSet<LocalDate>> copy = new TreeMap<>();
        revisions.forEach((table, days) -> copy.put(table, Collections.unmodifiableSortedSet(new TreeSet<>(days))));
        return Collections.unmodifiableSortedMap(copy);
    }
}

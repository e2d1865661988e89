package jp.santei.masters.history;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes comparisons as Markdown (照合の報告). */
final class HistoryCheckReport {
    private static final Splitter COMMA = Splitter.on(", ");
    private static final int EXAMPLES = 3;
    private static final int COLUMNS = 8;
    private static final int SHOWN = 24;

    private final StringBuilder text = new StringBuilder();

    /** Adds a paragraph or heading. */
    HistoryCheckReport paragraph(String paragraph) {
        text.append(paragraph).append("\n\n");
        return this;
    }

    /** Adds how the files of each table were folded. */
    HistoryCheckReport files(FoldedHistory folded) {
        text.append(
                        "| table | files | full | differential | published anew | rows | keys | versions | believed once |\n")
                .append("|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        MasterHistory history = folded.history();
        for (String table : history.tables()) {
            List<FoldedFile> files = folded.files().stream()
                    .filter(file -> file.table().equals(table))
                    .toList();
            long full =
                    files.stream().filter(file -> file.kind() == FileKind.FULL).count();
            row(
                    table,
                    files.size(),
                    full,
                    files.size() - full,
                    files.stream()
                            .filter(file -> !file.restatedBy().equals(LocalDate.MAX))
                            .count(),
                    files.stream().mapToInt(FoldedFile::rows).sum(),
                    history.keysEver(table).size(),
                    history.keys(table).stream()
                            .mapToInt(key -> history.versions(table, key).size())
                            .sum(),
                    history.keysEver(table).stream()
                            .mapToInt(key -> history.known(table, key).size())
                            .sum());
        }
        text.append('\n');
        return this;
    }

    /**
     * Adds a comparison.
     *
     * @param causes why each class occurs in it
     */
    HistoryCheckReport comparison(HistoryComparison comparison, Map<DifferenceClass, String> causes) {
        text.append("Full file `")
                .append(comparison.full().name())
                .append("`, history through ")
                .append(comparison.through())
                .append(": ")
                .append(comparison.rows())
                .append(" rows, ")
                .append(comparison.compared())
                .append(" with a version of the same first day; of those ")
                .append(comparison.equalRows())
                .append(" are equal in every cell, and ")
                .append(comparison.differentCells())
                .append(" of ")
                .append(comparison.cells())
                .append(" cells differ.\n\n")
                .append("| class | count | where | examples (key: here → there) | why |\n|---|--:|---|---|---|\n");
        for (DifferenceClass kind : DifferenceClass.values()) {
            List<HistoryDifference> found = comparison.differences().stream()
                    .filter(difference -> difference.kind() == kind)
                    .toList();
            if (!found.isEmpty()) {
                row(
                        kind.ja() + " / " + kind.en(),
                        found.size(),
                        columns(found),
                        examples(found),
                        causes.getOrDefault(kind, kind.isExpected() ? "expected" : ""));
            }
        }
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }

    /** The columns that differ, the most frequent first. */
    private static String columns(List<HistoryDifference> found) {
        Map<String, Integer> counts = new TreeMap<>();
        found.forEach(difference -> COMMA.splitToStream(
                        difference.column() == 0 ? difference.name() : difference.column() + " " + difference.name())
                .forEach(name -> counts.merge(name.isEmpty() ? "row" : name, 1, Integer::sum)));
        String shown = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLUMNS)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return counts.size() > COLUMNS ? shown + ", … " + counts.size() + " columns" : shown;
    }

    private static String examples(List<HistoryDifference> found) {
        return found.stream()
                .limit(EXAMPLES)
                .map(difference ->
                        difference.key() + ": " + shown(difference.here()) + " → " + shown(difference.there()))
                .collect(Collectors.joining("; "));
    }

    private static String shown(String cell) {
        if (cell.isEmpty()) {
            return "∅";
        }
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }

    private void row(Object... cells) {
        text.append('|');
        for (Object cell : cells) {
            text.append(' ').append(cell).append(" |");
        }
        text.append('\n');
    }
}

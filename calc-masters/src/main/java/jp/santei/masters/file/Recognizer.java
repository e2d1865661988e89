package jp.santei.masters.file;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Layouts;
import jp.santei.masters.layout.Recognition;

/**
 * Finds the layout of a file (種別の判定): the one that most rows fit; where several fit alike, the name decides.
 *
 * <p>A few first and last rows choose the candidates, so that a header, a damaged row or a row of another master does not
 * hide the kind of the file; where no width fits, the marks of the master still tell it, and every row is an error.
 */
final class Recognizer {
    private static final int SAMPLE = 5;
    private static final Splitter COMMA = Splitter.on(',');

    private Recognizer() {}

    /** Returns the layouts that fit best: none, the one, or several that neither content nor name tells apart. */
    static List<Layout> find(List<CsvLine> lines, String name) {
        List<List<String>> sample = sample(lines);
        List<Layout> candidates = Layouts.all().stream()
                .filter(layout -> sample.stream().anyMatch(layout.recognition()::fits))
                .toList();
        if (candidates.isEmpty()) {
            return marked(sample);
        }
        return candidates.size() == 1 ? candidates : byName(best(candidates, lines), name);
    }

    private static List<List<String>> sample(List<CsvLine> lines) {
        int last = Math.max(Math.min(SAMPLE, lines.size()), lines.size() - SAMPLE);
        return Stream.concat(lines.stream().limit(SAMPLE), lines.stream().skip(last))
                .map(Recognizer::cells)
                .toList();
    }

    /** The commas of a line with broken quotes still tell roughly what its cells are. */
    private static List<String> cells(CsvLine line) {
        return line.misquoted() ? COMMA.splitToList(line.cells().get(0).replace("\"", "")) : line.cells();
    }

    private static List<Layout> best(List<Layout> candidates, List<CsvLine> lines) {
        List<Layout> best = new ArrayList<>();
        Map<String, Long> counts = new HashMap<>();
        long most = 0;
        for (Layout layout : candidates) {
            long count = counts.computeIfAbsent(
                    shape(layout),
                    shape -> lines.stream()
                            .filter(line -> layout.recognition().fits(line.cells()))
                            .count());
            if (count > most) {
                best.clear();
                most = count;
            }
            if (count == most) {
                best.add(layout);
            }
        }
        return best;
    }

    /** Layouts of one shape, such as 03-1 to 03-4, fit the same rows. */
    private static String shape(Layout layout) {
        return layout.recognition().widths() + " " + layout.recognition().cells();
    }

    private static List<Layout> byName(List<Layout> layouts, String name) {
        List<Layout> named = layouts.stream()
                .filter(layout -> !layout.recognition().name().isEmpty()
                        && name.matches(layout.recognition().name()))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Layout> anyName = layouts.stream()
                .filter(layout -> layout.recognition().name().isEmpty())
                .limit(1)
                .toList();
        return anyName.isEmpty() ? layouts : anyName;
    }

    /** Returns the layout whose マスター種別 the rows have, whatever their width. */
    private static List<Layout> marked(List<List<String>> sample) {
        return Layouts.all().stream()
                .filter(layout -> sample.stream().anyMatch(row -> isMarked(layout, row)))
                .limit(1)
                .toList();
    }

    private static boolean isMarked(Layout layout, List<String> row) {
        Recognition recognition = layout.recognition();
        return layout.column(2).name().equals("マスター種別")
                && row.size() > 3
                && row.size() * 2 > layout.narrowest()
                && recognition.cells().stream()
                        .allMatch(cell -> cell.pattern()
                                .matcher(row.get(cell.column() - 1))
                                .matches());
    }
}

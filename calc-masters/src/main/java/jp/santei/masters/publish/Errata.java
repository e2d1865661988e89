package jp.santei.masters.publish;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;

/**
 * Corrections of official files (正誤表): applied where the wrong text stands, and nowhere else.
 *
 * <p>An erratum corrects the cell of every row that has its table, its key and its old text: a wrong text that several
 * files carry is corrected in all of them, other versions of the row stay. Errata apply in the order of date and id, so a
 * later one may correct an earlier one. Immutable and thread-safe.
 */
public final class Errata {
    private final List<Erratum> all;

    private Errata(List<Erratum> all) {
        this.all = all;
    }

    /**
     * Makes the errata of a list in any order.
     *
     * @throws IllegalArgumentException when an id occurs twice
     */
    public static Errata of(List<Erratum> errata) {
        Set<String> ids = new HashSet<>();
        for (Erratum erratum : errata) {
            if (!ids.add(erratum.id())) {
                throw new IllegalArgumentException("erratum id occurs twice: " + erratum.id());
            }
        }
        return new Errata(errata.stream().sorted(Erratum.ORDER).toList());
    }

    /** Returns the errata, ordered by date and id. */
    public List<Erratum> list() {
        return all;
    }

    /** Returns the corrected tables, and a problem for each erratum that does not fit them. */
    public Corrected apply(List<OfficialTable> tables) {
        Map<Erratum, Fit> fits = new LinkedHashMap<>();
        all.forEach(erratum -> fits.put(erratum, new Fit(erratum)));
        List<OfficialTable> corrected =
                tables.stream().map(table -> corrected(table, fits)).toList();
        List<Problem> problems = new ArrayList<>();
        fits.values().forEach(fit -> fit.report(problems));
        return new Corrected(corrected, problems);
    }

    private OfficialTable corrected(OfficialTable table, Map<Erratum, Fit> fits) {
        ImmutableListMultimap<String, Correction> corrections = corrections(table, fits);
        if (corrections.isEmpty()) {
            return table;
        }
        List<OfficialRow> rows = table.rows().stream()
                .map(row -> corrected(table, row, corrections.get(row.key())))
                .toList();
        corrections.values().forEach(correction -> correction.fit.endOfFile());
        return new OfficialTable(table.layout(), table.source(), rows);
    }

    private ImmutableListMultimap<String, Correction> corrections(OfficialTable table, Map<Erratum, Fit> fits) {
        List<Correction> corrections = new ArrayList<>();
        fits.forEach((erratum, fit) -> {
            if (isFor(erratum, table)) {
                int column = column(table.layout(), erratum.column());
                fit.seeTable(table, column);
                if (column > 0) {
                    corrections.add(new Correction(erratum, column, fit));
                }
            }
        });
        return Multimaps.index(corrections, correction -> correction.erratum.key());
    }

    private static OfficialRow corrected(OfficialTable table, OfficialRow row, List<Correction> corrections) {
        OfficialRow result = row;
        for (Correction correction : corrections) {
            result = correction.apply(table, result);
        }
        return result;
    }

    private static boolean isFor(Erratum erratum, OfficialTable table) {
        return erratum.layout().equals(table.layout().id())
                && (erratum.file().isEmpty()
                        || erratum.file().equals(table.source().name()));
    }

    /** Returns the number of the one column of that name or number, 0 when there is none or more than one. */
    private static int column(Layout layout, String column) {
        List<Integer> named = layout.columns().stream()
                .filter(candidate -> candidate.name().equals(column) || (candidate.number() + "").equals(column))
                .map(Column::number)
                .toList();
        return named.size() == 1 ? named.get(0) : 0;
    }

    /**
     * What errata made of tables (適用結果).
     *
     * @param tables the tables, in the order they came
     * @param problems errata that do not fit, in the order of the errata
     */
    public record Corrected(List<OfficialTable> tables, List<Problem> problems) {
        /** Copies the lists. */
        public Corrected {
            tables = List.copyOf(tables);
            problems = List.copyOf(problems);
        }
    }

    private record Correction(Erratum erratum, int column, Fit fit) {
        OfficialRow apply(OfficialTable table, OfficialRow row) {
            String found = row.cell(column);
            boolean fits = found.equals(erratum.old());
            fit.seeRow(MasterPlace.of(table.source().name()).atLine(row.line()), found, fits);
            if (!fits) {
                return row;
            }
            List<String> cells = new ArrayList<>(row.cells());
            cells.set(column - 1, erratum.corrected());
            return new OfficialRow(row.layout(), row.line(), cells);
        }
    }

    /** Collects how an erratum fits the tables. */
    private static final class Fit {
        private final Erratum erratum;
        private boolean hasTable;
        private boolean hasColumn;
        private boolean hasSeveral;
        private boolean isApplied;
        private int inFile;
        private MasterPlace place;
        private String found = "";

        Fit(Erratum erratum) {
            this.erratum = erratum;
            this.place = MasterPlace.of(erratum.table());
        }

        void seeTable(OfficialTable table, int column) {
            place = hasTable ? place : MasterPlace.of(table.source().name());
            hasTable = true;
            hasColumn |= column > 0;
        }

        void seeRow(MasterPlace at, String value, boolean fits) {
            if (fits) {
                isApplied = true;
                inFile++;
            }
            if (fits || place.line() == 0) {
                place = at.atColumn(erratum.column());
                found = value;
            }
        }

        void endOfFile() {
            hasSeveral |= inFile > 1;
            inFile = 0;
        }

        void report(List<Problem> problems) {
            if (!hasTable) {
                problems.add(error("ERR-001", erratum.table(), "正誤の表がありません", "no such table"));
            } else if (!hasColumn) {
                problems.add(
                        error("ERR-002", erratum.column(), "正誤の項目がないか、一つに決まりません", "no such column, or more than one"));
            } else if (place.line() == 0) {
                problems.add(error("ERR-003", erratum.key(), "正誤の行がありません", "no row with this key"));
            } else if (!isApplied) {
                problems.add(error("ERR-004", found, "正誤の元の値と異なります", "not the old text of the erratum"));
            } else if (hasSeveral) {
                problems.add(problem(
                        Problem.Severity.WARNING,
                        "ERR-005",
                        erratum.key(),
                        "一つのファイルの複数の行を訂正しました",
                        "several rows of one file were corrected"));
            }
        }

        private Problem error(String rule, String value, String ja, String en) {
            return problem(Problem.Severity.ERROR, rule, value, ja, en);
        }

        private Problem problem(Problem.Severity severity, String rule, String value, String ja, String en) {
            String what = erratum.id() + " " + erratum.table() + " " + erratum.key() + " " + erratum.column() + ": \""
                    + erratum.old() + "\" → \"" + erratum.corrected() + '"';
            return new Problem(rule, severity, place, value, ja + "（" + what + "）", en + " (" + what + ")");
        }
    }
}

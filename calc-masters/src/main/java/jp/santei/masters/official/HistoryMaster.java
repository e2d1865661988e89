package jp.santei.masters.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import jp.santei.master.Coverage;
import jp.santei.master.EditionInfo;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;
import jp.santei.master.MasterTable;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import jp.santei.masters.history.FileKind;
import jp.santei.masters.history.FoldedFile;
import jp.santei.masters.history.FoldedHistory;
import jp.santei.masters.history.HistoryFold;
import jp.santei.masters.history.MasterHistory;
import jp.santei.masters.history.RowVersion;
import jp.santei.masters.table.SchedulePeriods;

/**
 * One master of an edition made of full and differential files (履歴からのマスター): all versions of all codes.
 *
 * <p>It covers the days from the first full file's schedule period to the end of the newest period that a full file is of or
 * that the files announce the revision of: a revision that no file carries ends it.
 *
 * @param <F> flag columns
 */
final class HistoryMaster<F extends Enum<F> & MasterField> {
    private final EngineMaster<F> master;
    private final SchedulePeriods periods;
    private final Consumer<List<Problem>> problems;

    HistoryMaster(EngineMaster<F> master, SchedulePeriods periods, Consumer<List<Problem>> problems) {
        this.master = master;
        this.periods = periods;
        this.problems = problems;
    }

    /** Returns the master of its files, in any order. */
    LoadedMaster<F> load(List<OfficialTable> tables) {
        FoldedHistory folded = HistoryFold.fold(tables);
        checkFullFiles(folded, tables);
        problems.accept(folded.problems());
        List<FoldedFile> files = folded.files();
        return new LoadedMaster<>(
                rows(folded.history()),
                epochDay(files.get(files.size() - 1).source().publication()),
                coverage(folded, tables),
                files.stream().map(HistoryMaster::source).toList());
    }

    private List<MasterRow<F>> rows(MasterHistory history) {
        List<MasterRow<F>> rows = new ArrayList<>();
        String table = master.layout().id();
        for (String key : history.keys(table)) {
            for (RowVersion version : history.versions(table, key)) {
                rows.add(EngineRows.row(master, version.source().name(), version.row())
                        .withPeriod(epochDay(version.from()), lastDay(version.to())));
            }
        }
        return rows;
    }

    private Coverage coverage(FoldedHistory folded, List<OfficialTable> tables) {
        SortedSet<Integer> days = new TreeSet<>();
        for (FoldedFile file : folded.files()) {
            if (file.kind() == FileKind.FULL) {
                days.add(scheduleDay(tables, file));
            }
        }
        if (days.isEmpty()) {
            return new Coverage(0, -1);
        }
        int from = periods.around(master.kind(), days.first()).from();
        folded.revisions()
                .getOrDefault(master.layout().id(), new TreeSet<>())
                .forEach(revision -> days.add(epochDay(revision)));
        return new Coverage(from, periods.around(master.kind(), days.last()).to());
    }

    /** A file published before a revision is of the schedule on whose day most of its rows begin. */
    private int scheduleDay(List<OfficialTable> tables, FoldedFile file) {
        int usual = EngineRows.of(master, table(tables, file)).usualStart();
        return Math.max(epochDay(file.source().publication()), usual);
    }

    private void checkFullFiles(FoldedHistory folded, List<OfficialTable> tables) {
        List<OfficialTable> full = folded.files().stream()
                .filter(file -> file.kind() == FileKind.FULL)
                .map(file -> table(tables, file))
                .toList();
        for (int i = 1; i < full.size(); i++) {
            checkDistinct(full.get(i - 1), full.get(i));
        }
    }

    private void checkDistinct(OfficialTable before, OfficialTable table) {
        if (before.source().publication().equals(table.source().publication()) && !sameRows(before, table)) {
            throw MasterFormatException.of(
                    MasterFormatError.SEVERAL_FILES,
                    MasterPlace.of(table.source().name()),
                    before.source().name() + ", " + table.source().name(),
                    "公表日ごとに" + master.kind().ja() + "の全件ファイル1つ",
                    "one full file of " + master.kind().ja() + " a publication");
        }
    }

    private static boolean sameRows(OfficialTable a, OfficialTable b) {
        return sortedRows(a).equals(sortedRows(b));
    }

    private static List<String> sortedRows(OfficialTable table) {
        return table.rows().stream()
                .map(row -> String.join(",", row.cells()))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static OfficialTable table(List<OfficialTable> tables, FoldedFile file) {
        return tables.stream()
                .filter(table -> table.source().equals(file.source()))
                .findFirst()
                .orElseThrow();
    }

    private static EditionInfo.Source source(FoldedFile file) {
        String name = file.source().name();
        int entry = name.indexOf('!');
        return new EditionInfo.Source(
                entry < 0 ? name : name.substring(0, entry),
                file.source().size(),
                file.source().sha256(),
                file.rows());
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private static int lastDay(LocalDate day) {
        return day.equals(LocalDate.MAX) ? MasterTable.OPEN : epochDay(day);
    }
}

package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import jp.santei.masters.table.SchedulePeriods;

/**
 * Folds the files of one table, publication by publication (1表の履歴).
 *
 * <pre>
 *   files of one day ─► statements, per key ─► versions ─► compared with those before: learnt, superseded
 * </pre>
 */
final class TableFold {
    private static final int SERIES_ROWS = 100;
    private static final int SERIES_SHARE = 90;

    private final String table;
    private final RevisionDays revisions;
    private final Map<String, Timeline> timelines = new HashMap<>();
    private final Map<String, List<KnownVersion>> known = new TreeMap<>();
    private final List<FileInFold> files = new ArrayList<>();
    private final List<FileKind> kinds = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    TableFold(String table, SchedulePeriods periods) {
        this.table = table;
        this.revisions = new RevisionDays(periods);
    }

    /** Takes the files of one publication day, in order. */
    void publish(LocalDate publication, List<OfficialTable> tables) {
        SortedSet<String> touched = new TreeSet<>();
        List<FileInFold> full = new ArrayList<>();
        boolean first = known.isEmpty();
        for (OfficialTable official : tables) {
            FileInFold file = new FileInFold(official);
            FileKind kind = file.kind(inForce(publication));
            if (kind == FileKind.FULL) {
                full.add(file);
            } else {
                withdrawRestated(file, touched);
            }
            revisions.read(file, timelines.size());
            official.rows().forEach(row -> take(file, kind, row, touched));
            files.add(file);
            kinds.add(kind);
        }
        touched.forEach(key -> learn(key, publication));
        if (!first) {
            full.forEach(this::reportVanished);
        }
    }

    Map<String, List<KnownVersion>> known() {
        return known;
    }

    List<Problem> problems() {
        return problems;
    }

    SortedSet<LocalDate> revisions() {
        return revisions.announced();
    }

    List<FoldedFile> files() {
        List<FoldedFile> folded = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            FileInFold file = files.get(i);
            folded.add(new FoldedFile(
                    table, file.source(), kinds.get(i), file.table().rows().size(), file.restatedBy()));
        }
        return folded;
    }

    /**
     * Before a revision comes into force, its differential file is published again and again, each time anew from the same
     * base: what the later one does not state any more was withdrawn.
     */
    private void withdrawRestated(FileInFold file, SortedSet<String> touched) {
        if (file.table().rows().size() < SERIES_ROWS || file.mainDay().equals(LocalDate.MIN)) {
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            FileInFold before = files.get(i);
            if (kinds.get(i) == FileKind.DIFFERENTIAL && !before.isWithdrawn() && restates(file, before)) {
                before.restate(file.publication());
                touched.addAll(before.keys());
            }
        }
    }

    private static boolean restates(FileInFold file, FileInFold before) {
        if (before.table().rows().size() < SERIES_ROWS
                || !before.publication().isBefore(file.publication())
                || !before.mainDay().equals(file.mainDay())) {
            return false;
        }
        long again = before.keys().stream().filter(file.keys()::contains).count();
        return again * 100 >= (long) before.keys().size() * SERIES_SHARE;
    }

    private void take(FileInFold file, FileKind kind, OfficialRow row, SortedSet<String> touched) {
        String key = Cells.key(row);
        if (key.isBlank()) {
            report(FoldProblem.NO_KEY, file, row, key);
            return;
        }
        Timeline timeline = timelines.computeIfAbsent(key, k -> new Timeline());
        new RowFold(file, kind, row, key, timeline, this::report, revisions.newest()).take();
        touched.add(key);
    }

    private void report(FoldProblem problem, FileInFold file, OfficialRow row, String key) {
        problems.add(problem.at(file.source(), row.line(), key));
    }

    private void learn(String key, LocalDate publication) {
        Timeline timeline = timelines.get(key);
        List<Piece> pieces = timeline == null ? new ArrayList<>() : new ArrayList<>(timeline.pieces());
        List<KnownVersion> after = new ArrayList<>();
        for (KnownVersion before : known.getOrDefault(key, List.of())) {
            boolean stays = !before.isCurrent() || pieces.removeIf(piece -> piece.says(before.version()));
            after.add(stays ? before : new KnownVersion(before.version(), publication));
        }
        for (Piece piece : pieces) {
            RowVersion version =
                    new RowVersion(key, piece.from(), piece.to(), publication, piece.row(), piece.source());
            after.add(new KnownVersion(version, LocalDate.MAX));
        }
        if (!after.isEmpty()) {
            known.put(key, after);
        }
    }

    private int inForce(LocalDate day) {
        int count = 0;
        for (List<KnownVersion> versions : known.values()) {
            count += versions.stream()
                            .anyMatch(version -> version.isCurrent()
                                    && !version.version().to().isBefore(day))
                    ? 1
                    : 0;
        }
        return count;
    }

    private void reportVanished(FileInFold file) {
        known.forEach((key, versions) -> {
            boolean open = versions.stream()
                    .anyMatch(version ->
                            version.isCurrent() && version.version().to().equals(LocalDate.MAX));
            if (open && !file.keys().contains(key)) {
                problems.add(FoldProblem.VANISHED.at(file.source(), 0, key));
            }
        });
    }
}

package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.layout.Layout;
import org.jspecify.annotations.Nullable;

/**
 * All that the files say about one key, in the order of publication (1コードの記載), and the versions that follow from it.
 *
 * <p>The content on a day is what the statements up to that day say, in the order of their first days and, of one day, of
 * their publications: a complete one replaces everything, a partial one the columns it fills. An end stops the version it
 * falls into and takes away what had been announced for later days; a complete statement for a later day begins a new life.
 */
final class Timeline {
    private final List<Statement> statements = new ArrayList<>();

    void add(Statement statement) {
        statements.add(statement);
    }

    /** Returns the versions, in the order of their first days; they do not overlap. */
    List<Piece> pieces() {
        List<Statement> contents = new ArrayList<>();
        NavigableSet<LocalDate> ends = new TreeSet<>();
        for (Statement statement : statements) {
            if (!statement.file().isWithdrawn()) {
                read(statement, contents, ends);
            }
        }
        contents.sort(Comparator.comparing(Statement::day));
        return pieces(contents, ends);
    }

    private static void read(Statement statement, List<Statement> contents, NavigableSet<LocalDate> ends) {
        LocalDate day = statement.day();
        switch (statement.kind()) {
            case ERASURE -> {
                contents.clear();
                ends.clear();
            }
            case END -> {
                LocalDate life = lifeStart(contents, day);
                ends.tailSet(life, true).clear();
                contents.removeIf(content -> content.day().isAfter(day));
                ends.add(day);
            }
            case COMPLETE -> {
                ends.subSet(day, nextLife(contents, day)).clear();
                contents.add(statement);
                addOwnEnd(statement, ends);
            }
            case PARTIAL -> {
                contents.add(statement);
                if (LocalDate.MAX.equals(Cells.to(statement.row()))) {
                    ends.tailSet(day, true).clear();
                }
                addOwnEnd(statement, ends);
            }
        }
    }

    private static void addOwnEnd(Statement statement, NavigableSet<LocalDate> ends) {
        LocalDate to = Cells.to(statement.row());
        if (to != null && !to.equals(LocalDate.MAX) && !to.isBefore(statement.day())) {
            ends.add(to);
        }
    }

    private static LocalDate lifeStart(List<Statement> contents, LocalDate day) {
        return contents.stream()
                .filter(content -> content.kind() == Statement.Kind.COMPLETE
                        && !content.day().isAfter(day))
                .map(Statement::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static LocalDate nextLife(List<Statement> contents, LocalDate day) {
        return contents.stream()
                .filter(content -> content.kind() == Statement.Kind.COMPLETE
                        && content.day().isAfter(day))
                .map(Statement::day)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static List<Piece> pieces(List<Statement> contents, NavigableSet<LocalDate> ends) {
        List<Piece> pieces = new ArrayList<>();
        Content content = null;
        int i = 0;
        while (i < contents.size()) {
            LocalDate day = contents.get(i).day();
            for (; i < contents.size() && contents.get(i).day().equals(day); i++) {
                content = Content.after(content, contents.get(i));
            }
            if (content != null) {
                LocalDate to = i < contents.size() ? contents.get(i).day().minusDays(1) : LocalDate.MAX;
                LocalDate end = ends.ceiling(day);
                boolean ended = end != null && !end.isAfter(to);
                pieces.add(content.piece(day, ended ? end : to, ended));
                content = ended ? null : content;
            }
        }
        return pieces;
    }

    /** The content while statements are laid over each other. */
    private record Content(List<String> cells, OfficialRow row, OfficialTable.Source source) {
        static @Nullable Content after(@Nullable Content before, Statement statement) {
            OfficialRow row = statement.row();
            OfficialTable.Source source = statement.file().source();
            if (statement.kind() == Statement.Kind.COMPLETE) {
                return new Content(row.cells(), row, source);
            }
            return before == null ? null : new Content(before.with(row, statement.day()), row, source);
        }

        private List<String> with(OfficialRow row, LocalDate day) {
            List<String> merged = new ArrayList<>(cells);
            for (int i = 0; i < merged.size(); i++) {
                String cell = row.cells().get(i);
                if (!cell.isEmpty()) {
                    merged.set(i, cell);
                }
            }
            int from = row.layout().from();
            if (from > 0 && !day.equals(Cells.UNKNOWN_START)) {
                merged.set(from - 1, Cells.text(day));
            }
            return merged;
        }

        Piece piece(LocalDate from, LocalDate to, boolean ended) {
            Layout layout = row.layout();
            List<String> last = cells;
            if (ended && layout.to() > 0) {
                last = new ArrayList<>(cells);
                last.set(layout.to() - 1, Cells.text(to));
            }
            return new Piece(from, to, new OfficialRow(layout, row.line(), last), source);
        }
    }
}

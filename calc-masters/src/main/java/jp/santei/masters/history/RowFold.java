package jp.santei.masters.history;

import java.time.LocalDate;
import java.util.List;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import org.jspecify.annotations.Nullable;

/** Reads one row of a file as a statement about its key (変更区分の解釈). Source: 基本マスター仕様説明書, 変更区分. */
final class RowFold {
    private final FileInFold file;
    private final FileKind kind;
    private final OfficialRow row;
    private final String key;
    private final Timeline timeline;
    private final Report report;
    private final LocalDate revision;

    RowFold(
            FileInFold file,
            FileKind kind,
            OfficialRow row,
            String key,
            Timeline timeline,
            Report report,
            LocalDate revision) {
        this.file = file;
        this.kind = kind;
        this.row = row;
        this.key = key;
        this.timeline = timeline;
        this.report = report;
        this.revision = revision;
    }

    /** Takes a problem of a row. */
    interface Report {
        void report(FoldProblem problem, FileInFold file, OfficialRow row, String key);
    }

    /** Adds what the row says to the timeline. */
    void take() {
        switch (Cells.change(row)) {
            case "1" -> erase();
            case "9" -> end();
            case "5" -> {
                if (kind == FileKind.DIFFERENTIAL && Cells.hasNoEnd(row)) {
                    change();
                } else {
                    state();
                }
            }
            default -> state();
        }
    }

    private void erase() {
        if (timeline.pieces().isEmpty()) {
            report(FoldProblem.ERASURE_OF_UNKNOWN);
        } else {
            add(Statement.Kind.ERASURE, LocalDate.MIN);
        }
    }

    private void end() {
        LocalDate to = Cells.to(row);
        if (to == null || to.equals(LocalDate.MAX)) {
            report(FoldProblem.END_WITHOUT_DAY);
        } else if (!timeline.pieces().isEmpty()) {
            add(Statement.Kind.END, to);
        } else if (hasContent()) {
            // the 変更年月日 of a 廃止 row is often the day after its last one
            LocalDate from = Cells.from(row);
            add(Statement.Kind.COMPLETE, from == null || from.isAfter(to) ? Cells.UNKNOWN_START : from);
        } else {
            report(FoldProblem.END_OF_UNKNOWN);
        }
    }

    private void change() {
        List<Piece> pieces = timeline.pieces();
        if (pieces.isEmpty()) {
            report(FoldProblem.CHANGE_OF_UNKNOWN);
            return;
        }
        LocalDate stated = Cells.from(row);
        LocalDate day = stated == null ? undated(pieces) : stated;
        Piece first = pieces.get(0);
        Piece last = pieces.get(pieces.size() - 1);
        if (day.isAfter(last.to()) && !LocalDate.MAX.equals(Cells.to(row))) {
            report(FoldProblem.CHANGE_AFTER_END);
        }
        add(Statement.Kind.PARTIAL, day.isBefore(first.from()) ? first.from() : day);
    }

    /** An undated correction is about the newest version, in the edition of the newest announced revision. */
    private LocalDate undated(List<Piece> pieces) {
        Piece last = pieces.get(pieces.size() - 1);
        return revision.isAfter(last.from()) && !revision.isAfter(last.to()) ? revision : last.from();
    }

    private void state() {
        LocalDate day = Cells.from(row);
        if (day != null) {
            add(Statement.Kind.COMPLETE, day);
            return;
        }
        List<Piece> pieces = timeline.pieces();
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || !Piece.sameContent(row, last.row(), true)) {
            add(Statement.Kind.COMPLETE, undatedStart(last));
        }
    }

    private LocalDate undatedStart(@Nullable Piece last) {
        if (last == null) {
            return Cells.UNKNOWN_START;
        }
        return row.layout().from() == 0 ? file.publication() : last.from();
    }

    private boolean hasContent() {
        Layout layout = row.layout();
        return layout.columns().stream()
                .anyMatch(column -> column.type() == Column.Type.TEXT
                        && !layout.key().contains(column.number())
                        && !row.cell(column.number()).isEmpty());
    }

    private void add(Statement.Kind statement, LocalDate day) {
        timeline.add(new Statement(statement, day, row, file));
    }

    private void report(FoldProblem problem) {
        report.report(problem, file, row, key);
    }
}

package jp.santei.complete.visit;

import java.util.Arrays;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;

/**
 * The time add-ons that the claim itself states (請求にある時間加算), and to which consultation of the day each belongs.
 *
 * <p>One in the item of a consultation belongs to it. One in an item of its own belongs to the consultation whose class it is;
 * what is then left belongs to any consultation whose class is open or another. So a completed claim is read as it was
 * completed. Reused day after day.
 */
final class GivenTimes {
    private final Draft draft;
    private final VisitRows rows;
    private final DayVisits visits;
    private int size;
    private int[] timeRows = new int[4];
    private int[] owner = new int[4];

    GivenTimes(Draft draft, VisitRows rows, DayVisits visits) {
        this.draft = draft;
        this.rows = rows;
        this.visits = visits;
    }

    /** Finds the time add-ons in items without a consultation. */
    void find(int day) {
        size = 0;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            int row = rowAlone(entry);
            if (row != TimeRows.NONE) {
                if (size == timeRows.length) {
                    timeRows = Arrays.copyOf(timeRows, size * 2);
                    owner = Arrays.copyOf(owner, size * 2);
                }
                owner[size] = Month.NONE;
                timeRows[size++] = row;
            }
        }
    }

    /** Gives a consultation the first one of a row that belongs to none yet. */
    void assign(int visit, int row) {
        for (int i = 0; i < size && row != TimeRows.NONE; i++) {
            if (owner[i] == Month.NONE && timeRows[i] == row) {
                owner[i] = visit;
                return;
            }
        }
    }

    /** Returns the row that belongs to a consultation, else one that belongs to none and fits; or {@link TimeRows#NONE}. */
    int take(int visit) {
        int free = Month.NONE;
        for (int i = 0; i < size; i++) {
            if (owner[i] == visit) {
                return timeRows[i];
            }
            if (owner[i] == Month.NONE && free == Month.NONE && rows.timeRowFits(timeRows[i], visits.row(visit))) {
                free = i;
            }
        }
        if (free == Month.NONE) {
            return TimeRows.NONE;
        }
        owner[free] = visit;
        return timeRows[free];
    }

    /** Returns the time add-on in the item of a consultation, or {@link TimeRows#NONE}. */
    int rowIn(int entry, int base) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line) && rows.isTimeRow(out.lineRow(line)) && rows.timeRowFits(out.lineRow(line), base)) {
                return out.lineRow(line);
            }
        }
        return TimeRows.NONE;
    }

    private int rowAlone(int entry) {
        StatementBuffer out = draft.out();
        if (out.dropped(entry) || out.added(entry) || rows.lineOf(draft, entry) != Month.NONE) {
            return TimeRows.NONE;
        }
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line) && rows.isTimeRow(out.lineRow(line))) {
                return out.lineRow(line);
            }
        }
        return TimeRows.NONE;
    }
}

package jp.santei.complete.visit;

import java.util.Arrays;
import jp.santei.buffer.FactColumns;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;

/** The consultations of one day in the order they were given (その日の診察); reused day after day. */
final class DayVisits {
    private final Draft draft;
    private final VisitRows rows;
    private int size;
    private int[] entries = new int[8];

    DayVisits(Draft draft, VisitRows rows) {
        this.draft = draft;
        this.rows = rows;
    }

    /** Finds the consultations that are not dropped. */
    void collect(int day) {
        size = 0;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry) && rows.lineOf(draft, entry) != Month.NONE) {
                if (size == entries.length) {
                    entries = Arrays.copyOf(entries, size * 2);
                }
                entries[size++] = entry;
            }
        }
    }

    /** Returns whether a consultation is still billed, after what has been refused since. */
    boolean isBilled(int i) {
        return !draft.out().dropped(entries[i]) && line(i) != Month.NONE;
    }

    int size() {
        return size;
    }

    int entry(int i) {
        return entries[i];
    }

    int line(int i) {
        return rows.lineOf(draft, entries[i]);
    }

    int row(int i) {
        return draft.out().lineRow(line(i));
    }

    int code(int i) {
        return draft.out().lineCode(line(i));
    }

    /** Returns the department, or {@link FactColumns#ABSENT}. */
    int department(int i) {
        return draft.in().facts().departmentOf(draft.out().item(entries[i]));
    }

    /** Returns a fact of the consultation's item, or {@link FactColumns#ABSENT}. */
    int fact(ContextKey key, int i) {
        return draft.in().facts().of(key, draft.out().item(entries[i]));
    }

    boolean isTrue(ContextKey key, int i) {
        return fact(key, i) == 1;
    }
}

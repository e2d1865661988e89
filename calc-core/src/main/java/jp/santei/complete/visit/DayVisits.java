package jp.santei.complete.visit;

import java.util.Arrays;
import jp.santei.buffer.FactColumns;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;

/**
 * The consultations of one day (その日の診察), in an order that does not depend on the order of the items; reused day after
 * day.
 *
 * <p>The order is that of the day: by the number of the visit, then by time; 初診 before 再診, the rest by the facts that make
 * a difference. A consultation without a time is taken as the earlier.
 */
final class DayVisits {
    /** What distinguishes consultations at the same time in the same department. */
    private static final ContextKey[] ORDERING = {
        ContextKey.TIME_CLASS, ContextKey.MODE, ContextKey.WITHOUT_EXAMINATION, ContextKey.HEALTH_CHECK_SAME_DAY
    };

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
                insert(entry);
            }
        }
    }

    private void insert(int entry) {
        int at = size++;
        while (at > 0 && isBefore(entry, entries[at - 1])) {
            entries[at] = entries[at - 1];
            at--;
        }
        entries[at] = entry;
    }

    private boolean isBefore(int entry, int other) {
        int item = draft.out().item(entry);
        int before = draft.out().item(other);
        FactColumns facts = draft.in().facts();
        int order = Integer.compare(
                Math.max(1, facts.of(ContextKey.VISIT, item)), Math.max(1, facts.of(ContextKey.VISIT, before)));
        if (order == 0) {
            order = Integer.compare(facts.minuteOf(item), facts.minuteOf(before));
        }
        if (order == 0) {
            order = Integer.compare(codeOf(entry), codeOf(other));
        }
        if (order == 0) {
            order = Integer.compare(facts.departmentOf(item), facts.departmentOf(before));
        }
        for (int k = 0; order == 0 && k < ORDERING.length; k++) {
            order = Integer.compare(facts.of(ORDERING[k], item), facts.of(ORDERING[k], before));
        }
        return order < 0;
    }

    private int codeOf(int entry) {
        return draft.out().lineCode(rows.lineOf(draft, entry));
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

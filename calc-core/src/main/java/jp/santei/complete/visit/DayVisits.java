package jp.santei.complete.visit;

import java.util.Arrays;
import jp.santei.buffer.FactColumns;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;

/** The consultations of one day (その日の診察); reused day after day. */
final class DayVisits {
    private static final int ORDER_KEYS = 7;

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

    /**
     * Keeps the consultations in an order that does not depend on that of the items. 再診 stand before 初診: a 初診 of a
     * patient who is under treatment here is that of a second department.
     */
    private void insert(int entry) {
        int place = size++;
        while (place > 0 && isBefore(entry, entries[place - 1])) {
            entries[place] = entries[place - 1];
            place--;
        }
        entries[place] = entry;
    }

    private boolean isBefore(int one, int other) {
        for (int key = 0; key < ORDER_KEYS; key++) {
            int difference = Integer.compareUnsigned(orderKey(key, one), orderKey(key, other));
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    /** What is not stated is {@link FactColumns#ABSENT}, which as an unsigned number comes last. */
    private int orderKey(int key, int entry) {
        int item = draft.out().item(entry);
        FactColumns facts = draft.in().facts();
        int row = draft.out().lineRow(rows.lineOf(draft, entry));
        return switch (key) {
            case 0 -> Math.max(1, facts.of(ContextKey.VISIT, item));
            case 1 -> rows.isFirst(row) ? 1 : 0;
            case 2 -> facts.minuteOf(item);
            case 3 -> facts.departmentOf(item);
            case 4 -> facts.of(ContextKey.TIME_CLASS, item);
            case 5 -> facts.of(ContextKey.MODE, item);
            default -> draft.out().lineCode(rows.lineOf(draft, entry));
        };
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

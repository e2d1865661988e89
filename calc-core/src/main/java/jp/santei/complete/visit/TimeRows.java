package jp.santei.complete.visit;

import jp.santei.complete.draft.Draft;
import jp.santei.master.ActField;
import jp.santei.master.Ages;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/** Finds the row of a consultation's add-on by time and age (時間加算・乳幼児加算の行の選択). */
final class TimeRows {
    /** No row. */
    static final int NONE = -1;

    private static final int SLOTS = 4;

    private final Draft draft;
    private final VisitRows rows;
    private final MasterTable<ActField> acts;
    private final int[] ageUpper;
    private final int[][] slotLower = new int[SLOTS][];
    private final int[][] slotUpper = new int[SLOTS][];
    private final int[][] slotCode = new int[SLOTS][];
    private final CodeList pediatric;
    private final CodeList pediatricDepartment;

    TimeRows(Edition edition, Draft draft, VisitRows rows) {
        this.draft = draft;
        this.rows = rows;
        acts = edition.acts();
        ageUpper = acts.column(ActField.AGE_UPPER);
        for (int slot = 0; slot < SLOTS; slot++) {
            int first = ActField.AGE_1_LOWER.ordinal() + slot * 3;
            slotLower[slot] = acts.column(ActField.values()[first]);
            slotUpper[slot] = acts.column(ActField.values()[first + 1]);
            slotCode[slot] = acts.column(ActField.values()[first + 2]);
        }
        pediatric = edition.codeList(CodeListKey.VISIT_PEDIATRIC_TIME);
        pediatricDepartment = edition.codeList(CodeListKey.PEDIATRIC_DEPARTMENT);
    }

    /** Returns the row of the age add-on of a base (乳幼児加算) on a day, or {@link #NONE}. */
    int ageRow(int base, int day) {
        for (int slot = 0; slot < SLOTS; slot++) {
            int code = slotCode[slot][base];
            if (code != 0
                    && Ages.within(
                            slotLower[slot][base],
                            slotUpper[slot][base],
                            draft.in().born(),
                            day)) {
                int row = draft.row(code, day);
                return row < 0 ? NONE : row;
            }
        }
        return NONE;
    }

    /** Returns the row of a time class for a base on a day, that of the patient's age before the general one. */
    int timeRow(int base, int timeClass, int day) {
        return find(base, timeClass, false, day);
    }

    /** Returns the row for a facility that posts 小児科, or {@link #NONE} where it does not or the patient is older. */
    int pediatricRow(int base, int timeClass, int day) {
        return postsPediatrics(day) ? find(base, timeClass, true, day) : NONE;
    }

    /** Returns whether a row is one of facilities that post 小児科. */
    boolean isPediatric(int row, int day) {
        return pediatric.contains(acts.code(row), day);
    }

    /** Returns whether a row is for patients of an age only. */
    boolean isOfAge(int row) {
        return ageUpper[row] != 0;
    }

    private int find(int base, int timeClass, boolean ofPediatrics, int day) {
        int found = NONE;
        for (int i = 0; i < rows.timeRowCount(); i++) {
            int row = rows.timeRow(i);
            if (same(rows.timeClass(row), timeClass)
                    && rows.timeRowFits(row, base)
                    && inForce(row, day)
                    && isPediatric(row, day) == ofPediatrics
                    && draft.permission().fits(row, draft.in(), day)
                    && (found == NONE || isOfAge(row))) {
                found = row;
            }
        }
        return found;
    }

    private static boolean same(int ofRow, int timeClass) {
        return ofRow == timeClass || (ofRow == Clock.HOLIDAY_FIRST && timeClass == Clock.HOLIDAY);
    }

    private boolean inForce(int row, int day) {
        return acts.from(row) <= day && day <= acts.to(row);
    }

    private boolean postsPediatrics(int day) {
        for (int i = 0; i < pediatricDepartment.size(); i++) {
            if (pediatricDepartment.holds(i, day) && draft.in().facility().hasDepartment(pediatricDepartment.code(i))) {
                return true;
            }
        }
        return false;
    }
}

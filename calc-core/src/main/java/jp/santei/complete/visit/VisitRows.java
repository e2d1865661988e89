package jp.santei.complete.visit;

import java.util.Arrays;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/**
 * The rows of A000 初診料, A001 再診料 and A002 外来診療料 as the rules need them (基本診療料の行), sorted once per edition.
 *
 * <p>A base is a row that the schedule prints as one (告示等識別(2) = 1); a base without a 注加算コード is that of a second
 * department, which takes no add-ons. Immutable and thread-safe.
 */
final class VisitRows {
    /** 区分番号 of 再診料. */
    static final int AGAIN = 1;

    /** Number of 区分番号 here: 0 初診料, 1 再診料, 2 外来診療料. */
    static final int SECTIONS = 3;

    private static final int NO_VISIT = -1;
    private static final int LETTER_A = 10;
    private static final int PRINTED_BASE = 1;
    private static final int NOTE = 7;

    private final MasterTable<ActField> acts;
    private final int[] section;
    private final int[] noteGroup;
    private final int[] noteSerial;
    private final int[] noticeKind;
    private final int[] timeClass;
    private final int[] kind;
    private final boolean[] addOn;
    private final int[] timeRows;

    VisitRows(Edition edition) {
        acts = edition.acts();
        section = acts.column(ActField.SECTION_NUMBER);
        noteGroup = acts.column(ActField.NOTE_GROUP);
        noteSerial = acts.column(ActField.NOTE_SERIAL);
        noticeKind = acts.column(ActField.NOTICE_KIND);
        timeClass = acts.column(ActField.TIME_CLASS);
        kind = new int[acts.size()];
        addOn = new boolean[acts.size()];
        int[] found = new int[acts.size()];
        int count = 0;
        int[] alpha = acts.column(ActField.ALPHA);
        int[] chapter = acts.column(ActField.CHAPTER);
        int[] part = acts.column(ActField.PART);
        int[] printed = acts.column(ActField.NOTICE_KIND_PRINTED);
        for (int row = 0; row < acts.size(); row++) {
            boolean here = alpha[row] == LETTER_A && chapter[row] == 1 && part[row] == 1 && section[row] < SECTIONS;
            kind[row] = here && printed[row] == PRINTED_BASE ? section[row] : NO_VISIT;
            addOn[row] = here && noticeKind[row] == NOTE;
            if (here && printed[row] != PRINTED_BASE && timeClass[row] != 0) {
                found[count++] = row;
            }
        }
        timeRows = Arrays.copyOf(found, count);
    }

    /** Returns whether a row is a base: 初診料, 再診料 or 外来診療料. */
    boolean isVisit(int row) {
        return kind[row] != NO_VISIT;
    }

    /** Returns whether a base is 初診料. */
    boolean isFirst(int row) {
        return kind[row] == 0;
    }

    /** Returns whether a base is 再診料, not 外来診療料. */
    boolean isAgain(int row) {
        return kind[row] == AGAIN;
    }

    /** Returns whether a base is for a second department of the day, which takes no add-ons. */
    boolean isSecondDepartment(int row) {
        return noteGroup[row] == 0;
    }

    /** Returns whether a base takes add-ons by time. */
    boolean takesTime(int row) {
        return timeClass[row] != 0;
    }

    /** Returns whether a row is a 注加算 of any consultation. */
    boolean isAddOn(int row) {
        return addOn[row];
    }

    /** Returns whether a row is a 注加算 of a base. */
    boolean isNoteOf(int row, int base) {
        return noteGroup[row] != 0 && noteGroup[row] == noteGroup[base] && noteSerial[row] != 0;
    }

    /** Returns the 区分番号 of a row. */
    int section(int row) {
        return section[row];
    }

    /** Returns the 注加算通番: of equal ones only one is billed. */
    int serial(int row) {
        return noteSerial[row];
    }

    /** Returns the 時間加算区分 of a row. */
    int timeClass(int row) {
        return timeClass[row];
    }

    /** Returns whether a row stands as an item of its own, not as a 注加算 in the item of its base. */
    boolean standsAlone(int row) {
        return noticeKind[row] == 1;
    }

    /** Returns the number of time add-ons. */
    int timeRowCount() {
        return timeRows.length;
    }

    /** Returns time add-on i. */
    int timeRow(int i) {
        return timeRows[i];
    }

    /** Returns whether a time add-on belongs to a base: linked as its 注加算, or of its section where it stands alone. */
    boolean timeRowFits(int row, int base) {
        return section[row] == section[base] && (noteGroup[row] == 0 ? section[base] != 0 : isNoteOf(row, base));
    }

    /** Returns whether a row is a time add-on of any consultation. */
    boolean isTimeRow(int row) {
        for (int other : timeRows) {
            if (other == row) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first consultation among the lines of an entry, or {@link Month#NONE}. */
    int lineOf(Draft draft, int entry) {
        for (int line = draft.out().lineStart(entry); line < draft.out().lineEnd(entry); line++) {
            if (draft.isAct(line) && isVisit(draft.out().lineRow(line))) {
                return line;
            }
        }
        return Month.NONE;
    }
}

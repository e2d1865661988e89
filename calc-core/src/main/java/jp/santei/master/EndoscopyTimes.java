package jp.santei.master;

import java.util.Arrays;

/**
 * The time add-ons of endoscopy (内視鏡検査の時間加算), by base and time class: a percentage of the chapter, or points of a base that
 * has its own (D296-3). Immutable and thread-safe.
 */
public final class EndoscopyTimes {
    /** No row. */
    public static final int NONE = -1;

    private static final int ADD_ON = 7;
    private static final int ALLOWS = 1;
    private static final int PERCENT_ADDED = 5;

    /** 時間加算区分 of the words of {@link jp.santei.claim.ContextKey#TIME_CLASS}: 時間内, 時間外, 休日, 深夜, 特例, 夜間・早朝. */
    private static final int[] CLASS_OF_WORD = {0, 1, 2, 4, 5, 0};

    private static final int HOLIDAY = 2;
    private static final int LATE_NIGHT = 4;

    private final MasterTable<ActField> acts;
    private final int[] alpha;
    private final int[] noticeKind;
    private final int[] pointKind;
    private final int[] timeClass;
    private final int[] group;
    private final int[] addOns;

    /** Finds the rows of an edition. */
    public EndoscopyTimes(Edition edition) {
        acts = edition.acts();
        alpha = acts.column(ActField.ALPHA);
        noticeKind = acts.column(ActField.NOTICE_KIND);
        pointKind = acts.column(ActField.POINT_KIND);
        timeClass = acts.column(ActField.TIME_CLASS);
        group = acts.column(ActField.NOTE_GROUP);
        int[] found = new int[acts.size()];
        int count = 0;
        for (int row = 0; row < acts.size(); row++) {
            if (isAddOn(row)) {
                found[count++] = row;
            }
        }
        addOns = Arrays.copyOf(found, count);
    }

    /** Returns whether a row is such an add-on. */
    public boolean isAddOn(int row) {
        return alpha[row] == Chapter.LABORATORY && noticeKind[row] >= ADD_ON && timeClass[row] != 0;
    }

    /** Returns whether a row is a base that may have one. */
    public boolean isBase(int row) {
        return alpha[row] == Chapter.LABORATORY && noticeKind[row] < ADD_ON && timeClass[row] == ALLOWS;
    }

    /** Returns whether an add-on is a percentage. */
    public boolean isPercentage(int row) {
        return pointKind[row] == PERCENT_ADDED;
    }

    /** Returns the code of a row. */
    public int code(int row) {
        return acts.code(row);
    }

    /** Returns the points or percentage × 100 of a row. */
    public long value(int row) {
        return acts.value(row);
    }

    /**
     * Returns the row of the add-on of a base, or {@link #NONE}.
     *
     * @param word ordinal of the time class's word, negative = not stated
     */
    public int addOn(int base, int word, boolean inpatient, int day) {
        int wanted = word < 0 ? 0 : CLASS_OF_WORD[word];
        boolean allowed = !inpatient || wanted == HOLIDAY || wanted == LATE_NIGHT;
        if (wanted == 0 || !allowed || !isBase(base)) {
            return NONE;
        }
        boolean own = hasOwn(base);
        for (int row : addOns) {
            boolean fits = own ? group[row] == group[base] : group[row] == 0 && timeClass[row] == wanted;
            if (fits && acts.from(row) <= day && day <= acts.to(row)) {
                return row;
            }
        }
        return NONE;
    }

    private boolean hasOwn(int base) {
        for (int row : addOns) {
            if (group[base] != 0 && group[row] == group[base]) {
                return true;
            }
        }
        return false;
    }
}

package jp.santei.check.standing;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.FacilityBuffer;
import jp.santei.master.ActField;
import jp.santei.master.MasterTable;
import jp.santei.master.StandardGroups;

/**
 * The standards that the facility of a claim has notified (届出施設基準), by number.
 *
 * <pre>
 *   head[3001] ──▶ 4 ──next──▶ 1 ──▶ NONE      places in the facility's list, one for each period stated
 * </pre>
 *
 * <p>Allocates nothing once grown.
 */
final class NotifiedStandards {
    /** The day of a standard that was not notified before, or is not afterwards. */
    static final int NEVER = Integer.MIN_VALUE;

    private static final int NONE = -1;

    /** What a code has that is no number of a standard: the nine digits of an act. */
    private static final int FIRST_ACT = 100_000_000;

    private final int[] head;
    private int[] next = new int[32];
    private int[] filled = new int[32];
    private int filledCount;
    private boolean namesActs;
    private FacilityBuffer facility;

    NotifiedStandards(MasterTable<ActField> acts, StandardGroups groups) {
        int most = 0;
        int[] fit = acts.column(ActField.STANDARD_FIT_CODE);
        for (int row = 0; row < acts.size(); row++) {
            most = Math.max(most, fit[row]);
            for (int i = 0; i < groups.end(StandardGroups.GROUPS - 1); i++) {
                most = Math.max(most, groups.number(row, i));
            }
        }
        head = new int[most + 1];
        Arrays.fill(head, NONE);
        facility = new ClaimBuffer().facility();
    }

    void begin(FacilityBuffer of) {
        for (int i = 0; i < filledCount; i++) {
            head[filled[i]] = NONE;
        }
        facility = of;
        filledCount = 0;
        namesActs = false;
        if (next.length < of.standardCount()) {
            int grown = Math.max(of.standardCount(), next.length * 2);
            next = new int[grown];
            filled = new int[grown];
        }
        for (int i = 0; i < of.standardCount(); i++) {
            int code = of.standard(i);
            if (code >= FIRST_ACT) {
                namesActs = true;
            } else if (code < head.length) {
                next[i] = head[code];
                head[code] = i;
                filled[filledCount++] = code;
            }
        }
    }

    /** Returns whether the facility states any standard. */
    boolean isAny() {
        return facility.standardsStated();
    }

    /** Returns whether a standard is notified on a day. */
    boolean holds(int standard, int day) {
        for (int i = head[standard]; i != NONE; i = next[i]) {
            if (facility.standardFrom(i) <= day && day <= facility.standardTo(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an act is named by its own code on a day. */
    boolean allowsAct(int code, int day) {
        return namesActs && facility.hasStandard(code, day);
    }

    /** Returns the first day after a day from which a standard is notified, {@link #NEVER} when there is none. */
    int nextFrom(int standard, int day) {
        int first = NEVER;
        for (int i = head[standard]; i != NONE; i = next[i]) {
            int from = facility.standardFrom(i);
            first = from > day && (first == NEVER || from < first) ? from : first;
        }
        return first;
    }

    /** Returns the last day before a day to which a standard was notified, {@link #NEVER} when there is none. */
    int lastTo(int standard, int day) {
        int last = NEVER;
        for (int i = head[standard]; i != NONE; i = next[i]) {
            int to = facility.standardTo(i);
            last = to < day ? Math.max(last, to) : last;
        }
        return last;
    }
}

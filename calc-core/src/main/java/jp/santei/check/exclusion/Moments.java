package jp.santei.check.exclusion;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.FactColumns;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.claim.ContextKey;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.Edition;

/**
 * What is done at the same moment (同時).
 *
 * <pre>
 *   an item states its visit or its 会計     the same number = the same moment
 *   one of the acts is of the visit         the only visit of the day = the same moment; of several visits
 *   (a 診療料, 管理料, 処方料 …)               an item that has a 初診料 or 再診料 is a visit of its own
 *   else                                    the same item (一連) = the same moment; two items may be at two
 * </pre>
 *
 * <p>A day has several visits when more than one visit fee is billed or items state different visits or 会計. So an endoscopy and an X-ray
 * of one day are not taken as done together. Reused; not thread-safe.
 */
final class Moments {
    /** The moment of what is of the only visit of its day. */
    static final int ONLY = 0;

    /** The moment of a former billing, in another claim: untold. */
    static final int FORMER = 1 << 23;

    private static final int KIND_BITS = 2;
    private static final int KIND_MASK = (1 << KIND_BITS) - 1;
    private static final int UNTOLD = 0;
    private static final int VISIT = 1;
    private static final int SETTLEMENT = 2;
    private static final int FEE = 3;

    private static final int DAYS = 31;
    private static final int MEDICAL_FEES = 1;
    private static final int BASIC = 1;
    private static final int VISITS = 1;
    private static final int NONE = -1;

    private final boolean[] isVisitFee;
    private final int[] feeItem = new int[DAYS];
    private final int[] stated = new int[DAYS];
    private final boolean[] several = new boolean[DAYS];
    private int firstDay;
    private ClaimBuffer in = new ClaimBuffer();
    private StatementBuffer out = new StatementBuffer();
    private boolean[] hasFee = new boolean[16];

    Moments(Edition edition) {
        int[] alpha = edition.acts().column(ActField.ALPHA);
        int[] chapter = edition.acts().column(ActField.CHAPTER);
        int[] part = edition.acts().column(ActField.PART);
        int[] kind = edition.acts().column(ActField.NOTICE_KIND_PRINTED);
        isVisitFee = new boolean[alpha.length];
        for (int row = 0; row < alpha.length; row++) {
            isVisitFee[row] = alpha[row] == Chapter.CONSULTATION
                    && chapter[row] == MEDICAL_FEES
                    && part[row] == VISITS
                    && kind[row] == BASIC;
        }
    }

    /** Begins a claim: counts the visits of each day. */
    void begin(ClaimBuffer claim, StatementBuffer statement, Billed billed) {
        in = claim;
        out = statement;
        firstDay = claim.firstDay();
        Arrays.fill(feeItem, NONE);
        Arrays.fill(stated, NONE);
        Arrays.fill(several, false);
        if (hasFee.length < claim.itemCount()) {
            hasFee = new boolean[Math.max(claim.itemCount(), hasFee.length * 2)];
        }
        Arrays.fill(hasFee, 0, claim.itemCount(), false);
        for (int i = 0; i < billed.size(); i++) {
            count(billed.day(i) - firstDay, billed.entry(i), isVisitFee[billed.row(i)]);
        }
    }

    private void count(int day, int entry, boolean isFee) {
        int item = out.item(entry);
        if (isFee) {
            several[day] |= feeItem[day] != NONE && feeItem[day] != item;
            several[day] |= out.times(entry) > 1;
            feeItem[day] = item;
            hasFee[item] = true;
        }
        int moment = statedBy(entry, item);
        if (moment != NONE) {
            several[day] |= stated[day] != NONE && stated[day] != moment;
            stated[day] = moment;
        }
    }

    private int statedBy(int entry, int item) {
        int visit = in.facts().of(ContextKey.VISIT, item);
        if (visit != FactColumns.ABSENT) {
            return (visit << KIND_BITS) | VISIT;
        }
        int settlement = out.settlement(entry);
        return settlement == (int) ClaimBuffer.ABSENT ? NONE : (settlement << KIND_BITS) | SETTLEMENT;
    }

    /** Returns what tells the moment of an entry on its day. */
    int of(int entry) {
        int item = out.item(entry);
        int moment = statedBy(entry, item);
        return moment != NONE ? moment : ((item + 1) << KIND_BITS) | (hasFee[item] ? FEE : UNTOLD);
    }

    /** Returns the moment of an occurrence beside an act that is of the visit: on a day with one visit there is only one. */
    int ofVisit(int moment, int day) {
        return several[day - firstDay] ? moment : ONLY;
    }

    /** Returns whether two different moments of a day may be the same: one is not told, or they are told in different ways. */
    static boolean isOpen(int moment, int other) {
        return isUntold(moment) || isUntold(other) || ((moment ^ other) & KIND_MASK) != 0;
    }

    private static boolean isUntold(int moment) {
        return moment != ONLY && (moment & KIND_MASK) == UNTOLD;
    }
}

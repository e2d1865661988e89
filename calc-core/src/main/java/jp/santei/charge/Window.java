package jp.santei.charge;

import java.util.Arrays;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;

/**
 * What each settlement collects (窓口徴収額): the month's target after it, less what was collected before.
 *
 * <pre>
 *   target = Σ decided parts, exact  +  rounded rest
 *   rest, outpatient: Σ over the settlements so far of half10(own amount)      入院外: 会計ごと
 *   rest, inpatient:  half10(amount so far)                                    入院: 累計
 * </pre>
 *
 * <p>A rest that has a limit is never rounded above it; what is due in all is taken half up
 * to the yen, once (通貨の単位及び貨幣の発行等に関する法律第3条第1項). When a part reaches its limit it leaves the rest, and its exact
 * amount takes the place of what was rounded before. Amounts inside are hundredths of a yen. Holds scratch space.
 */
final class Window {
    static final Rule OUTPATIENT = Rule.of(
            "C-ROUND-001",
            Area.CHARGE,
            "外来の窓口負担は会計ごとに10円未満を四捨五入する",
            "outpatient care: a burden by share is rounded to ten yen at each settlement",
            "健康保険法第75条, 国民健康保険法第42条の2",
            "/items/*/settlement",
            "/items/*/date");
    static final Rule INPATIENT = Rule.of(
            "C-ROUND-002",
            Area.CHARGE,
            "入院の窓口負担は月の累計を10円未満四捨五入し、徴収済みの額を差し引く",
            "a stay: the burden of the month so far is rounded to ten yen, less what was collected",
            "健康保険法第75条; copayment.md §2-3・§8-5",
            "/setting");
    static final Rule EXACT = Rule.of(
            "C-ROUND-003",
            Area.CHARGE,
            "限度額に達した月は限度額（1円単位）から徴収済みの額を差し引き、限度額を超えて徴収しない",
            "where a limit decides, the exact limit less what was collected; rounding never exceeds the limit",
            "健康保険法第75条・第115条; copayment.md §2-4・§8-5・§8-6");

    private final Parts parts;
    private final WindowBound bound;
    private boolean inpatient;
    private int settled;
    private long open;
    private long openShare;
    private long roundedSum;
    private long collected;
    private long[] shareSoFar = new long[16 * Parts.COUNT];
    private long[] exact = new long[16];
    private long[] target = new long[16];
    private boolean[] byShare = new boolean[16];

    Window(MonthToDate month, WindowBound bound) {
        this.parts = month.parts();
        this.bound = bound;
    }

    /** Begins a month. */
    void begin(boolean isInpatient) {
        inpatient = isInpatient;
        settled = 0;
        open = 0;
        openShare = 0;
        roundedSum = 0;
        collected = 0;
    }

    /** Settles the month as it stands and returns what this settlement collects, in yen. */
    long settle() {
        grow();
        long decided = 0;
        long openNow = 0;
        long openBurden = 0;
        long shareNow = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.part(i);
            shareSoFar[settled * Parts.COUNT + i] = part.byShare;
            if (part.decided) {
                decided = Math.addExact(decided, part.atWindow(part.patient));
            } else {
                openNow |= part.bit;
                openBurden = Math.addExact(openBurden, part.patient);
                shareNow = Math.addExact(shareNow, part.byShare);
            }
        }
        if (openNow != open) {
            reopen(openNow);
        }
        long own = shareNow - openShare;
        long ownRounded = Parts.tenYen(own);
        openShare = shareNow;
        roundedSum = Math.addExact(roundedSum, ownRounded);
        long ofMonth = inpatient ? Parts.tenYen(openBurden) : roundedSum;
        long rest = Math.multiplyExact(ofMonth, (long) Parts.SEN);
        if (rest > openBurden) {
            // only rounding up can exceed a bound: the exact amounts never do
            rest = Math.min(rest, bound.of(openNow));
        }
        long due = Parts.yen(Math.addExact(decided, rest));
        long yen = due - collected;
        exact[settled] = inpatient ? openBurden : own;
        target[settled] = due;
        byShare[settled] = inpatient ? decided == 0 && due == ofMonth : yen == ownRounded && openNow != 0;
        collected = due;
        settled++;
        return yen;
    }

    /** Other parts are open than before: what the settlements so far rounded of them is summed anew. */
    private void reopen(long openNow) {
        open = openNow;
        openShare = 0;
        roundedSum = 0;
        for (int s = 0; s < settled; s++) {
            long share = 0;
            for (int i = 0; i < parts.size(); i++) {
                boolean isOpen = (openNow & parts.part(i).bit) != 0;
                share = Math.addExact(share, isOpen ? shareSoFar[s * Parts.COUNT + i] : 0);
            }
            roundedSum = Math.addExact(roundedSum, Parts.tenYen(share - openShare));
            openShare = share;
        }
    }

    private void grow() {
        if (settled == target.length) {
            int size = settled * 2;
            shareSoFar = Arrays.copyOf(shareSoFar, size * Parts.COUNT);
            exact = Arrays.copyOf(exact, size);
            target = Arrays.copyOf(target, size);
            byShare = Arrays.copyOf(byShare, size);
        }
    }

    /** Returns the burden that settlement n, in order, rounded: its own, or of the month so far for a stay. */
    long exact(int n) {
        return exact[n];
    }

    /** Returns what the month owes after settlement n, in yen. */
    long target(int n) {
        return target[n];
    }

    /** Returns whether settlement n collects a share that was rounded, untouched by limits and public payers. */
    boolean byShare(int n) {
        return byShare[n];
    }
}

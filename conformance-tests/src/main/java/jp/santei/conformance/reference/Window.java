package jp.santei.conformance.reference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What is collected at the window (窓口徴収額): 法75条 rounds a payment by share to ten yen; an amount of a law is due to the yen.
 * Each settlement takes what is due of the month so far, less what was taken.
 */
final class Window {
    private final boolean inpatient;
    private final List<ToDate> months = new ArrayList<>();
    private BigInteger collected = BigInteger.ZERO;

    Window(boolean inpatient) {
        this.inpatient = inpatient;
    }

    BigInteger collect(ToDate month) {
        months.add(month);
        BigInteger now = due(month).subtract(collected);
        collected = collected.add(now);
        return now;
    }

    /** 通貨の単位及び貨幣の発行等に関する法律3条1項: the sum of what is paid at once counts to the yen, half up. */
    private BigInteger due(ToDate month) {
        BigFraction due = inpatient ? Yen.tenYen(byShare(month, month)) : roundedEach(month);
        for (Part part : month.parts()) {
            if (month.isExact(part)) {
                due = due.add(part.patient());
            } else if (part.isConsidered()) {
                due = due.add(Yen.tenYen(part.patient()));
            }
        }
        return ReferencePoints.halfUp(Yen.lesser(due, most(month)));
    }

    /** Outpatient: each settlement is rounded and never corrected. */
    private BigFraction roundedEach(ToDate month) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction before = BigFraction.ZERO;
        for (ToDate then : months) {
            BigFraction byShare = byShare(then, month);
            sum = sum.add(Yen.tenYen(byShare.subtract(before)));
            before = byShare;
        }
        return sum;
    }

    /** The burden of an earlier time, of the care that follows the share as of now. */
    private static BigFraction byShare(ToDate then, ToDate now) {
        BigFraction sum = BigFraction.ZERO;
        for (Part open : now.parts()) {
            if (!now.isExact(open) && !open.isConsidered()) {
                sum = sum.add(Yen.sum(then.parts().stream()
                        .filter(open::isSameCare)
                        .map(Part::byShare)
                        .toList()));
            }
        }
        return sum;
    }

    /**
     * The most that the window may take of the month, null when some of it has no bound: the least over all ways to bound
     * some parts together and every other part by itself.
     */
    private static @Nullable BigFraction most(ToDate month) {
        List<ToDate.Bound> bounds = month.bounds();
        List<Part> parts =
                month.parts().stream().filter(part -> !part.isNothing()).toList();
        BigFraction most = null;
        for (int chosen = 0; chosen < 1 << bounds.size(); chosen++) {
            most = Yen.lesserBound(most, most(month, parts, bounds, chosen));
        }
        return most;
    }

    private static @Nullable BigFraction most(ToDate month, List<Part> parts, List<ToDate.Bound> bounds, int chosen) {
        BigFraction sum = BigFraction.ZERO;
        List<Part> bounded = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            if ((chosen & (1 << i)) != 0) {
                sum = sum.add(leftByExact(month, parts, bounds.get(i)));
                bounded.addAll(bounds.get(i).parts());
            }
        }
        for (Part part : parts) {
            boolean alone = month.isExact(part) || bounded.stream().noneMatch(part::isSameCare);
            BigFraction own = month.isExact(part) ? part.patient() : part.mostAtWindow();
            if (alone && own == null) {
                return null;
            }
            sum = alone && own != null ? sum.add(own) : sum;
        }
        return sum;
    }

    /** An exact amount is taken as it is: the others of its bound share what it leaves. */
    private static BigFraction leftByExact(ToDate month, List<Part> parts, ToDate.Bound bound) {
        BigFraction left = bound.yen();
        for (Part part : parts) {
            if (month.isExact(part) && bound.parts().stream().anyMatch(part::isSameCare)) {
                left = left.subtract(part.patient());
            }
        }
        return left.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : left;
    }
}

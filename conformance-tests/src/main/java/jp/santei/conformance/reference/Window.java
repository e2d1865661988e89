package jp.santei.conformance.reference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What is collected at the window (窓口徴収額): 法75条 rounds a payment by share to ten yen; an amount of the order is due to the
 * yen. Each settlement takes what is due of the month so far, less what was taken.
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

    private BigInteger due(ToDate month) {
        BigFraction due = inpatient ? roundedAtOnce(month) : roundedEach(month);
        if (month.diseaseIsFixed()) {
            due = due.add(month.disease().patient());
        }
        if (month.othersAreFixed()) {
            due = due.add(month.others().patient());
        }
        if (month.isConsidered()) {
            due = due.add(tenYen(month.others().patient()));
        }
        BigFraction most = month.most();
        return ReferencePoints.halfUp(most == null ? due : ToDate.lesser(due, most));
    }

    /** A stay: the month's amount by share is rounded, whatever the number of bills. */
    private static BigFraction roundedAtOnce(ToDate month) {
        return tenYen(byShare(month, month));
    }

    /** Outpatient: each settlement is rounded and never corrected. */
    private BigFraction roundedEach(ToDate month) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction before = BigFraction.ZERO;
        for (ToDate then : months) {
            BigFraction byShare = byShare(then, month);
            sum = sum.add(tenYen(byShare.subtract(before)));
            before = byShare;
        }
        return sum;
    }

    /** The burden of an earlier time, of the care that follows the share as of now. */
    private static BigFraction byShare(ToDate then, ToDate now) {
        BigFraction disease =
                now.diseaseIsFixed() ? BigFraction.ZERO : then.disease().burden();
        boolean othersByShare = !now.othersAreFixed() && !now.isConsidered();
        return othersByShare ? disease.add(then.others().burden()) : disease;
    }

    /** 法75条: five yen are cut below and raised from five on. */
    static BigFraction tenYen(BigFraction yen) {
        return new BigFraction(ReferencePoints.halfUp(yen.divide(10))).multiply(10);
    }
}

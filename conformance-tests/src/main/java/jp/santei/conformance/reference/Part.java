package jp.santei.conformance.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Care of one set of payers in a month so far.
 *
 * @param payers who takes part
 * @param ofDisease it is insurance-only care of the 特定疾病療養受療証
 * @param points its points
 * @param share what the insurance leaves by share, before a reduction; all of it without the insurance
 * @param burden the same after a reduction
 * @param limit the amount of the order, null without
 * @param due what the insurance leaves: the burden within the limit
 * @param payments what the public expenses pay, in legal order
 * @param left what is left to the patient
 * @param decides what makes the amount exact once it is reached
 */
record Part(
        Payers payers,
        boolean ofDisease,
        long points,
        BigFraction share,
        BigFraction burden,
        @Nullable BigFraction limit,
        BigFraction due,
        List<Payment> payments,
        Account.Left left,
        Decides decides) {

    /** The payers of care: the insurance or not, public expenses by position. */
    record Payers(boolean insured, Set<Integer> expenses) {
        static final Payers INSURANCE = new Payers(true, Set.of());

        Payers {
            expenses = Set.copyOf(new TreeSet<>(expenses));
        }

        boolean isInsuranceAlone() {
            return equals(INSURANCE);
        }
    }

    /** What one public expense pays of this care, and what it leaves. */
    record Payment(int position, BigFraction pays, BigFraction leaves) {}

    /** What the limit of insurance-only care is about. */
    enum Decides {
        /** This care alone. */
        OWN,
        /** This care and what is summed with it. */
        SUM,
        /** 配慮措置: a tenth of the cost, so a share again and no fixed amount. */
        CONSIDERATION
    }

    /** Insurance-only care: the burden within what may be left of it. */
    static Part insuranceOnly(
            boolean ofDisease,
            long points,
            BigFraction share,
            BigFraction burden,
            @Nullable BigFraction limit,
            @Nullable BigFraction most,
            Decides decides) {
        BigFraction due = Yen.lesser(burden, most);
        boolean reached = most != null && burden.compareTo(most) >= 0;
        boolean exact = reached && decides != Decides.CONSIDERATION;
        Account.Left left = new Account.Left(due, exact, most);
        return new Part(Payers.INSURANCE, ofDisease, points, share, burden, limit, due, List.of(), left, decides);
    }

    /** Whether it is the same care at another time. */
    boolean isSameCare(Part other) {
        return payers.equals(other.payers) && ofDisease == other.ofDisease;
    }

    boolean isNothing() {
        return Yen.isNothing(burden);
    }

    BigFraction patient() {
        return left.yen();
    }

    BigFraction cost() {
        return Yen.ofPoints(points);
    }

    BigFraction highCost() {
        return burden.subtract(due);
    }

    boolean isReached() {
        return left.most() != null && burden.compareTo(left.most()) >= 0;
    }

    boolean isConsidered() {
        return decides == Decides.CONSIDERATION && isReached();
    }

    /** What of it the window rounds: of insurance-only care the burden, whatever limit held then. */
    BigFraction byShare() {
        return payers.isInsuranceAlone() ? burden : patient();
    }

    /** The most that the window may take of it: what is exact as it is, the 配慮措置 to ten yen. */
    @Nullable
    BigFraction mostAtWindow() {
        BigFraction most = left.exact() ? left.yen() : left.most();
        return most != null && decides == Decides.CONSIDERATION ? Yen.tenYen(most) : most;
    }
}

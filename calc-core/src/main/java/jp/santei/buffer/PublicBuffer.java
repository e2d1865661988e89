package jp.santei.buffer;

import jp.santei.claim.IncomeBand;
import jp.santei.claim.PublicBenefit;
import jp.santei.claim.SchemeIncome;
import org.jspecify.annotations.Nullable;

/** The public expenses of a claim (公費負担医療の列形式), numbered from 0. Not thread-safe. */
public final class PublicBuffer {
    private static final int MAX = ClaimBuffer.MAX_PUBLIC;

    private int count;
    private final int[] law = new int[MAX];
    private final int[] institution = new int[MAX];
    private final int[] recipient = new int[MAX];
    private final boolean[] payerHolds = new boolean[MAX];
    private final boolean[] recipientHolds = new boolean[MAX];
    private final int[] from = new int[MAX];
    private final int[] to = new int[MAX];
    private final long[] patientAmount = new long[MAX];
    private final long[] cap = new long[MAX];
    private final long[] countedBefore = new long[MAX];
    private final @Nullable IncomeBand[] band = new IncomeBand[MAX];
    private final boolean[] repeated = new boolean[MAX];
    private final @Nullable PublicBenefit[] benefit = new PublicBenefit[MAX];
    private final @Nullable SchemeIncome[] income = new SchemeIncome[MAX];
    private final int[] conditions = new int[MAX];

    PublicBuffer() {}

    void begin() {
        count = 0;
    }

    /**
     * Adds the next public expense; the methods that state something of it follow.
     *
     * @param ofLaw 法別番号
     * @param ofInstitution 実施機関番号
     * @param toRecipient 受給者番号, or {@link ClaimBuffer#ABSENT}
     */
    public PublicBuffer add(int ofLaw, int ofInstitution, int toRecipient) {
        int p = count++;
        law[p] = ofLaw;
        institution[p] = ofInstitution;
        recipient[p] = toRecipient;
        payerHolds[p] = true;
        recipientHolds[p] = true;
        from[p] = Integer.MIN_VALUE;
        to[p] = Integer.MAX_VALUE;
        patientAmount[p] = 0;
        cap[p] = ClaimBuffer.ABSENT;
        countedBefore[p] = 0;
        band[p] = null;
        repeated[p] = false;
        benefit[p] = null;
        income[p] = null;
        conditions[p] = 0;
        return this;
    }

    /** States whether the check digits of its numbers are right. */
    public PublicBuffer checkDigits(boolean payerNumberHolds, boolean recipientNumberHolds) {
        payerHolds[count - 1] = payerNumberHolds;
        recipientHolds[count - 1] = recipientNumberHolds;
        return this;
    }

    /** States its first and last valid day, epoch days. */
    public PublicBuffer valid(int first, int last) {
        from[count - 1] = first;
        to[count - 1] = last;
        return this;
    }

    /**
     * States its amounts of the month, in yen.
     *
     * @param monthlyCap 自己負担上限月額, or {@link ClaimBuffer#ABSENT}
     * @param counted what counted into the cap elsewhere and here before
     * @param ofPatient 本人支払額
     */
    public PublicBuffer amounts(long monthlyCap, long counted, long ofPatient) {
        cap[count - 1] = monthlyCap;
        countedBefore[count - 1] = counted;
        patientAmount[count - 1] = ofPatient;
        return this;
    }

    /** States the 適用区分 on the certificate, null without one, and its own 多数回. */
    public PublicBuffer certified(@Nullable IncomeBand certifiedBand, boolean repeatedHighCost) {
        band[count - 1] = certifiedBand;
        repeated[count - 1] = repeatedHighCost;
        return this;
    }

    /**
     * States what its scheme asks.
     *
     * @param named which benefit of the law, null where it is not said
     * @param incomeClass 所得階層, null where it is not said
     * @param capConditions conditions of the cap, bits of {@link jp.santei.master.PublicCaps.Condition}
     */
    public PublicBuffer attributes(
            @Nullable PublicBenefit named, @Nullable SchemeIncome incomeClass, int capConditions) {
        benefit[count - 1] = named;
        income[count - 1] = incomeClass;
        conditions[count - 1] = capConditions;
        return this;
    }

    /** Returns the number of public expenses. */
    public int count() {
        return count;
    }

    /** Returns the 法別番号. */
    public int law(int p) {
        return law[p];
    }

    /** Returns the 実施機関番号. */
    public int institution(int p) {
        return institution[p];
    }

    /** Returns the 受給者番号, or {@link ClaimBuffer#ABSENT}. */
    public int recipient(int p) {
        return recipient[p];
    }

    /** Returns whether the payer number has its check digit. */
    public boolean payerNumberHolds(int p) {
        return payerHolds[p];
    }

    /** Returns whether the recipient number has its check digit, or is not stated. */
    public boolean recipientNumberHolds(int p) {
        return recipientHolds[p];
    }

    /** Returns whether it is valid on a day. */
    public boolean isValid(int p, int day) {
        return from[p] <= day && day <= to[p];
    }

    /** Returns the day of its validity that is nearest to a day. */
    public int clamp(int p, int day) {
        return Math.min(Math.max(day, from[p]), to[p]);
    }

    /** Returns the 本人支払額 in yen. */
    public long patientAmount(int p) {
        return patientAmount[p];
    }

    /** Returns the stated 自己負担上限月額 in yen, or {@link ClaimBuffer#ABSENT}. */
    public long cap(int p) {
        return cap[p];
    }

    /** Returns what counted into the cap at other facilities and here before, in yen. */
    public long countedBefore(int p) {
        return countedBefore[p];
    }

    /** Returns the 適用区分 on the certificate, or null. */
    public @Nullable IncomeBand band(int p) {
        return band[p];
    }

    /** Returns whether its own 多数回 is stated. */
    public boolean repeated(int p) {
        return repeated[p];
    }

    /** Returns which benefit of the law it is, or null where it is not said. */
    public @Nullable PublicBenefit benefit(int p) {
        return benefit[p];
    }

    /** Returns the 所得階層, or null. */
    public @Nullable SchemeIncome income(int p) {
        return income[p];
    }

    /** Returns the conditions of the cap, bits of {@link jp.santei.master.PublicCaps.Condition}. */
    public int conditions(int p) {
        return conditions[p];
    }
}

package jp.santei.buffer;

import jp.santei.claim.IncomeBand;
import jp.santei.claim.ReductionKind;
import org.jspecify.annotations.Nullable;

/** The insurance enrolment of a claim (医療保険の列形式). Not thread-safe. */
public final class InsuranceBuffer {
    private boolean stated;
    private boolean lateStage;
    private int share;
    private @Nullable IncomeBand band;
    private boolean limitAtWindow;
    private boolean repeatedHighCost;
    private boolean halfLimit;
    private long longTermDisease;
    private int disabilityFrom;
    private @Nullable ReductionKind reduction;
    private int reductionPercent;
    private long reductionYen;

    InsuranceBuffer() {}

    void begin() {
        stated = false;
        lateStage = false;
        share = (int) ClaimBuffer.ABSENT;
        band = null;
        limitAtWindow = true;
        repeatedHighCost = false;
        halfLimit = false;
        longTermDisease = ClaimBuffer.ABSENT;
        disabilityFrom = (int) ClaimBuffer.ABSENT;
        reduction = null;
        reductionPercent = 0;
        reductionYen = 0;
    }

    /**
     * States the enrolment.
     *
     * @param isLateStage 後期高齢者医療
     * @param certificateShare tenths as on the certificate, or {@link ClaimBuffer#ABSENT}
     * @param incomeBand 所得区分, null when not known
     */
    public InsuranceBuffer state(boolean isLateStage, int certificateShare, @Nullable IncomeBand incomeBand) {
        stated = true;
        lateStage = isLateStage;
        share = certificateShare;
        band = incomeBand;
        return this;
    }

    /**
     * States the monthly limit.
     *
     * @param atWindow whether it is applied in kind
     * @param repeated 多数回該当
     * @param half dependant of a person who turns 75 in the month
     */
    public InsuranceBuffer limit(boolean atWindow, boolean repeated, boolean half) {
        limitAtWindow = atWindow;
        repeatedHighCost = repeated;
        halfLimit = half;
        return this;
    }

    /** States the 特定疾病療養受療証: its amount in yen. */
    public InsuranceBuffer longTermDisease(long yen) {
        longTermDisease = yen;
        return this;
    }

    /** States the day of the 障害認定, epoch day. */
    public InsuranceBuffer lateStageByDisability(int from) {
        disabilityFrom = from;
        return this;
    }

    /**
     * States the 減免.
     *
     * @param percent 減額割合, 0 without one
     * @param yen 減額金額, 0 without one
     */
    public InsuranceBuffer reduction(ReductionKind kind, int percent, long yen) {
        reduction = kind;
        reductionPercent = percent;
        reductionYen = yen;
        return this;
    }

    /** Returns whether the claim has an insurance. */
    public boolean stated() {
        return stated;
    }

    /** Returns whether it is 後期高齢者医療. */
    public boolean lateStage() {
        return lateStage;
    }

    /** Returns the stated share in tenths, or {@link ClaimBuffer#ABSENT}. */
    public int share() {
        return share;
    }

    /** Returns the stated 所得区分, or null. */
    public @Nullable IncomeBand band() {
        return band;
    }

    /** Returns whether a limit is applied in kind. */
    public boolean limitAtWindow() {
        return limitAtWindow;
    }

    /** Returns whether 多数回該当 is stated. */
    public boolean repeatedHighCost() {
        return repeatedHighCost;
    }

    /** Returns whether the person is a dependant of one who turns 75 in the month. */
    public boolean halfLimit() {
        return halfLimit;
    }

    /** Returns the amount of the 特定疾病療養受療証 in yen, or {@link ClaimBuffer#ABSENT}. */
    public long longTermDisease() {
        return longTermDisease;
    }

    /** Returns the day of the 障害認定, epoch day, or {@link ClaimBuffer#ABSENT}. */
    public int disabilityFrom() {
        return disabilityFrom;
    }

    /** Returns the kind of 減免, or null without one. */
    public @Nullable ReductionKind reduction() {
        return reduction;
    }

    /** Returns the 減額割合 in percent, 0 without one. */
    public int reductionPercent() {
        return reductionPercent;
    }

    /** Returns the 減額金額 in yen, 0 without one. */
    public long reductionYen() {
        return reductionYen;
    }
}

package jp.santei.charge;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.InsuranceBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ReductionKind;
import jp.santei.master.Parameter;
import jp.santei.rule.Area;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.ChargeSteps;
import jp.santei.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The lightening of the share (一部負担金の減免): 減額, 免除, 支払猶予. The insurer bears what it takes off.
 *
 * <p>The share is lightened first and the limit stays as it is; the parameter {@link Parameter#REDUCTION_AFTER_LIMIT}
 * turns the order. Amounts are hundredths of a yen: a percentage leaves fractions, which only the window rounds.
 */
final class BurdenReduction {
    static final Rule RULE = Rule.of(
            "C-REDUCE-001",
            Area.CHARGE,
            "一部負担金の減額・免除・支払猶予。先に一部負担金を減じ、限度額は減じない",
            "the share is reduced, waived or deferred; it is lightened before the limit, which stays",
            "健康保険法第75条の2・第110条の2・第115条, 国民健康保険法第44条, 高齢者の医療の確保に関する法律第69条",
            "/insurance/reduction");

    private static final int PERCENT = 100;

    private final ParameterPeriods parameters;
    private @Nullable ReductionKind kind;
    private int percent;
    private long yen;
    private long left;
    private boolean afterLimit;

    BurdenReduction(ParameterPeriods parameters) {
        this.parameters = parameters;
    }

    /** Takes the reduction of a claim. */
    void begin(ClaimBuffer in, StatementBuffer out) {
        InsuranceBuffer insurance = in.insurance();
        kind = insurance.stated() ? insurance.reduction() : null;
        percent = insurance.reductionPercent();
        yen = insurance.reductionYen();
        afterLimit = kind != null && parameters.at(Parameter.REDUCTION_AFTER_LIMIT, in.firstDay()) == 1;
        if (kind == ReductionKind.DEFER) {
            out.finding(ChargeFindings.DEFERRED, 0, 0, 0);
        }
    }

    /** Begins a month anew: the 減額金額 is whole again. */
    void restart() {
        left = Math.multiplyExact(yen, (long) Parts.SEN);
    }

    /** Returns whether there is one. */
    boolean applies() {
        return kind != null;
    }

    /** Returns whether the limit is applied before it. */
    boolean afterLimit() {
        return afterLimit;
    }

    /** Returns a burden after the reduction, both in hundredths of a yen. */
    long of(long sen) {
        if (kind == null) {
            return sen;
        }
        if (kind != ReductionKind.REDUCE) {
            return 0;
        }
        if (percent > 0) {
            return sen / PERCENT * (PERCENT - percent);
        }
        long taken = Math.min(Math.max(sen, 0), left);
        left -= taken;
        return sen - taken;
    }

    /** Records the step of a class. */
    void explain(StatementBuffer out, long before, long after) {
        if (kind == ReductionKind.REDUCE) {
            out.step(
                    percent > 0 ? ChargeSteps.REDUCED_PERCENT : ChargeSteps.REDUCED_YEN,
                    after,
                    before,
                    percent > 0 ? percent : yen,
                    0,
                    0,
                    0);
        } else if (kind != null) {
            out.step(
                    kind == ReductionKind.EXEMPT ? ChargeSteps.EXEMPT : ChargeSteps.DEFERRED,
                    after,
                    before,
                    0,
                    0,
                    0,
                    0);
        }
    }
}

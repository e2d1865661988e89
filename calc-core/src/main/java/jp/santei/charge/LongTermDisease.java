package jp.santei.charge;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.IncomeBand;
import jp.santei.master.LimitSide;
import jp.santei.master.Parameter;
import jp.santei.rule.Area;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of a long-term disease (特定疾病療養受療証, マル長): care of that disease costs its amount a month at most.
 *
 * <p>The certificate stands by itself: it counts whether or not an income band is known. Source: 健康保険法施行令第41条第9項,
 * 第42条第9項.
 */
final class LongTermDisease {
    static final Rule RULE = Rule.of(
            "C-LONG-001",
            Area.CHARGE,
            "特定疾病療養受療証の療養は月10,000円（70歳未満の区分ア・イの人工透析は20,000円）まで",
            "care under the long-term disease certificate costs 10,000 yen a month (dialysis of bands ア, イ below 70: 20,000)",
            "健康保険法施行令第41条第9項, 第42条第9項",
            "/insurance/longTermDisease",
            "/items/*/longTermDisease");

    private static final long NONE = ClaimBuffer.ABSENT;

    private final ParameterPeriods parameters;
    private long stated = NONE;
    private long yen = NONE;
    private boolean upper;

    LongTermDisease(ParameterPeriods parameters) {
        this.parameters = parameters;
    }

    /**
     * Takes the certificate of a claim; an amount that the band cannot have is reported and used as it is.
     *
     * @param inKind whether the insurer pays in kind at all: at ten tenths it does not
     */
    void begin(
            ClaimBuffer in,
            StatementBuffer out,
            LimitSide side,
            @Nullable IncomeBand band,
            int divisor,
            boolean inKind) {
        stated = in.insured() && inKind ? in.insurance().longTermDisease() : NONE;
        yen = stated == NONE ? NONE : BirthdayMonth.divided(stated, divisor);
        upper = stated != NONE && stated > parameters.at(Parameter.LIMIT_LONG_TERM, in.firstDay());
        boolean highIncome = side == LimitSide.UNDER_70 && (band == null || isUpper(band));
        if (upper && !highIncome) {
            out.finding(ChargeFindings.LONG_TERM_AMOUNT, stated, 0, 0);
        }
    }

    /** Returns whether there is a certificate. */
    boolean applies() {
        return yen != NONE;
    }

    /** Returns the amount of the month in yen. */
    long yen() {
        return yen;
    }

    /** Returns whether it is the higher amount. */
    boolean upper() {
        return upper;
    }

    private static boolean isUpper(IncomeBand band) {
        return band == IncomeBand.A || band == IncomeBand.I;
    }
}

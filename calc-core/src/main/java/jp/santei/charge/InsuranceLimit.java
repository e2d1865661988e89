package jp.santei.charge;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.InsuranceBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.IncomeBand;
import jp.santei.master.AmountStatus;
import jp.santei.master.HighCostLimits;
import jp.santei.master.LimitKind;
import jp.santei.master.LimitSide;
import jp.santei.master.Parameter;
import jp.santei.rule.Area;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.ChargeSteps;
import jp.santei.rule.FindingKind;
import jp.santei.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The monthly limit of what the insurance alone covers (高額療養費算定基準額): which row of the table, and what it comes to.
 *
 * <p>{@code limit = base + half up 1 % of (cost − threshold)}, never below base; flat for 多数回該当. The month of
 * treatment decides the row. Source: 健康保険法施行令第42条, 第43条.
 */
final class InsuranceLimit {
    static final Rule ROW = Rule.of(
            "C-LIMIT-002",
            Area.CHARGE,
            "診療月・年齢・入院外来・所得区分の限度額の行を使う。区分なし（70歳未満）・窓口適用なし・10割は限度額なし",
            "the row of month, age, setting and band; none under 70 without a band, where not in kind, or at ten tenths",
            "健康保険法施行令第43条; 健康保険法施行規則第103条の2・第105条",
            "/insurance/incomeBand",
            "/insurance/limitAtWindow",
            "/insurance/share",
            "/setting",
            "/month");
    static final Rule FORMULA = Rule.of(
            "C-LIMIT-003",
            Area.CHARGE,
            "限度額＝基本額＋（医療費−基準医療費）×1％（50銭以上切上げ、基準医療費以下は基本額）",
            "limit = base + 1 % of the cost above the threshold, half up to a yen, never below base",
            "健康保険法施行令第42条第1項・第3項");
    static final Rule REPEATED = Rule.of(
            "C-LIMIT-004",
            Area.CHARGE,
            "多数回該当は定額の限度額とする（70歳以上の外来・低所得には定めのある期間だけ）",
            "repeated months have a flat limit, where the row has one",
            "健康保険法施行令第42条第1項ただし書・第3項ただし書",
            "/insurance/repeatedHighCost");
    static final Rule OUTPATIENT = Rule.of(
            "C-LIMIT-005",
            Area.CHARGE,
            "70歳以上の外来は個人ごとの外来限度額とする",
            "outpatient care at 70 and over has its own limit for each person",
            "健康保険法施行令第41条第5項, 第42条第5項");
    static final Rule CONSIDERATION = Rule.of(
            "C-CONSIDER-001",
            Area.CHARGE,
            "配慮措置: 後期高齢者2割（一般Ⅱ）の外来は6,000円＋（医療費−30,000円）×10％まで（75歳到達月も式は半額にしない）",
            "consideration measure: outpatient care of 一般Ⅱ costs 6,000 yen and 10 % of the cost above 30,000 at most",
            "高齢者の医療の確保に関する法律施行令附則（令和4年10月1日から令和7年9月30日まで）");

    private final LimitsOfMonth limits;
    private final ParameterPeriods parameters;
    private final BandRule bandRule;

    private LimitSide side = LimitSide.UNDER_70;
    private @Nullable IncomeBand band;
    private @Nullable IncomeBand deemed;
    private HighCostLimits.@Nullable Row row;
    private HighCostLimits.@Nullable Row consideration;
    private final LimitAmount amount = new LimitAmount();
    private int divisor;
    private boolean repeated;
    private @Nullable FindingKind absence;

    InsuranceLimit(LimitsOfMonth limits, ParameterPeriods parameters, PublicSchemes schemes) {
        this.limits = limits;
        this.parameters = parameters;
        bandRule = new BandRule(limits, schemes);
    }

    /** Finds the rows of a claim among the limits of its month; returns false after recording why the charge cannot be computed. */
    boolean begin(ClaimBuffer in, StatementBuffer out, LimitSide ofSide, int share, int amountDivisor) {
        side = ofSide;
        divisor = amountDivisor;
        row = null;
        consideration = null;
        band = null;
        deemed = null;
        repeated = false;
        absence = null;
        if (!in.insured()) {
            return true;
        }
        int month = in.firstDay();
        if (!limits.areKnown()) {
            out.finding(ChargeFindings.NO_LIMITS, month, 0, 0);
            return false;
        }
        band = bandRule.band(in, out, side, share);
        deemed = elder() ? bandRule.assumed(side, share) : null;
        return chooseRow(in, out, share, month);
    }

    private boolean chooseRow(ClaimBuffer in, StatementBuffer out, int share, int month) {
        InsuranceBuffer insurance = in.insurance();
        IncomeBand known = band;
        HighCostLimits.Row found = known == null ? null : limits.of(known);
        if (known != null && found != null && isRefused(found, month)) {
            out.finding(ChargeFindings.LIMIT_PLANNED, known.ordinal(), found.from(), 0);
            return false;
        }
        if (share == ShareRule.FULL) {
            absence = ChargeFindings.LIMIT_FULL_SHARE;
        } else if (!insurance.limitAtWindow()) {
            absence = ChargeFindings.LIMIT_NOT_AT_WINDOW;
        } else if (known == null || found == null) {
            absence = ChargeFindings.LIMIT_BAND_UNKNOWN;
        } else {
            row = found;
            repeated = insurance.repeatedHighCost() && found.hasRepeated();
            if (repeated) {
                amount.set(found.repeated(), divisor);
            } else {
                amount.set(found.base(), found.percent(), found.threshold(), divisor);
            }
            consideration = limits.considerationOf(known);
        }
        return true;
    }

    private boolean isRefused(HighCostLimits.Row found, int month) {
        return found.status() == AmountStatus.PLANNED && parameters.at(Parameter.LIMIT_USE_PLANNED, month) != 1;
    }

    /** Returns whether there is a limit. */
    boolean applies() {
        return row != null;
    }

    /** Returns whether the person is 70 and over. */
    boolean elder() {
        return side != LimitSide.UNDER_70;
    }

    /** Returns the band, or null under 70 where none is known. */
    @Nullable
    IncomeBand band() {
        return band;
    }

    /** Returns the band that counts as certified without a certificate: at 70 and over what the share tells, else null. */
    @Nullable
    IncomeBand deemedBand() {
        return deemed;
    }

    /** Returns whether the band comes from the certificate of a public expense. */
    boolean bandOfCertificate() {
        return bandRule.ofCertificate();
    }

    /** Returns the row, or null without a limit. */
    HighCostLimits.@Nullable Row row() {
        return row;
    }

    /** Returns which limit it is. */
    LimitKind kind() {
        return repeated ? LimitKind.REPEATED : row == null ? LimitKind.MONTHLY : row.kind();
    }

    /** Returns whether it is the outpatient limit of a person, which also cuts what a certificate leaves. */
    boolean ofPerson() {
        return row != null && row.kind() == LimitKind.OUTPATIENT;
    }

    /** Returns the limit in yen for a cost of the month in yen. */
    long yen(long cost) {
        if (row == null) {
            throw new IllegalStateException("no limit");
        }
        return amount.yen(cost);
    }

    /** Returns whether the 配慮措置 is in force for the claim. */
    boolean considers() {
        return consideration != null;
    }

    /** Returns the limit of the 配慮措置 in yen for a cost; its amounts are not halved. */
    long considerationYen(long cost) {
        if (consideration == null) {
            throw new IllegalStateException("no consideration measure");
        }
        return consideration.base() + LimitAmount.percentOf(consideration.percent(), cost - consideration.threshold());
    }

    /** Returns the lowest limit that any band of the person's age has, in yen. */
    long lowest() {
        return BirthdayMonth.divided(limits.lowest(), divisor);
    }

    /** Records what a reader must know of a limit that was reached, or of a burden that none held. */
    void report(StatementBuffer out, boolean reached, long burdenYen) {
        if (reached && row != null && row.status() != AmountStatus.IN_FORCE) {
            out.finding(
                    ChargeFindings.LIMIT_NOT_FIRM,
                    kind().ordinal(),
                    row.from(),
                    row.status().ordinal());
        }
        if (absence != null && burdenYen > lowest()) {
            out.finding(absence, burdenYen, 0, 0);
        }
    }

    /** Records the steps that lead to the limit of a cost. */
    void explain(StatementBuffer out, long cost) {
        IncomeBand known = band;
        if (row == null || known == null) {
            return;
        }
        step(out, ChargeSteps.LIMIT_ROW, row.base(), side.ordinal(), known.ordinal(), kind().ordinal());
        if (divisor > 1) {
            step(out, ChargeSteps.LIMIT_HALF, amount.base(), divisor, 0, 0);
        }
        if (repeated) {
            step(out, ChargeSteps.LIMIT_REPEATED, yen(cost), 0, 0, 0);
        } else if (row.kind() == LimitKind.OUTPATIENT) {
            step(out, ChargeSteps.LIMIT_OUTPATIENT, yen(cost), 0, 0, 0);
        } else if (amount.percent() == 0) {
            step(out, ChargeSteps.LIMIT_FLAT, yen(cost), 0, 0, 0);
        } else if (!amount.grows(cost)) {
            step(out, ChargeSteps.LIMIT_BELOW_THRESHOLD, yen(cost), cost, amount.threshold(), 0);
        } else {
            out.step(
                    ChargeSteps.LIMIT_FORMULA,
                    yen(cost),
                    amount.base(),
                    cost,
                    amount.threshold(),
                    amount.percent(),
                    amount.over(cost));
        }
    }

    /** Records the step of the 配慮措置. */
    void explainConsideration(StatementBuffer out, long cost) {
        if (consideration != null) {
            long over = Math.max(0, cost - consideration.threshold());
            out.step(
                    ChargeSteps.CONSIDERATION,
                    considerationYen(cost),
                    consideration.base(),
                    over,
                    consideration.percent(),
                    consideration.threshold(),
                    cost);
        }
    }

    private static void step(
            StatementBuffer out, jp.santei.rule.StepKind kind, long yen, long first, long second, long third) {
        out.step(kind, yen, first, second, third, 0, 0);
    }
}

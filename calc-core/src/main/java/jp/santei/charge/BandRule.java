package jp.santei.charge;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.IncomeBand;
import jp.santei.master.HighCostLimits;
import jp.santei.master.LimitSide;
import jp.santei.rule.Area;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The income band that counts (所得区分): as stated, where the month has it for the person's age; else what the share tells.
 *
 * <p>Under 70 nothing tells a band: without one there is no limit in kind. At 70 and over a share of three tenths without
 * a certificate counts as 現役並みⅢ; under 後期高齢者医療 two tenths are 一般Ⅱ by definition; all else is 一般.
 */
final class BandRule {
    static final Rule RULE = Rule.of(
            "C-SHARE-003",
            Area.CHARGE,
            "70歳以上で所得区分がなければ、3割は現役並みⅢ、後期高齢者の2割は一般Ⅱ、その他は一般とする",
            "at 70 and over without a band: three tenths count as 現役並みⅢ, two tenths of the late elderly as 一般Ⅱ, else 一般",
            "健康保険法施行令第43条第1項第2号イ・ロ, 高齢者の医療の確保に関する法律第67条第1項第2号",
            "/insurance/incomeBand",
            "/insurance/share");

    private static final int THREE_TENTHS = 3;
    private static final int TWO_TENTHS = 2;

    private final HighCostLimits limits;

    BandRule(HighCostLimits limits) {
        this.limits = limits;
    }

    /** Returns the band, or null under 70 where none is known. */
    @Nullable
    IncomeBand band(ClaimBuffer in, StatementBuffer out, LimitSide side, int share) {
        IncomeBand stated = in.insurance().band();
        int month = in.firstDay();
        if (stated != null) {
            if (limits.find(side, in.inpatient(), stated, month) != HighCostLimits.NONE) {
                return stated;
            }
            out.finding(ChargeFindings.BAND_NOT_IN_FORCE, stated.ordinal(), month, side.ordinal());
        }
        if (side == LimitSide.UNDER_70) {
            return null;
        }
        IncomeBand assumed = assumed(in, side, share);
        out.finding(ChargeFindings.BAND_ASSUMED, assumed.ordinal(), 0, 0);
        return assumed;
    }

    private IncomeBand assumed(ClaimBuffer in, LimitSide side, int share) {
        if (share == THREE_TENTHS) {
            return IncomeBand.ACTIVE3;
        }
        boolean twoTenths = side == LimitSide.LATE_STAGE && share == TWO_TENTHS;
        return twoTenths && limits.find(side, in.inpatient(), IncomeBand.GENERAL2, in.firstDay()) != HighCostLimits.NONE
                ? IncomeBand.GENERAL2
                : IncomeBand.GENERAL;
    }
}

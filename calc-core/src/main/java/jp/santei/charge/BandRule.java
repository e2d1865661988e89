package jp.santei.charge;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.IncomeBand;
import jp.santei.master.LimitSide;
import jp.santei.master.PublicHighCost;
import jp.santei.rule.Area;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.PublicFindings;
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

    static final Rule OF_CERTIFICATE = Rule.of(
            "C-SHARE-005",
            Area.CHARGE,
            "所得区分がなければ、特定疾病給付対象の受給者証の適用区分を使う",
            "without a band, the one on the certificate of a designated disease counts",
            "健康保険法施行規則第98条の2; copayment.md §3.3・§3.6",
            "/insurance/incomeBand",
            "/publicExpenses/*/certifiedBand");

    private final LimitsOfMonth limits;
    private final PublicSchemes schemes;
    private boolean ofCertificate;

    BandRule(LimitsOfMonth limits, PublicSchemes schemes) {
        this.limits = limits;
        this.schemes = schemes;
    }

    /** Returns the band, or null under 70 where none is known. */
    @Nullable
    IncomeBand band(ClaimBuffer in, StatementBuffer out, LimitSide side, int share) {
        ofCertificate = false;
        IncomeBand stated = in.insurance().band();
        if (stated != null) {
            if (limits.of(stated) != null) {
                return stated;
            }
            out.finding(ChargeFindings.BAND_NOT_IN_FORCE, stated.ordinal(), in.firstDay(), side.ordinal());
        } else {
            IncomeBand certified = certified(in, out);
            if (certified != null) {
                return certified;
            }
        }
        if (side == LimitSide.UNDER_70) {
            return null;
        }
        IncomeBand assumed = assumed(side, share);
        out.finding(ChargeFindings.BAND_ASSUMED, assumed.ordinal(), 0, 0);
        return assumed;
    }

    private @Nullable IncomeBand certified(ClaimBuffer in, StatementBuffer out) {
        for (int i = 0; i < schemes.count(); i++) {
            int p = schemes.order(i);
            IncomeBand band = in.publicExpenses().band(p);
            if (band != null && schemes.row(p).highCost() == PublicHighCost.DISEASE && limits.of(band) != null) {
                out.finding(PublicFindings.BAND_OF_CERTIFICATE, p + 1, band.ordinal(), 0);
                ofCertificate = true;
                return band;
            }
        }
        return null;
    }

    /** Returns whether the band of the last claim came from the certificate of a public expense. */
    boolean ofCertificate() {
        return ofCertificate;
    }

    /** Returns the band that the share tells at 70 and over. */
    IncomeBand assumed(LimitSide side, int share) {
        if (share == THREE_TENTHS) {
            return IncomeBand.ACTIVE3;
        }
        boolean twoTenths = side == LimitSide.LATE_STAGE && share == TWO_TENTHS;
        return twoTenths && limits.of(IncomeBand.GENERAL2) != null ? IncomeBand.GENERAL2 : IncomeBand.GENERAL;
    }
}

package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.claim.PayerSet;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What public expenses pay of the month's parts (公費の負担), in their legal order. Amounts are hundredths of a yen.
 *
 * <p>Holds scratch space: one instance per thread.
 */
final class PublicPayers {
    static final Rule RULE = Rule.of(
            "C-PUB-001",
            Area.PUBLIC_EXPENSE,
            "全額公費（保険優先）は残りの患者負担から本人支払額を除いた全額を負担する",
            "a full-cover public expense pays what is left, less the patient's own amount",
            "生活保護法第15条; 公費負担者番号 法別12",
            "/publicExpenses/*/patientAmount");

    private @Nullable ClaimBuffer claim;
    private @Nullable ChargeBuffer order;
    private final long[] amountLeft = new long[ClaimBuffer.MAX_PUBLIC];
    private final long[][] after = new long[Parts.COUNT][ClaimBuffer.MAX_PUBLIC];

    PublicPayers() {}

    /** Takes the public expenses of a claim; the charge holds their legal order. */
    void begin(ClaimBuffer in, ChargeBuffer charge) {
        claim = in;
        order = charge;
    }

    /** Begins a month anew: the 本人支払額 is whole again. */
    void restart() {
        if (claim != null) {
            for (int p = 0; p < claim.publicExpenses().count(); p++) {
                amountLeft[p] = Math.multiplyExact(claim.publicExpenses().patientAmount(p), (long) Parts.SEN);
            }
        }
    }

    /** Returns what the public expenses of a part leave of a burden. */
    long pay(int part, long burden) {
        long left = burden;
        if (order != null) {
            for (int i = 0; i < order.orderCount(); i++) {
                int p = order.order(i);
                if (takesPart(part, p)) {
                    left = Math.min(Math.max(left, 0), amountLeft[p]);
                    amountLeft[p] -= left;
                    after[part][p] = left;
                }
            }
        }
        return left;
    }

    /** Writes what each pays of a part whose burden is given in yen. */
    void writeTo(ChargeBuffer charge, int part, long burdenYen) {
        long left = burdenYen;
        for (int i = 0; i < charge.orderCount(); i++) {
            int p = charge.order(i);
            if (takesPart(part, p)) {
                long leaves = Parts.yen(after[part][p]);
                charge.setPublic(part, p, left - leaves, leaves);
                left = leaves;
            }
        }
    }

    private static boolean takesPart(int part, int p) {
        return (part & (PayerSet.INSURANCE_BIT << (p + 1))) != 0;
    }
}

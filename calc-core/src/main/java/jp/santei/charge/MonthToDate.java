package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.claim.PayerSet;
import jp.santei.master.LimitKind;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;

/**
 * The month to date (当月累計): from the points of each part so far, what each part costs and who pays it.
 *
 * <pre>
 *   points ─ cost ─ share ─ 減免 ─► burden ─ limit ─► limited ─ public 1 ─ public 2 … ─► patient
 * </pre>
 *
 * <p>A part is a payer set; what the insurance alone pays under a certificate of a long-term disease is a part of its own.
 * {@link #compute} is a function of the points alone and is called after each settlement: a limit belongs to the month,
 * not to a visit. Amounts are hundredths of a yen, exact. Holds scratch space: one instance per thread.
 */
final class MonthToDate {
    static final Rule IN_KIND = Rule.of(
            "C-LIMIT-007",
            Area.CHARGE,
            "月の負担が限度額に達したら、限度額までを患者、超える額を保険者が負担する（高額療養費の現物給付）",
            "where the burden of the month reaches the limit, the patient pays the limit and the insurer the rest",
            "健康保険法第115条, 健康保険法施行令第43条第1項");
    static final Rule COMBINED = Rule.of(
            "C-LIMIT-008",
            Area.CHARGE,
            "特定疾病の療養とその他の療養を合算する（70歳未満は各21,000円以上、70歳以上はすべて）",
            "care under the certificate and other care share one limit (under 70 from 21,000 yen each, at 70 and over always)",
            "健康保険法施行令第41条第1項・第3項・第5項・第9項",
            "/items/*/longTermDisease");

    private static final int TENTHS = 10;
    private static final int REST = Parts.REST;
    private static final int DISEASE = Parts.DISEASE;
    private static final int SEN = Parts.SEN;

    private final Parts parts = new Parts();
    private final Parameters parameters;
    private final InsuranceLimit insuranceLimit;
    private final LongTermDisease longTerm;
    private final BurdenReduction reduction;
    private final PublicPayers publicPayers;

    private int share;
    private long unit;
    private long combinedFrom;
    private boolean joined;
    private long joinedYen;
    private long counted;
    private long limitCost;

    MonthToDate(
            Parameters parameters,
            InsuranceLimit insuranceLimit,
            LongTermDisease longTerm,
            BurdenReduction reduction,
            PublicPayers publicPayers) {
        this.parameters = parameters;
        this.insuranceLimit = insuranceLimit;
        this.longTerm = longTerm;
        this.reduction = reduction;
        this.publicPayers = publicPayers;
    }

    /**
     * Begins a month.
     *
     * @param tenths share
     * @param yenPerPoint unit price
     * @param divisor what the yen of the law's thresholds are divided by
     * @param occurringParts parts that occur, as bits
     */
    void begin(ClaimBuffer in, ChargeBuffer charge, int tenths, long yenPerPoint, int divisor, long occurringParts) {
        publicPayers.begin(in, charge);
        share = tenths;
        unit = yenPerPoint;
        long from = parameters.at(Parameter.LIMIT_COMBINED_FROM, in.firstDay());
        combinedFrom = from == Parameters.NONE ? Long.MAX_VALUE : Math.multiplyExact(from, (long) SEN) / divisor;
        joined = false;
        parts.begin(occurringParts);
    }

    /** Returns the parts as they stand. */
    Parts parts() {
        return parts;
    }

    /** Adds points of a part. */
    void add(int part, long more) {
        parts.points[part] = Math.addExact(parts.points[part], more);
    }

    /** Computes all parts anew from the points so far: first those with a public payer, then the certificate's, then the rest. */
    void compute() {
        reduction.restart();
        publicPayers.restart();
        for (int i = 0; i < parts.size(); i++) {
            int part = parts.part(i);
            share(part);
            if ((part & ~Parts.LONG_TERM) != PayerSet.INSURANCE_BIT) {
                parts.patient[part] = publicPayers.pay(part, parts.burden[part]);
                parts.decided[part] = true;
            } else if (part == DISEASE) {
                limitDisease();
            } else {
                limitRest();
            }
        }
    }

    private void share(int part) {
        parts.cost[part] = Math.multiplyExact(parts.points[part], unit);
        boolean insured = (part & PayerSet.INSURANCE_BIT) != 0;
        long tenth = Math.multiplyExact(parts.cost[part] / TENTHS, (long) SEN);
        if (parts.cost[part] % TENTHS != 0) {
            throw new IllegalStateException("cost is no multiple of ten yen: " + parts.cost[part]);
        }
        parts.unreduced[part] = Math.multiplyExact(tenth, (long) (insured ? share : TENTHS));
        parts.burden[part] = insured ? reduction.of(parts.unreduced[part]) : parts.unreduced[part];
        parts.patient[part] = parts.burden[part];
        parts.decided[part] = false;
        parts.limited[part] = false;
        parts.roundedAtWindow[part] = false;
        parts.limitKind[part] = null;
        parts.limitYen[part] = 0;
    }

    /** At 70 and over the outpatient limit of the person also cuts what the certificate leaves. */
    private void limitDisease() {
        long yen = longTerm.yen();
        LimitKind kind = LimitKind.LONG_TERM_DISEASE;
        if (insuranceLimit.ofPerson() && insuranceLimit.yen(parts.cost[DISEASE]) < yen) {
            yen = insuranceLimit.yen(parts.cost[DISEASE]);
            kind = insuranceLimit.kind();
        }
        cut(DISEASE, Math.multiplyExact(yen, (long) SEN), kind, yen);
    }

    private void limitRest() {
        counted = 0;
        limitCost = parts.cost[REST];
        joined = insuranceLimit.applies() && joins();
        if (!insuranceLimit.applies()) {
            return;
        }
        if (joined) {
            limitCost = Math.addExact(limitCost, parts.cost[DISEASE]);
            counted = parts.patient[DISEASE];
        }
        long yen = insuranceLimit.yen(limitCost);
        joinedYen = yen;
        long rest = Math.max(0, Math.multiplyExact(yen, (long) SEN) - counted);
        if (!considered(rest)) {
            cut(REST, rest, insuranceLimit.kind(), yen);
            // the limit is one amount for both: what the certificate's care pays is exact with it
            parts.decided[DISEASE] |= joined && parts.decided[REST];
        }
    }

    /** The 配慮措置 is a tenth of the cost, not a fixed amount: the window rounds it. */
    private boolean considered(long otherwise) {
        if (!insuranceLimit.considers()) {
            return false;
        }
        long yen = insuranceLimit.considerationYen(parts.cost[REST]);
        long sen = Math.multiplyExact(yen, (long) SEN);
        if (sen >= otherwise) {
            return false;
        }
        cut(REST, sen, LimitKind.CONSIDERATION, yen);
        parts.roundedAtWindow[REST] = true;
        return true;
    }

    private boolean joins() {
        return parts.occurs(DISEASE)
                && (insuranceLimit.elder()
                        || (parts.unreduced[DISEASE] >= combinedFrom && parts.unreduced[REST] >= combinedFrom));
    }

    private void cut(int part, long allowedSen, LimitKind kind, long yen) {
        parts.limited[part] = true;
        parts.allowed[part] = allowedSen;
        long compared = reduction.afterLimit() ? parts.unreduced[part] : parts.burden[part];
        if (compared < allowedSen) {
            return;
        }
        parts.decided[part] = true;
        if (compared > allowedSen) {
            parts.limitKind[part] = kind;
            parts.limitYen[part] = yen;
        }
        parts.patient[part] = reduction.afterLimit()
                ? Math.multiplyExact(Parts.tenYen(lightened(allowedSen)), (long) SEN)
                : allowedSen;
    }

    /** The 減額金額 is taken once a month: here from the limit, which stands for the burden. */
    private long lightened(long sen) {
        reduction.restart();
        return reduction.of(sen);
    }

    /** Returns whether a limit took something off the care that the insurance alone covers, the certificate's aside. */
    boolean limitReached() {
        return (parts.occurs(REST) && parts.limitKind[REST] != null)
                || (parts.occurs(DISEASE) && parts.limitKind[DISEASE] == LimitKind.OUTPATIENT);
    }

    /** Returns whether the care under the certificate cost more than its amount. */
    boolean diseaseReached() {
        return parts.occurs(DISEASE) && parts.limitKind[DISEASE] != null;
    }

    /** Returns the cost that the limit of the rest was computed for, in yen. */
    long limitCost() {
        return limitCost;
    }

    /** Returns what the certificate's care counts against the limit of the rest. */
    long counted() {
        return counted;
    }

    /** Returns whether a set of parts, as bits, holds both parts of the insurance alone and they share one limit. */
    boolean share(long set) {
        long both = (1L << DISEASE) | (1L << REST);
        return joined && (set & both) == both;
    }

    /** Returns the limit that the parts of the insurance alone share. */
    long sharedLimit() {
        return Math.multiplyExact(joinedYen, (long) SEN);
    }
}

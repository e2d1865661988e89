package jp.santei.charge;

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
 * <p>A part is a payer set; care of it under the certificate of a long-term disease is a part of its own.
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

    /** Nothing bounds the parts that share a limit. */
    static final long UNBOUNDED = Long.MAX_VALUE;

    private static final int TENTHS = 10;
    private static final int REST = Parts.REST;
    private static final int DISEASE = Parts.DISEASE;
    private static final int SEN = Parts.SEN;

    private final Parts parts = new Parts();
    private final Parameters parameters;
    private final InsuranceLimit insuranceLimit;
    private final LongTermDisease longTerm;
    private final BurdenReduction reduction;
    private final PublicSchemes schemes;
    private final PublicLimit publicLimit;
    private final PublicPayers publicPayers;
    private final Combination combination;

    private int share;
    private long unit;
    private boolean joined;
    private long sharedBound;
    private long limitCost;
    private long refund;

    MonthToDate(
            Parameters parameters,
            InsuranceLimit insuranceLimit,
            LongTermDisease longTerm,
            BurdenReduction reduction,
            PublicSchemes schemes,
            PublicLimit publicLimit,
            PublicPayers publicPayers) {
        this.parameters = parameters;
        this.insuranceLimit = insuranceLimit;
        this.longTerm = longTerm;
        this.reduction = reduction;
        this.schemes = schemes;
        this.publicLimit = publicLimit;
        this.publicPayers = publicPayers;
        combination = new Combination(parts, schemes);
    }

    /**
     * Begins a month.
     *
     * @param tenths share
     * @param yenPerPoint unit price
     * @param divisor what the yen of the law's thresholds are divided by
     * @param occurringParts parts that occur, as bits
     */
    void begin(ClaimBuffer in, int tenths, long yenPerPoint, int divisor, long occurringParts) {
        share = tenths;
        unit = yenPerPoint;
        long from = parameters.at(Parameter.LIMIT_COMBINED_FROM, in.firstDay());
        joined = false;
        parts.begin(occurringParts, schemes);
        publicLimit.begin(parts);
        combination.begin(
                insuranceLimit.elder(),
                from == Parameters.NONE ? Long.MAX_VALUE : Math.multiplyExact(from, (long) SEN) / divisor);
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
                if (publicLimit.applies(part)) {
                    limitPublic(part);
                }
                publicPayers.pay(parts, part);
            } else if (part == DISEASE) {
                limitDisease();
            }
        }
        combine();
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
        parts.afterLimit[part] = parts.burden[part];
        parts.patient[part] = parts.burden[part];
        parts.byShare[part] = parts.burden[part];
        parts.decided[part] = false;
        parts.limited[part] = false;
        parts.roundedAtWindow[part] = false;
        parts.limitKind[part] = null;
        parts.limitYen[part] = 0;
    }

    /** Where some care of the same payers is under a certificate, the class's limit is what that leaves of it. */
    private void limitPublic(int part) {
        int twin = part | Parts.LONG_TERM;
        boolean two = part != twin && parts.occurs(twin);
        long cost = two ? Math.addExact(parts.cost[part], parts.cost[twin]) : parts.cost[part];
        long yen = publicLimit.yen(part, cost);
        long allowed = Math.multiplyExact(yen, (long) SEN) - (two ? parts.afterLimit[twin] : 0);
        boolean cuts = parts.unreduced[part] > allowed;
        cut(part, Math.max(0, allowed), cuts ? publicLimit.kind(part, cost) : LimitKind.PUBLIC, yen);
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

    /** The limit of the insurance alone: first what other parts leave counts into it, then its own care. */
    private void combine() {
        combination.clear();
        joined = false;
        sharedBound = UNBOUNDED;
        refund = 0;
        limitCost = parts.occurs(REST) ? parts.cost[REST] : 0;
        if (!insuranceLimit.applies()) {
            return;
        }
        combination.compute();
        joined = combination.restJoins();
        if (parts.occurs(REST)) {
            limitRest();
        }
        if (combination.joined() == 0) {
            return;
        }
        long cost = joined ? limitCost : combination.cost();
        long allowed = Math.multiplyExact(insuranceLimit.yen(cost), (long) SEN);
        if (combination.hasPublic()) {
            refund = Math.max(0, combination.counted() - allowed);
        }
        boolean elderWithoutRest = insuranceLimit.elder() && combination.counted() <= allowed;
        if (joined || elderWithoutRest) {
            sharedBound = Math.max(allowed, combination.counted());
        }
    }

    private void limitRest() {
        if (joined) {
            limitCost = Math.addExact(limitCost, combination.cost());
        }
        long yen = insuranceLimit.yen(limitCost);
        long rest = Math.max(0, Math.multiplyExact(yen, (long) SEN) - counted());
        if (!considered(rest)) {
            cut(REST, rest, insuranceLimit.kind(), yen);
            // the limit is one amount for all that share it: what the others leave is exact with it
            for (int i = 0; joined && parts.decided[REST] && i < parts.size(); i++) {
                parts.decided[parts.part(i)] |= inSum(parts.part(i));
            }
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

    private void cut(int part, long allowedSen, LimitKind kind, long yen) {
        parts.allow(part, allowedSen);
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
        parts.afterLimit[part] = parts.patient[part];
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
        for (int i = 0; i < parts.size(); i++) {
            boolean certified = (parts.part(i) & Parts.LONG_TERM) != 0;
            if (certified && parts.limitKind[parts.part(i)] != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns the cost that the limit of the rest was computed for, in yen. */
    long limitCost() {
        return limitCost;
    }

    /** Returns what other parts count against the limit of the rest. */
    long counted() {
        return joined ? combination.counted() : 0;
    }

    /** Returns whether public expenses are among what counts against the limit of the rest. */
    boolean combinesPublic() {
        return joined && combination.hasPublic();
    }

    /** Returns whether a part shares the limit of the rest, or is the rest. */
    boolean inSum(int part) {
        return part == REST || (combination.joined() & (1L << part)) != 0;
    }

    /** Returns the most that rounding may make of the parts that share the limit of the rest, or {@link #UNBOUNDED}. */
    long sharedBound() {
        return sharedBound;
    }

    /** Returns by how much what public expenses leave exceeds the limit of the insurance: collected, and paid back later. */
    long refund() {
        return refund;
    }
}

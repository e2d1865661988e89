package jp.santei.charge;

import jp.santei.buffer.ClaimBuffer;
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
    private static final int SEN = Parts.SEN;

    private final Parts parts = new Parts();
    private final Part rest = parts.rest();
    private final Part disease = parts.disease();
    private final ParameterPeriods parameters;
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
            ParameterPeriods parameters,
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
                from == Parameters.NONE
                        ? Long.MAX_VALUE
                        : BirthdayMonth.divided(Math.multiplyExact(from, (long) SEN), divisor));
    }

    /** Returns the parts as they stand. */
    Parts parts() {
        return parts;
    }

    /** Computes all parts anew from the points so far: first those with a public payer, then the certificate's, then the rest. */
    void compute() {
        reduction.restart();
        publicPayers.restart();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.part(i);
            share(part);
            if (!part.ofInsuranceAlone) {
                if (publicLimit.applies(part)) {
                    limitPublic(part);
                }
                publicPayers.pay(part);
            } else if (part == disease) {
                limitDisease();
            }
        }
        combine();
    }

    private void share(Part part) {
        long cost = Math.multiplyExact(part.points, unit);
        long byShare = Math.multiplyExact(cost, (long) (part.insured ? share : TENTHS) * SEN / TENTHS);
        part.bear(cost, byShare, part.insured ? reduction.of(byShare) : byShare);
    }

    /** Where some care of the same payers is under a certificate, the class's limit is what that leaves of it. */
    private void limitPublic(Part part) {
        Part twin = parts.twinOf(part);
        boolean two = twin.occurs && twin.certified;
        long cost = two ? Math.addExact(part.cost, twin.cost) : part.cost;
        long yen = publicLimit.yen(part, cost);
        long allowed = Math.multiplyExact(yen, (long) SEN) - (two ? twin.afterLimit : 0);
        boolean cuts = part.unreduced > allowed;
        cut(part, Math.max(0, allowed), cuts ? publicLimit.kind(part, cost) : LimitKind.PUBLIC, yen);
    }

    /** At 70 and over the outpatient limit of the person also cuts what the certificate leaves. */
    private void limitDisease() {
        long yen = longTerm.yen();
        LimitKind kind = LimitKind.LONG_TERM_DISEASE;
        if (insuranceLimit.ofPerson() && insuranceLimit.yen(disease.cost) < yen) {
            yen = insuranceLimit.yen(disease.cost);
            kind = insuranceLimit.kind();
        }
        cut(disease, Math.multiplyExact(yen, (long) SEN), kind, yen);
    }

    /** The limit of the insurance alone: first what other parts leave counts into it, then its own care. */
    private void combine() {
        combination.clear();
        joined = false;
        sharedBound = UNBOUNDED;
        refund = 0;
        limitCost = rest.occurs ? rest.cost : 0;
        if (!insuranceLimit.applies()) {
            return;
        }
        combination.compute();
        joined = combination.restJoins();
        if (rest.occurs) {
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
        long left = Math.max(0, Math.multiplyExact(yen, (long) SEN) - counted());
        if (!considered(left)) {
            cut(rest, left, insuranceLimit.kind(), yen);
            // the limit is one amount for all that share it: what the others leave is exact with it
            for (int i = 0; joined && rest.decided && i < parts.size(); i++) {
                parts.part(i).decided |= inSum(parts.part(i));
            }
        }
    }

    /** The 配慮措置 is a tenth of the cost, not a fixed amount: the window rounds it. */
    private boolean considered(long otherwise) {
        if (!insuranceLimit.considers()) {
            return false;
        }
        long yen = insuranceLimit.considerationYen(rest.cost);
        long sen = Math.multiplyExact(yen, (long) SEN);
        if (sen >= otherwise) {
            return false;
        }
        cut(rest, sen, LimitKind.CONSIDERATION, yen);
        rest.roundedAtWindow = true;
        return true;
    }

    private void cut(Part part, long allowedSen, LimitKind kind, long yen) {
        part.allow(allowedSen);
        long compared = reduction.afterLimit() ? part.unreduced : part.burden;
        if (compared < allowedSen) {
            return;
        }
        part.decided = true;
        if (compared > allowedSen) {
            part.limitKind = kind;
            part.limitYen = yen;
        }
        part.patient = reduction.afterLimit()
                ? Math.multiplyExact(Parts.tenYen(lightened(allowedSen)), (long) SEN)
                : allowedSen;
        part.afterLimit = part.patient;
    }

    /** The 減額金額 is taken once a month: here from the limit, which stands for the burden. */
    private long lightened(long sen) {
        reduction.restart();
        return reduction.of(sen);
    }

    /** Returns whether a limit took something off the care that the insurance alone covers, the certificate's aside. */
    boolean limitReached() {
        return (rest.occurs && rest.limitKind != null) || (disease.occurs && disease.limitKind == LimitKind.OUTPATIENT);
    }

    /** Returns whether the care under the certificate cost more than its amount. */
    boolean diseaseReached() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.part(i).certified && parts.part(i).limitKind != null) {
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
    boolean inSum(Part part) {
        return part == rest || (combination.joined() & part.bit) != 0;
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

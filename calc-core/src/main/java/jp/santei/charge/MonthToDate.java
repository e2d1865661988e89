package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.claim.PayerSet;
import jp.santei.master.LimitKind;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.money.Rounding;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;
import org.jspecify.annotations.Nullable;

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

    /** The bit of a part under the certificate of a long-term disease. */
    static final int LONG_TERM = ChargeBuffer.MASKS;

    /** Number of parts. */
    static final int PARTS = 2 * ChargeBuffer.MASKS;

    /** Hundredths of a yen. */
    static final int SEN = 100;

    private static final int TENTHS = 10;
    private static final int INSURED_REST = PayerSet.INSURANCE_BIT;
    private static final int INSURED_DISEASE = PayerSet.INSURANCE_BIT | LONG_TERM;

    private final Parameters parameters;
    private final InsuranceLimit insuranceLimit;
    private final LongTermDisease longTerm;
    private final BurdenReduction reduction;
    private final PublicPayers publicPayers = new PublicPayers();

    private int share;
    private long unit;
    private long combinedFrom;
    private long occurring;
    private int partCount;
    private final int[] parts = new int[PARTS];
    private final long[] points = new long[PARTS];
    private final long[] cost = new long[PARTS];
    private final long[] unreduced = new long[PARTS];
    private final long[] burden = new long[PARTS];
    private final long[] patient = new long[PARTS];
    private final boolean[] decided = new boolean[PARTS];
    private final boolean[] limited = new boolean[PARTS];
    private final long[] allowed = new long[PARTS];
    private final @Nullable LimitKind[] limitKind = new LimitKind[PARTS];
    private final long[] limitYen = new long[PARTS];
    private long counted;
    private long limitCost;

    MonthToDate(
            Parameters parameters,
            InsuranceLimit insuranceLimit,
            LongTermDisease longTerm,
            BurdenReduction reduction) {
        this.parameters = parameters;
        this.insuranceLimit = insuranceLimit;
        this.longTerm = longTerm;
        this.reduction = reduction;
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
        combinedFrom =
                Math.multiplyExact(parameters.at(Parameter.LIMIT_COMBINED_FROM, in.firstDay()), (long) SEN) / divisor;
        occurring = occurringParts;
        partCount = 0;
        for (int part = INSURED_REST + 1; part < ChargeBuffer.MASKS; part++) {
            append(part);
        }
        append(INSURED_DISEASE);
        append(INSURED_REST);
    }

    private void append(int part) {
        if (occurs(part)) {
            parts[partCount++] = part;
            points[part] = 0;
            burden[part] = 0;
        }
    }

    /** Adds points of a part. */
    void add(int part, long more) {
        points[part] = Math.addExact(points[part], more);
    }

    /** Computes all parts anew from the points so far: first those with a public payer, then the certificate's, then the rest. */
    void compute() {
        reduction.restart();
        publicPayers.restart();
        for (int i = 0; i < partCount; i++) {
            int part = parts[i];
            share(part);
            if ((part & ~LONG_TERM) != PayerSet.INSURANCE_BIT) {
                patient[part] = publicPayers.pay(part, burden[part]);
                decided[part] = true;
            } else if (part == INSURED_DISEASE) {
                limitDisease();
            } else {
                limitRest();
            }
        }
    }

    private void share(int part) {
        cost[part] = Math.multiplyExact(points[part], unit);
        boolean insured = (part & PayerSet.INSURANCE_BIT) != 0;
        long tenth = Math.multiplyExact(cost[part] / TENTHS, (long) SEN);
        if (cost[part] % TENTHS != 0) {
            throw new IllegalStateException("cost is no multiple of ten yen: " + cost[part]);
        }
        unreduced[part] = Math.multiplyExact(tenth, (long) (insured ? share : TENTHS));
        burden[part] = insured ? reduction.of(unreduced[part]) : unreduced[part];
        patient[part] = burden[part];
        decided[part] = false;
        limited[part] = false;
        limitKind[part] = null;
        limitYen[part] = 0;
    }

    /** At 70 and over the outpatient limit of the person also cuts what the certificate leaves. */
    private void limitDisease() {
        long yen = longTerm.yen();
        LimitKind kind = LimitKind.LONG_TERM_DISEASE;
        if (insuranceLimit.ofPerson() && insuranceLimit.yen(cost[INSURED_DISEASE]) < yen) {
            yen = insuranceLimit.yen(cost[INSURED_DISEASE]);
            kind = insuranceLimit.kind();
        }
        cut(INSURED_DISEASE, Math.multiplyExact(yen, (long) SEN), kind, yen);
    }

    private void limitRest() {
        counted = 0;
        limitCost = cost[INSURED_REST];
        if (!insuranceLimit.applies()) {
            return;
        }
        if (joins()) {
            limitCost = Math.addExact(limitCost, cost[INSURED_DISEASE]);
            counted = patient[INSURED_DISEASE];
        }
        long yen = insuranceLimit.yen(limitCost);
        long rest = Math.max(0, Math.multiplyExact(yen, (long) SEN) - counted);
        LimitKind kind = insuranceLimit.kind();
        if (insuranceLimit.considers()) {
            long considered = insuranceLimit.considerationYen(cost[INSURED_REST]);
            long consideredSen = Math.multiplyExact(considered, (long) SEN);
            if (consideredSen < rest) {
                yen = considered;
                rest = consideredSen;
                kind = LimitKind.CONSIDERATION;
            }
        }
        cut(INSURED_REST, rest, kind, yen);
    }

    private boolean joins() {
        return occurs(INSURED_DISEASE)
                && (insuranceLimit.elder()
                        || (unreduced[INSURED_DISEASE] >= combinedFrom && unreduced[INSURED_REST] >= combinedFrom));
    }

    private void cut(int part, long allowedSen, LimitKind kind, long yen) {
        limited[part] = true;
        allowed[part] = allowedSen;
        long compared = reduction.afterLimit() ? unreduced[part] : burden[part];
        if (compared < allowedSen) {
            return;
        }
        decided[part] = true;
        if (compared > allowedSen) {
            limitKind[part] = kind;
            limitYen[part] = yen;
        }
        patient[part] = reduction.afterLimit() ? tenYen(lightened(allowedSen)) : allowedSen;
    }

    /** The 減額金額 is taken once a month: here from the limit, which stands for the burden. */
    private long lightened(long sen) {
        reduction.restart();
        return reduction.of(sen);
    }

    private static long tenYen(long sen) {
        return Math.multiplyExact(Rounding.TEN_YEN_HALF_UP.apply(sen, SEN), (long) SEN);
    }

    /** Writes the classes of the month. */
    void writeTo(ChargeBuffer charge) {
        for (int i = 0; i < partCount; i++) {
            int part = parts[i];
            if (part == INSURED_DISEASE && occurs(INSURED_REST)) {
                continue;
            }
            int mask = part & ~LONG_TERM;
            charge.addClass(mask);
            boolean both = part == INSURED_REST && occurs(INSURED_DISEASE);
            int other = both ? INSURED_DISEASE : part;
            long ofShare = yen(both ? burden[part] + burden[other] : burden[part]);
            long left = yen(both ? patient[part] + patient[other] : patient[part]);
            boolean alone = mask == PayerSet.INSURANCE_BIT;
            charge.setClass(
                    mask,
                    both ? points[part] + points[other] : points[part],
                    both ? cost[part] + cost[other] : cost[part],
                    ofShare,
                    alone ? ofShare - left : 0,
                    left);
            int reached = limitKind[part] != null ? part : other;
            LimitKind kind = limitKind[reached];
            if (kind != null) {
                charge.limitClass(mask, kind, limitYen[reached]);
            }
            publicPayers.writeTo(charge, part, ofShare);
        }
        if (reduction.applies() || cutAny()) {
            charge.markCut();
        }
    }

    /** Returns hundredths of a yen as yen, half up; a negative amount mirrors the positive one. */
    static long yen(long sen) {
        return sen < 0 ? -Rounding.HALF_UP_YEN.apply(-sen, SEN) : Rounding.HALF_UP_YEN.apply(sen, SEN);
    }

    private boolean cutAny() {
        for (int i = 0; i < partCount; i++) {
            if (limitKind[parts[i]] != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a limit took something off the care that the insurance alone covers, the certificate's aside. */
    boolean limitReached() {
        return occurs(INSURED_REST) && limitKind[INSURED_REST] != null
                || occurs(INSURED_DISEASE) && limitKind[INSURED_DISEASE] == LimitKind.OUTPATIENT;
    }

    /** Returns whether the care under the certificate cost more than its amount. */
    boolean diseaseReached() {
        return occurs(INSURED_DISEASE) && limitKind[INSURED_DISEASE] != null;
    }

    /** Returns the cost that the limit of the rest was computed for, in yen. */
    long limitCost() {
        return limitCost;
    }

    /** Returns what the certificate's care counts against the limit of the rest. */
    long counted() {
        return counted;
    }

    /** Returns the burden of a part before the 減免. */
    long unreduced(int part) {
        return unreduced[part];
    }

    /** Returns the limit that a part reached, or null. */
    @Nullable LimitKind limitKind(int part) {
        return limitKind[part];
    }

    /** Returns whether a part occurs. */
    boolean occurs(int part) {
        return (occurring & (1L << part)) != 0;
    }

    /** Returns the number of parts. */
    int partCount() {
        return partCount;
    }

    /** Returns part i, in the order computed. */
    int part(int i) {
        return parts[i];
    }

    /** Returns the points of a part. */
    long points(int part) {
        return points[part];
    }

    /** Returns the cost of a part in yen. */
    long cost(int part) {
        return cost[part];
    }

    /** Returns the burden of a part before limits. */
    long burden(int part) {
        return burden[part];
    }

    /** Returns what a part leaves to the patient. */
    long patient(int part) {
        return patient[part];
    }

    /** Returns whether a limit or a public payer decides the patient's amount, which is exact then. */
    boolean decided(int part) {
        return decided[part];
    }

    /** Returns whether a part has a limit. */
    boolean limited(int part) {
        return limited[part];
    }

    /** Returns what a limit allows of a part. */
    long allowed(int part) {
        return allowed[part];
    }
}

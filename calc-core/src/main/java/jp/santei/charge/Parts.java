package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.claim.PayerSet;
import jp.santei.master.LimitKind;
import jp.santei.money.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a month as columns (負担の部分): {@link MonthToDate} writes them, window, classes and explanation read them.
 *
 * <p>A part is a payer set; care of it under the certificate of a long-term disease is a part of its own. Costs are yen, burdens hundredths of a yen, exact.
 */
final class Parts {
    /** The bit of a part under the certificate of a long-term disease. */
    static final int LONG_TERM = ChargeBuffer.MASKS;

    /** Number of parts there can be. */
    static final int COUNT = 2 * ChargeBuffer.MASKS;

    /** What the insurance alone covers, but for a certificate. */
    static final int REST = PayerSet.INSURANCE_BIT;

    /** What the insurance alone covers under a certificate. */
    static final int DISEASE = PayerSet.INSURANCE_BIT | LONG_TERM;

    /** Hundredths of a yen. */
    static final int SEN = 100;

    private long occurring;
    private int size;
    private final int[] order = new int[COUNT];
    final long[] points = new long[COUNT];
    final long[] cost = new long[COUNT];
    final long[] unreduced = new long[COUNT];
    final long[] burden = new long[COUNT];
    final long[] afterLimit = new long[COUNT];
    final long[] patient = new long[COUNT];
    final long[] byShare = new long[COUNT];
    final boolean[] decided = new boolean[COUNT];
    final boolean[] limited = new boolean[COUNT];
    final long[] allowed = new long[COUNT];
    final @Nullable LimitKind[] limitKind = new LimitKind[COUNT];
    final long[] limitYen = new long[COUNT];
    final boolean[] roundedAtWindow = new boolean[COUNT];

    Parts() {}

    /**
     * Begins a month without points.
     *
     * @param parts parts that occur, as bits
     * @param schemes legal order of the public expenses
     */
    void begin(long parts, PublicSchemes schemes) {
        occurring = parts;
        size = 0;
        long shared = parts & ~((1L << DISEASE) | (1L << REST));
        for (long left = shared; left != 0; left &= left - 1) {
            append(Long.numberOfTrailingZeros(left), schemes);
        }
        if (occurs(DISEASE)) {
            append(DISEASE, schemes);
        }
        if (occurs(REST)) {
            append(REST, schemes);
        }
    }

    /** Parts with public payers are sorted: fewer payers first, then by legal order, whatever the order in the claim. */
    private void append(int part, PublicSchemes schemes) {
        int place = size++;
        if ((part & ~LONG_TERM) != PayerSet.INSURANCE_BIT) {
            while (place > 0 && rank(order[place - 1], schemes) > rank(part, schemes)) {
                order[place] = order[place - 1];
                place--;
            }
        }
        order[place] = part;
        points[part] = 0;
    }

    private static int rank(int part, PublicSchemes schemes) {
        int ranks = schemes.ranks(part);
        int withoutInsurance = 1 - (part & PayerSet.INSURANCE_BIT);
        int outsideCertificate = (part & LONG_TERM) == 0 ? 1 : 0;
        return ((Integer.bitCount(ranks) * ChargeBuffer.MASKS + ranks) * 2 + withoutInsurance) * 2 + outsideCertificate;
    }

    /** Returns the number of parts that occur. */
    int size() {
        return size;
    }

    /** Returns part i in the order computed: those with a public payer, the certificate's, the rest. */
    int part(int i) {
        return order[i];
    }

    /** Returns whether a part occurs. */
    boolean occurs(int part) {
        return (occurring & (1L << part)) != 0;
    }

    /** Returns whether the insurance pays every part without a public expense. */
    boolean insuranceAlone() {
        return size > 0 && (occurring & ~((1L << REST) | (1L << DISEASE))) == 0;
    }

    /** Returns the points of a part. */
    long points(int part) {
        return points[part];
    }

    /** Returns the cost of a part in yen. */
    long cost(int part) {
        return cost[part];
    }

    /** Returns the share of a part before the 減免. */
    long unreduced(int part) {
        return unreduced[part];
    }

    /** Returns the burden of a part before limits. */
    long burden(int part) {
        return burden[part];
    }

    /** Returns the burden of a part after its limit, before public payers. */
    long afterLimit(int part) {
        return afterLimit[part];
    }

    /** Lowers what may be collected of a part, whatever rounding says. */
    void allow(int part, long sen) {
        allowed[part] = limited[part] ? Math.min(allowed[part], sen) : sen;
        limited[part] = true;
    }

    /** Returns what a part leaves to the patient. */
    long patient(int part) {
        return patient[part];
    }

    /** Returns what a part would leave to the patient by share and rates alone: what the window rounds, visit by visit. */
    long byShare(int part) {
        return byShare[part];
    }

    /** Returns whether a limit or a public payer decides the patient's amount. */
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

    /** Returns the limit that took something off a part, or null. */
    @Nullable
    LimitKind limitKind(int part) {
        return limitKind[part];
    }

    /** Returns the amount of the limit that took something off a part, in yen. */
    long limitYen(int part) {
        return limitYen[part];
    }

    /** Returns an exact amount of a part as the window collects it: as it is, or to ten yen where the law has a rate. */
    long atWindow(int part, long sen) {
        return roundedAtWindow[part] ? Math.multiplyExact(tenYen(sen), (long) SEN) : sen;
    }

    /** Returns hundredths of a yen as yen, half up; a negative amount mirrors the positive one. */
    static long yen(long sen) {
        return sen < 0 ? -Rounding.HALF_UP_YEN.apply(-sen, SEN) : Rounding.HALF_UP_YEN.apply(sen, SEN);
    }

    /** Returns hundredths of a yen as yen, half up to ten yen; a negative amount mirrors the positive one. */
    static long tenYen(long sen) {
        return sen < 0 ? -Rounding.TEN_YEN_HALF_UP.apply(-sen, SEN) : Rounding.TEN_YEN_HALF_UP.apply(sen, SEN);
    }
}

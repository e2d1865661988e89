package jp.santei.charge;

import jp.santei.claim.PayerSet;
import jp.santei.master.LimitKind;
import org.jspecify.annotations.Nullable;

/**
 * A part of a month (負担の部分): the care of one payer set, its points, and what each step of the charge leaves of them.
 *
 * <p>Care under the certificate of a long-term disease is a part of its own. {@link MonthToDate} and the public payers write a
 * part; window, classes and explanation read it. Amounts are hundredths of a yen but for the cost and the limit, in yen.
 */
final class Part {
    /** Stands for no public expense. */
    static final int NOBODY = -1;

    /** The payer mask, with {@link Parts#LONG_TERM} where the care is under the certificate. */
    final int key;

    /** The part among others, as a bit. */
    final long bit;

    /** The payer mask. */
    final int payers;

    /** The insurance takes part. */
    final boolean insured;

    /** The insurance pays alone. */
    final boolean ofInsuranceAlone;

    /** The care is under the certificate of a long-term disease. */
    final boolean certified;

    /** The month has such care. */
    boolean occurs;

    /** The public payers by their places in the legal order, as bits. */
    int ranks;

    /** The place among the parts with public payers: lower ones are computed first. */
    int rank;

    /** The public expense, from 0, whose law decides the limit; {@link #NOBODY} where none does. */
    int limitedBy = NOBODY;

    long points;
    long cost;
    /** The share before the 減免, and after it. */
    long unreduced;

    long burden;
    /** What its limit leaves, and then the public payers: what the patient owes exactly. */
    long afterLimit;

    long patient;
    /** What share and rates alone leave to the patient: what the window rounds, visit by visit. */
    long byShare;
    /** A limit or a public payer decides the patient's amount. */
    boolean decided;
    /** A limit or a cap allows an amount at most, whatever rounding says. */
    boolean limited;

    long allowed;
    /** The limit that took something off, and its amount in yen. */
    @Nullable
    LimitKind limitKind;

    long limitYen;
    /** The law has a rate where others have an amount: the window rounds it. */
    boolean roundedAtWindow;

    /** By public expense: what it leaves, and what was left of its cap before. */
    final long[] after = new long[PublicPayers.MAX];

    final long[] capBefore = new long[PublicPayers.MAX];

    Part(int key) {
        this.key = key;
        bit = 1L << key;
        payers = key & ~Parts.LONG_TERM;
        certified = (key & Parts.LONG_TERM) != 0;
        insured = (key & PayerSet.INSURANCE_BIT) != 0;
        ofInsuranceAlone = payers == PayerSet.INSURANCE_BIT;
    }

    /** Begins anew with a cost in yen and a share of it, before and after the 減免. */
    void bear(long ofCost, long share, long lightened) {
        cost = ofCost;
        unreduced = share;
        burden = lightened;
        afterLimit = lightened;
        patient = lightened;
        byShare = lightened;
        decided = false;
        limited = false;
        limitKind = null;
        limitYen = 0;
        roundedAtWindow = false;
    }

    /** Lowers what may be collected, whatever rounding says. */
    void allow(long sen) {
        allowed = limited ? Math.min(allowed, sen) : sen;
        limited = true;
    }

    /** Returns an exact amount as the window collects it: as it is, or to ten yen where the law has a rate. */
    long atWindow(long sen) {
        return roundedAtWindow ? Math.multiplyExact(Parts.tenYen(sen), (long) Parts.SEN) : sen;
    }

    /** Returns whether public expense p, from 0, takes part. */
    boolean hasPayer(int p) {
        return PublicSchemes.takesPart(payers, p);
    }
}

package jp.santei.charge;

import jp.santei.buffer.PublicBuffer;
import jp.santei.master.PublicExpenseKind;
import jp.santei.master.PublicExpenseScheme;

/**
 * The account of one public expense in a month (公費の月の勘定): its cap, the patient's own amount and what it pays at most, and
 * what is left of each.
 *
 * <p>What counts into the cap is the patient's amount after this payer, even where a later payer pays it. Amounts are
 * hundredths of a yen.
 */
final class PublicAccount {
    /** Stands for no cap and no amount. */
    static final long NONE = Long.MAX_VALUE;

    private static final long PERCENT = 100;

    private final int position;
    private PublicExpenseKind kind = PublicExpenseKind.FULL;
    private int percent;
    private long cap;
    private long counted;
    private long own;
    private long upTo;

    private long capLeft;
    private long ownLeft;
    private long upToLeft;
    private long used;

    /** Makes the account of the public expense at a position of the claim, from 0. */
    PublicAccount(int position) {
        this.position = position;
    }

    /** Opens the account of a claim's public expense, whose cap is given in yen or {@link #NONE}. */
    void open(PublicExpenseScheme.Payment payment, PublicBuffer given, long capYen) {
        percent = payment.percent();
        own = sen(given.patientAmount(position));
        upTo = payment.upTo() == PublicExpenseScheme.NONE ? NONE : sen(payment.upTo());
        counted = sen(given.countedBefore(position));
        cap = capYen == NONE ? NONE : sen(capYen);
        boolean aboveCap = payment.kind() == PublicExpenseKind.FULL && cap != NONE;
        kind = aboveCap ? PublicExpenseKind.CAP : payment.kind();
    }

    private static long sen(long yen) {
        return Math.multiplyExact(yen, (long) Parts.SEN);
    }

    /** Begins the month anew: the account is whole again. */
    void restart() {
        capLeft = whole();
        ownLeft = own;
        upToLeft = upTo;
        used = 0;
    }

    /** Pays a part and returns what it leaves of an amount. */
    long pay(Part part, long before) {
        part.capBefore[position] = capLeft;
        long leaves = switch (kind) {
            case FULL, PUBLIC_FIRST -> own(part, before);
            case RATE -> rate(part, before);
            case CAP -> underCap(part, before);
            case UP_TO -> aboveAmount(part, before);
        };
        use(leaves);
        part.after[position] = leaves;
        return leaves;
    }

    private long own(Part part, long before) {
        part.allow(ownLeft);
        long leaves = Math.min(before, ownLeft);
        part.decided |= leaves == ownLeft;
        ownLeft -= leaves;
        return leaves;
    }

    private long rate(Part part, long before) {
        long rate = rateOf(part);
        part.byShare = Math.min(part.byShare, rate);
        if (rate < before) {
            part.decided = false;
        }
        return underCap(part, Math.min(rate, before));
    }

    /** Returns what the rate leaves of a part; 0 without a rate. */
    long rateOf(Part part) {
        return kind == PublicExpenseKind.RATE ? Math.multiplyExact(part.cost, (long) percent * Parts.SEN) / PERCENT : 0;
    }

    private long underCap(Part part, long before) {
        if (capLeft == NONE) {
            return before;
        }
        part.allow(capLeft);
        if (capLeft <= before) {
            part.decided = true;
            return capLeft;
        }
        return before;
    }

    private long aboveAmount(Part part, long before) {
        long paid = Math.min(before, upToLeft);
        upToLeft -= paid;
        part.byShare -= Math.min(paid, part.byShare);
        part.decided |= paid == before;
        return before - paid;
    }

    /** Counts what the patient pays into the cap. */
    void use(long sen) {
        used = Math.addExact(used, sen);
        if (capLeft != NONE) {
            capLeft -= sen;
        }
    }

    /** Returns how it pays. */
    PublicExpenseKind kind() {
        return kind;
    }

    /** Returns the rate in percent. */
    int percent() {
        return percent;
    }

    /** Returns what it pays at most, or {@link #NONE}. */
    long upTo() {
        return upTo;
    }

    /** Returns whether it has a cap. */
    boolean isCapped() {
        return cap != NONE;
    }

    /** Returns the cap, or {@link #NONE}. */
    long cap() {
        return cap;
    }

    /** Returns what counted into the cap before this claim. */
    long counted() {
        return counted;
    }

    /** Returns what this claim may take of the cap in all, or {@link #NONE}. */
    long whole() {
        return cap == NONE ? NONE : Math.max(0, cap - counted);
    }

    /** Returns what is left of the cap, or {@link #NONE}. */
    long capLeft() {
        return capLeft;
    }

    /** Returns what counts into the cap, before this claim and in it. */
    long countedInAll() {
        return Math.addExact(counted, used);
    }

    /** Returns whether it may leave something to the patient, so that the claim form shows what it leaves. */
    boolean mayLeave() {
        boolean bySum = kind == PublicExpenseKind.RATE || kind == PublicExpenseKind.UP_TO;
        return cap != NONE || bySum || own > 0;
    }
}

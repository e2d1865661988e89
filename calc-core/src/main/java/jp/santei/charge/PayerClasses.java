package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.claim.PayerSet;
import jp.santei.master.LimitKind;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a month as the statement's classes (負担者の組ごとの額), in whole yen. */
final class PayerClasses {
    private static final int REST = Parts.REST;
    private static final int DISEASE = Parts.DISEASE;

    private final Parts parts;
    private final BurdenReduction reduction;
    private final PublicPayers publicPayers;

    PayerClasses(Parts parts, BurdenReduction reduction, PublicPayers publicPayers) {
        this.parts = parts;
        this.reduction = reduction;
        this.publicPayers = publicPayers;
    }

    /** Writes a class for each payer set: care under a certificate and other care of the insurance alone are one. */
    void write(ChargeBuffer charge) {
        boolean cut = reduction.applies();
        for (int i = 0; i < parts.size(); i++) {
            int part = parts.part(i);
            cut |= parts.limitKind(part) != null;
            boolean both = part == REST && parts.occurs(DISEASE);
            boolean laterInClass = part == DISEASE && parts.occurs(REST);
            if (both) {
                write(charge, REST, DISEASE);
            } else if (!laterInClass) {
                write(charge, part, part);
            }
        }
        if (cut) {
            charge.markCut();
        }
    }

    private void write(ChargeBuffer charge, int part, int other) {
        int mask = part & ~Parts.LONG_TERM;
        boolean two = part != other;
        long ofShare = Parts.yen(parts.burden(part) + (two ? parts.burden(other) : 0));
        long left = Parts.yen(parts.patient(part) + (two ? parts.patient(other) : 0));
        charge.addClass(mask);
        charge.setClass(
                mask,
                parts.points(part) + (two ? parts.points(other) : 0),
                parts.cost(part) + (two ? parts.cost(other) : 0),
                ofShare,
                mask == PayerSet.INSURANCE_BIT ? ofShare - left : 0,
                left);
        int reached = parts.limitKind(part) != null ? part : other;
        @Nullable LimitKind kind = parts.limitKind(reached);
        if (kind != null) {
            charge.limitClass(mask, kind, parts.limitYen(reached));
        }
        publicPayers.writeTo(charge, part, ofShare);
    }
}

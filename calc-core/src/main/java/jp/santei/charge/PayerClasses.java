package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.master.LimitKind;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a month as the statement's classes (負担者の組ごとの額), in whole yen. */
final class PayerClasses {
    private final Parts parts;
    private final BurdenReduction reduction;
    private final PublicSchemes schemes;
    private final PublicPayers publicPayers;

    PayerClasses(Parts parts, BurdenReduction reduction, PublicSchemes schemes, PublicPayers publicPayers) {
        this.parts = parts;
        this.reduction = reduction;
        this.schemes = schemes;
        this.publicPayers = publicPayers;
    }

    /** Writes a class for each payer set: care under a certificate and other care of the same payers are one. */
    void write(ChargeBuffer charge) {
        boolean cut = reduction.applies();
        for (int i = 0; i < parts.size(); i++) {
            int part = parts.part(i);
            cut |= parts.limitKind(part) != null;
            if (!twinFollows(i)) {
                write(charge, part & ~Parts.LONG_TERM);
            }
        }
        if (cut) {
            charge.markCut();
        }
    }

    private boolean twinFollows(int i) {
        for (int later = i + 1; later < parts.size(); later++) {
            if (parts.part(later) == (parts.part(i) ^ Parts.LONG_TERM)) {
                return true;
            }
        }
        return false;
    }

    private void write(ChargeBuffer charge, int mask) {
        int twin = mask | Parts.LONG_TERM;
        boolean plain = parts.occurs(mask);
        boolean certified = parts.occurs(twin);
        long ofShare = Parts.yen((plain ? parts.burden(mask) : 0) + (certified ? parts.burden(twin) : 0));
        long limited = Parts.yen((plain ? parts.afterLimit(mask) : 0) + (certified ? parts.afterLimit(twin) : 0));
        long left = Parts.yen((plain ? parts.patient(mask) : 0) + (certified ? parts.patient(twin) : 0));
        charge.addClass(mask);
        charge.setClass(
                mask,
                (plain ? parts.points(mask) : 0) + (certified ? parts.points(twin) : 0),
                (plain ? parts.cost(mask) : 0) + (certified ? parts.cost(twin) : 0),
                ofShare,
                ofShare - limited,
                left);
        int reached = plain && parts.limitKind(mask) != null ? mask : twin;
        @Nullable LimitKind kind = parts.occurs(reached) ? parts.limitKind(reached) : null;
        if (kind != null) {
            charge.limitClass(mask, kind, parts.limitYen(reached));
        }
        long before = limited;
        for (int i = 0; i < schemes.count(); i++) {
            int p = schemes.order(i);
            if (PublicSchemes.takesPart(mask, p)) {
                long after = Parts.yen(
                        (plain ? publicPayers.after(mask, p) : 0) + (certified ? publicPayers.after(twin, p) : 0));
                charge.setPublic(mask, p, before - after, after);
                before = after;
            }
        }
    }
}

package jp.santei.charge;

import jp.santei.buffer.ChargeBuffer;
import jp.santei.master.LimitKind;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a month as the statement's classes (負担者の組ごとの額), in whole yen. */
final class PayerClasses {
    /** Stands for care that does not occur. */
    private static final Part NOTHING = new Part(0);

    private final Parts parts;
    private final BurdenReduction reduction;
    private final PublicSchemes schemes;

    PayerClasses(Parts parts, BurdenReduction reduction, PublicSchemes schemes) {
        this.parts = parts;
        this.reduction = reduction;
        this.schemes = schemes;
    }

    /** Writes a class for each payer set: care under a certificate and other care of the same payers are one. */
    void write(ChargeBuffer charge) {
        boolean cut = reduction.applies();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.part(i);
            cut |= part.limitKind != null;
            Part twin = parts.twinOf(part);
            boolean both = twin.occurs;
            if (!(both && part.certified)) {
                write(charge, part, both ? twin : NOTHING);
            }
        }
        if (cut) {
            charge.markCut();
        }
    }

    private void write(ChargeBuffer charge, Part part, Part certified) {
        int mask = part.payers;
        long ofShare = Parts.yen(part.burden + certified.burden);
        long limited = Parts.yen(part.afterLimit + certified.afterLimit);
        charge.addClass(mask);
        charge.setClass(
                mask,
                part.points + certified.points,
                part.cost + certified.cost,
                ofShare,
                ofShare - limited,
                Parts.yen(part.patient + certified.patient));
        Part reached = part.limitKind != null ? part : certified;
        @Nullable LimitKind kind = reached.limitKind;
        if (kind != null) {
            charge.limitClass(mask, kind, reached.limitYen);
        }
        long before = limited;
        for (int places = part.ranks; places != 0; places &= places - 1) {
            int p = schemes.first(places);
            long after = Parts.yen(part.after[p] + certified.after[p]);
            charge.setPublic(mask, p, before - after, after);
            before = after;
        }
    }
}

package jp.santei.conformance.reference;

import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The insurance-only care of a month so far (月初からの累計), exact.
 *
 * @param disease the care of the 特定疾病療養受療証
 * @param others all other care
 * @param together the most that may be left to the patient of both, null where they are not summed
 */
record ToDate(Part disease, Part others, @Nullable BigFraction together) {

    /**
     * Care under one limit.
     *
     * @param burden the burden by share, less a reduction
     * @param limit the amount of the order, null without
     * @param most what may be left to the patient of this care, null without
     * @param kind what decides when the burden reaches the limit
     */
    record Part(
            BigFraction burden,
            @Nullable BigFraction limit,
            @Nullable BigFraction most,
            Kind kind) {
        static Part unlimited(BigFraction burden) {
            return new Part(burden, null, null, Kind.OWN);
        }

        boolean isNothing() {
            return burden.compareTo(BigFraction.ZERO) == 0;
        }

        BigFraction patient() {
            return most == null ? burden : lesser(burden, most);
        }

        boolean isReached() {
            return most != null && burden.compareTo(most) >= 0;
        }
    }

    /** What a limit is about. */
    enum Kind {
        /** This care alone. */
        OWN,
        /** This care and the care of the disease together. */
        SUM,
        /** 配慮措置: a tenth of the cost, so a share again and no fixed amount. */
        CONSIDERATION
    }

    BigFraction patient() {
        return disease.patient().add(others.patient());
    }

    BigFraction highCost() {
        return disease.burden().add(others.burden()).subtract(patient());
    }

    /** The limit of the care outside the disease; the certificate's where there is no other. */
    @Nullable
    BigFraction limit() {
        return others.limit() != null ? others.limit() : disease.limit();
    }

    /** Whether a fixed amount of the order decides what is due of the care of the disease. */
    boolean diseaseIsFixed() {
        return disease.isReached() || (others.kind() == Kind.SUM && others.isReached());
    }

    /** Whether a fixed amount of the order decides what is due of the other care. */
    boolean othersAreFixed() {
        return others.isReached() && others.kind() != Kind.CONSIDERATION;
    }

    boolean isConsidered() {
        return others.isReached() && others.kind() == Kind.CONSIDERATION;
    }

    /** The most that the window may take of the month, null when some of it has no limit. */
    @Nullable
    BigFraction most() {
        BigFraction ofDisease = disease.isNothing() ? BigFraction.ZERO : disease.most();
        BigFraction ofOthers = others.isNothing() ? BigFraction.ZERO : others.most();
        if (ofDisease == null || ofOthers == null) {
            return null;
        }
        boolean considered = others.kind() == Kind.CONSIDERATION;
        BigFraction sum = ofDisease.add(considered ? Window.tenYen(ofOthers) : ofOthers);
        return together == null ? sum : lesser(sum, together);
    }

    static BigFraction lesser(BigFraction a, BigFraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}

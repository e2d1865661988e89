package jp.santei.conformance.reference;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Exact amounts of money (円, 端数つき); null where nothing bounds an amount. */
final class Yen {
    static final BigFraction ZERO = BigFraction.ZERO;

    private Yen() {}

    static BigFraction of(long yen) {
        return new BigFraction(yen);
    }

    /** 1点10円. */
    static BigFraction ofPoints(long points) {
        return new BigFraction(points).multiply(10);
    }

    static BigFraction percent(BigFraction yen, int percent) {
        return yen.multiply(percent).divide(100);
    }

    static BigFraction lesser(BigFraction a, @Nullable BigFraction b) {
        return b == null || a.compareTo(b) <= 0 ? a : b;
    }

    static @Nullable BigFraction lesserBound(@Nullable BigFraction a, @Nullable BigFraction b) {
        return a == null ? b : lesser(a, b);
    }

    static BigFraction greater(BigFraction a, BigFraction b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    static BigFraction notBelowZero(BigFraction yen) {
        return greater(yen, ZERO);
    }

    static boolean isNothing(BigFraction yen) {
        return yen.compareTo(ZERO) == 0;
    }

    static BigFraction sum(List<BigFraction> amounts) {
        return amounts.stream().reduce(ZERO, BigFraction::add);
    }

    /** 法75条: five yen are cut below and raised from five on. */
    static BigFraction tenYen(BigFraction yen) {
        return new BigFraction(ReferencePoints.halfUp(yen.divide(10))).multiply(10);
    }

    /** Exact: every denominator here divides a power of ten. */
    static BigDecimal decimal(BigFraction yen) {
        BigDecimal shortest = new BigDecimal(yen.getNumerator())
                .divide(new BigDecimal(yen.getDenominator()))
                .stripTrailingZeros();
        return shortest.setScale(Math.max(0, shortest.scale()));
    }
}

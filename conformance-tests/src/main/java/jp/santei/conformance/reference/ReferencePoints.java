package jp.santei.conformance.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Points of a unit by the text of the rules, in exact fractions (点数の参照計算). */
public final class ReferencePoints {
    private static final BigFraction HALF = new BigFraction(1, 2);
    private static final BigFraction HUNDRED = new BigFraction(100);

    private ReferencePoints() {}

    /** Returns 薬剤料: "15円以下は {@code minimum} 点; 15円を超えるときは (額−15)÷10 の端数を切り上げ, 1点を加える". */
    public static BigInteger drugs(List<BigDecimal> yen, int minimum) {
        BigFraction sum = yen.stream().map(ReferencePoints::fraction).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction excess = sum.subtract(15);
        if (excess.compareTo(BigFraction.ZERO) <= 0) {
            return BigInteger.valueOf(minimum);
        }
        return ceiling(excess.divide(10)).add(BigInteger.ONE);
    }

    /** Returns 特定保険医療材料料: "材料価格を10円で除して得た点数", 四捨五入. */
    public static BigInteger materials(List<BigDecimal> yen) {
        BigFraction sum = yen.stream().map(ReferencePoints::fraction).reduce(BigFraction.ZERO, BigFraction::add);
        return halfUp(sum.divide(10));
    }

    /**
     * A base: its points, and how they follow a quantity.
     *
     * @param points the row's points
     * @param steps how they follow a quantity; null when they do not
     */
    public record Base(BigDecimal points, @Nullable Steps steps) {
        private BigFraction value() {
            BigFraction fixed = fraction(points);
            return steps == null ? fixed : fixed.add(fraction(steps.step()).multiply(steps.begun()));
        }
    }

    /**
     * きざみ: a step's points for every step begun above the lower bound.
     *
     * @param quantity the quantity
     * @param lower 下限値
     * @param size きざみ値
     * @param step きざみ点数
     */
    public record Steps(BigDecimal quantity, long lower, long size, BigDecimal step) {
        private BigInteger begun() {
            BigFraction above = fraction(quantity).subtract(new BigFraction(lower));
            return above.compareTo(BigFraction.ZERO) <= 0
                    ? BigInteger.ZERO
                    : ceiling(above.divide(new BigFraction(size)));
        }
    }

    /**
     * Returns a unit: percentages taken off the base one after the other, percentages added in parallel on what is left,
     * one rounding at the end.
     *
     * @param off percentages taken off
     * @param added percentages added
     */
    public static BigInteger unit(Base base, List<BigDecimal> off, List<BigDecimal> added) {
        return unit(base, off, List.of(), added);
    }

    /**
     * Returns a unit with loads (D200, D214): "負荷の種類及び回数にかかわらず 100分の200を限度", and the 所定点数 of the age percentage
     * includes the 注.
     *
     * @param loads percentages of loads
     */
    public static BigInteger unit(Base base, List<BigDecimal> off, List<BigDecimal> loads, List<BigDecimal> added) {
        BigFraction left = loads.isEmpty() ? base.value() : base.value().multiply(2);
        for (BigDecimal percent : off) {
            left = left.multiply(BigFraction.ONE.subtract(fraction(percent).divide(HUNDRED)));
        }
        BigFraction factor = BigFraction.ONE;
        for (BigDecimal percent : added) {
            factor = factor.add(fraction(percent).divide(HUNDRED));
        }
        return halfUp(left.multiply(factor));
    }

    /**
     * Returns a unit of imaging: the reduction of a second scan is of the scan alone, the contrast add-on is added in full,
     * percentages by age are of both, and the other add-ons are outside.
     *
     * @param off percentages taken off the base
     * @param contrast points of contrast add-ons
     * @param added percentages added
     * @param others points of the other add-ons
     */
    public static BigInteger imaging(
            Base base,
            List<BigDecimal> off,
            List<BigDecimal> contrast,
            List<BigDecimal> added,
            List<BigDecimal> others) {
        BigFraction left = base.value();
        for (BigDecimal percent : off) {
            left = left.multiply(BigFraction.ONE.subtract(fraction(percent).divide(HUNDRED)));
        }
        for (BigDecimal points : contrast) {
            left = left.add(fraction(points));
        }
        BigFraction factor = BigFraction.ONE;
        for (BigDecimal percent : added) {
            factor = factor.add(fraction(percent).divide(HUNDRED));
        }
        BigFraction sum = left.multiply(factor);
        for (BigDecimal points : others) {
            sum = sum.add(fraction(points));
        }
        return halfUp(sum);
    }

    private static BigFraction fraction(BigDecimal value) {
        return new BigFraction(value.unscaledValue(), BigInteger.TEN.pow(Math.max(0, value.scale())));
    }

    static BigInteger halfUp(BigFraction value) {
        return floor(value.add(HALF));
    }

    private static BigInteger floor(BigFraction value) {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        return value.getNumerator().signum() < 0 && parts[1].signum() != 0
                ? parts[0].subtract(BigInteger.ONE)
                : parts[0];
    }

    private static BigInteger ceiling(BigFraction value) {
        return floor(value.negate()).negate();
    }
}

package jp.santei.conformance.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

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

    /** Returns きざみ計算 before rounding: base, and one step's points for every step begun above the lower bound. */
    public static BigFraction steps(BigDecimal points, BigDecimal quantity, long lower, long size, BigDecimal step) {
        BigFraction above = fraction(quantity).subtract(fraction(BigDecimal.valueOf(lower)));
        if (above.compareTo(BigFraction.ZERO) <= 0) {
            return fraction(points);
        }
        BigInteger begun = ceiling(above.divide(new BigFraction(size)));
        return fraction(points).add(fraction(step).multiply(begun));
    }

    /**
     * Returns a unit: what is taken off first, percentages added in parallel, one rounding at the end.
     *
     * @param base base points, and notes in {@code notes}
     * @param off percentages taken off base and notes
     * @param added percentages added
     */
    public static BigInteger unit(BigFraction base, BigFraction notes, List<BigDecimal> off, List<BigDecimal> added) {
        BigFraction left = base.add(notes);
        for (BigDecimal percent : off) {
            left = left.multiply(BigFraction.ONE.subtract(fraction(percent).divide(HUNDRED)));
        }
        BigFraction factor = BigFraction.ONE;
        for (BigDecimal percent : added) {
            factor = factor.add(fraction(percent).divide(HUNDRED));
        }
        return halfUp(left.multiply(factor));
    }

    /** Returns an exact fraction of a decimal. */
    public static BigFraction fraction(BigDecimal value) {
        return new BigFraction(value.unscaledValue(), BigInteger.TEN.pow(Math.max(0, value.scale())));
    }

    static BigInteger halfUp(BigFraction value) {
        return floor(value.add(HALF));
    }

    private static BigInteger floor(BigFraction value) {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        return value.getNumerator().signum() < 0 && parts[1].signum() != 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static BigInteger ceiling(BigFraction value) {
        return floor(value.negate()).negate();
    }
}

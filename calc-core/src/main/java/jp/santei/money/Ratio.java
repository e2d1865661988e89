package jp.santei.money;

/**
 * An exact fraction under construction (端数処理前の値): two longs, always in lowest terms, reused by one thread.
 *
 * <p>The kernel carries what does not fit a fixed scale in one of these until a named {@link Rounding} ends it. Mutable
 * so that the path allocates nothing; not thread-safe. Every operation throws {@link ArithmeticException} on overflow.
 */
public final class Ratio {
    private long numerator;
    private long denominator = 1;

    /** Makes the fraction 0. */
    public Ratio() {}

    /** Sets this to numerator/denominator and returns it. The denominator is positive. */
    public Ratio set(long numerator, long denominator) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("denominator: " + denominator + " (expected: positive)");
        }
        long divisor = gcd(numerator, denominator);
        this.numerator = numerator / divisor;
        this.denominator = denominator / divisor;
        return this;
    }

    /** Multiplies this by factorNumerator/factorDenominator and returns it. */
    public Ratio times(long factorNumerator, long factorDenominator) {
        long cross1 = gcd(numerator, factorDenominator);
        long cross2 = gcd(factorNumerator, denominator);
        return set(
                Math.multiplyExact(numerator / cross1, factorNumerator / cross2),
                Math.multiplyExact(denominator / cross2, factorDenominator / cross1));
    }

    /** Adds termNumerator/termDenominator to this and returns it. */
    public Ratio plus(long termNumerator, long termDenominator) {
        long divisor = gcd(denominator, termDenominator);
        long scale = termDenominator / divisor;
        return set(
                Math.addExact(
                        Math.multiplyExact(numerator, scale), Math.multiplyExact(termNumerator, denominator / divisor)),
                Math.multiplyExact(denominator, scale));
    }

    /** Ends the exact computation with a named rounding. */
    public long round(Rounding rounding) {
        return rounding.apply(numerator, denominator);
    }

    /** Returns the numerator in lowest terms. */
    public long numerator() {
        return numerator;
    }

    /** Returns the denominator in lowest terms, positive. */
    public long denominator() {
        return denominator;
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    private static long gcd(long a, long b) {
        long x = Math.absExact(a);
        long y = Math.absExact(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x == 0 ? 1 : x;
    }
}

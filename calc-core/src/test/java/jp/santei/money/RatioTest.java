package jp.santei.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Property
    void plusAndTimesAreExact(
            @ForAll @IntRange(min = -100_000, max = 100_000) int a,
            @ForAll @IntRange(min = 1, max = 10_000) int b,
            @ForAll @IntRange(min = -100_000, max = 100_000) int c,
            @ForAll @IntRange(min = 1, max = 10_000) int d) {
        Ratio sum = new Ratio().set(a, b).plus(c, d);
        assertCross(sum, BigInteger.valueOf((long) a * d + (long) c * b), BigInteger.valueOf((long) b * d));
        Ratio product = new Ratio().set(a, b).times(c, d);
        assertCross(product, BigInteger.valueOf((long) a * c), BigInteger.valueOf((long) b * d));
    }

    @Test
    void keepsLowestTerms() {
        Ratio ratio = new Ratio().set(6_800, 100).times(18_000, 10_000);
        assertThat(ratio).hasToString("612/5");
    }

    @Test
    void throwsOnOverflow() {
        Ratio ratio = new Ratio().set(Long.MAX_VALUE, 2);
        assertThatThrownBy(() -> ratio.times(3, 1)).isInstanceOf(ArithmeticException.class);
    }

    private static void assertCross(Ratio actual, BigInteger numerator, BigInteger denominator) {
        assertThat(BigInteger.valueOf(actual.numerator()).multiply(denominator))
                .isEqualTo(numerator.multiply(BigInteger.valueOf(actual.denominator())));
    }
}

package jp.santei.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest(name = "五捨五超入 {0} yen: {1} points")
    @CsvSource({"25.00, 2", "25.01, 3", "25.60, 3", "38.40, 4", "51.20, 5", "64.00, 6", "102.40, 10", "320.00, 32"})
    void halfDownExceedingAsTheRuleBookPrints(BigDecimal yen, long points) {
        long hundredths = yen.movePointRight(2).longValueExact();
        assertThat(Rounding.HALF_DOWN_EXCEEDING.apply(hundredths, 1000)).isEqualTo(points);
    }

    @ParameterizedTest(name = "10円未満四捨五入 {0}: {1}")
    @CsvSource({"3702, 3700", "555, 560", "622, 620", "945, 950", "4, 0", "5, 10", "0, 0"})
    void tenYenAsTheRuleBookPrints(long yen, long window) {
        assertThat(Rounding.TEN_YEN_HALF_UP.apply(yen, 1)).isEqualTo(window);
    }

    @Property
    void agreesWithDecimalArithmetic(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator) {
        BigDecimal exact = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 30, RoundingMode.DOWN);
        boolean tie = 2 * (numerator % denominator) == denominator;
        long down = numerator / denominator;
        assertThat(Rounding.HALF_UP_POINT.apply(numerator, denominator))
                .isEqualTo(
                        tie ? down + 1 : exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
        assertThat(Rounding.HALF_DOWN_EXCEEDING.apply(numerator, denominator))
                .isEqualTo(tie ? down : exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    @Property
    void halfDownExceedingIsTheNoticeFormula(@ForAll @LongRange(min = 1_501, max = 100_000_000) long hundredthsOfYen) {
        long excess = hundredthsOfYen - 1_500;
        long notice = 1 + (excess + 999) / 1_000;
        assertThat(Rounding.HALF_DOWN_EXCEEDING.apply(hundredthsOfYen, 1_000)).isEqualTo(notice);
    }

    @org.junit.jupiter.api.Test
    void refusesWhatItIsNotDefinedFor() {
        assertThatThrownBy(() -> Rounding.HALF_UP_POINT.apply(-1, 2)).hasMessageContaining("numerator: -1");
        assertThatThrownBy(() -> Rounding.HALF_UP_POINT.apply(1, 0)).hasMessageContaining("denominator: 0");
        assertThatThrownBy(() -> Rounding.TEN_YEN_HALF_UP.apply(Long.MAX_VALUE, 1))
                .isInstanceOf(ArithmeticException.class);
    }
}

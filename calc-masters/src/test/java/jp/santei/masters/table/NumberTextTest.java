package jp.santei.masters.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.santei.claim.Days;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @Property
    void hundredthsReadEveryDecimalExactly(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long value) {
        BigDecimal decimal = BigDecimal.valueOf(value, 2);
        assertThat(Hundredths.parse(decimal.toPlainString())).isEqualTo(value);
        assertThat(Hundredths.parse(decimal.toPlainString() + "00")).isEqualTo(value);
        assertThat(Hundredths.parse(Hundredths.text(value))).isEqualTo(value);
    }

    @Property
    void daysReadAsTheCalendarWritesThem(@ForAll @IntRange(min = -25_567, max = 100_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertThat(DayText.of(day)).isEqualTo(date.toString());
        assertThat(DayText.parse(date.toString())).isEqualTo(day);
        assertThat(DayText.isDay(Days.packed(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.", ".5", "1.005", "1,0", "1e3", "１", "--1", "12345678901234567", "1.2.3"})
    void hundredthsRefuseOtherTexts(String text) {
        assertThatThrownBy(() -> Hundredths.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2025-02-29", "2025-13-01", "2025-00-10", "20250101", "2025/01/01", "2025-1-01", "Open"})
    void daysRefuseOtherTexts(String text) {
        assertThatThrownBy(() -> DayText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}

package jp.santei.check.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({
        "５０７１１０５, true", // 令和7-11-05
        "5071105, true",
        "５0７1１０5, true",
        "５０６０２２９, true", // 令和6 is a leap year
        "５０７０２２９, false",
        "４３１０５０１, true", // 平成31年5月: written so after the change of era
        "１０１０９０８, true", // 明治1
        "０２０１１０５, false",
        "６０１１１０５, false",
        "５００１１０５, false", // year 0
        "５０７００１０, false",
        "５０７１３０１, false",
        "５０７１１００, false",
        "５０７１１３１, false",
        "５０７１１０, false",
        "５０７年１１, false",
        "' ', false"
    })
    void dates(String text, boolean holds) {
        assertThat(Digits.beginWithDate(text)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"００００, true", "２３５９, true", "２４００, false", "１２６０, false", "1a00, false"})
    void times(String text, boolean holds) {
        assertThat(Digits.areTime(text, 0)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"０１, true", "３１, true", "００, false", "３２, false", "x1, false"})
    void days(String text, boolean holds) {
        assertThat(Digits.areDay(text, 0)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "１２, true",
        "12.5, true",
        "００００１０．５, true",
        "－１．５, true",
        "．５, true",
        "１．２．３, false",
        "．, false",
        "－, false",
        "１－２, false",
        "約１２, false",
        "'', false"
    })
    void numbers(String text, boolean holds) {
        assertThat(Digits.areNumber(text, 0, text.length())).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "１２３４５, 5, true",
        "12345, 5, true",
        "１２３４, 5, false",
        "１２３４５６, 5, false",
        "'', 0, false",
        "１２３４　, 5, false"
    })
    void lengths(String text, int length, boolean holds) {
        assertThat(Digits.are(text, length)).isEqualTo(holds);
    }
}

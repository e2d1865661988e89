package jp.santei.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @CsvSource({
        "1, insurance",
        "2, insurance 1",
        "3, insurance 2",
        "4, insurance 1 2",
        "5, 1",
        "7, 1 2",
        "E, insurance 3",
        "H, 1 3",
        "O, insurance 2 3",
        "Q, insurance 3 4",
        "R, 1 2 3",
        "W, insurance 1 2 4",
        "9, insurance 1 2 3 4"
    })
    void burdenLettersOfTheRuleBook(String letter, String payers) {
        PayerSet set = PayerSet.of(List.of(payers.split(" ")));
        assertThat(BurdenCode.of(set)).isEqualTo(letter);
        assertThat(BurdenCode.payersOf(letter)).isEqualTo(set);
    }

    @Test
    void everyPayerSetHasItsOwnLetter() {
        for (int mask = 1; mask <= PayerSet.ALL; mask++) {
            PayerSet set = new PayerSet(mask);
            assertThat(BurdenCode.payersOf(BurdenCode.of(set))).isEqualTo(set);
        }
        assertThat(List.of("8", "A", "D", "F", "?", ""))
                .allSatisfy(letter -> assertThat(BurdenCode.payersOf(letter)).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"54016027"})
    void checkDigitOfTheRuleBook(String number) {
        assertThat(CheckDigit.holds(number)).isTrue();
        assertThat(CheckDigit.holds(number.substring(0, 7) + "8")).isFalse();
    }
}

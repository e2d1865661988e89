package jp.santei.master;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedClassTest {
    @ParameterizedTest
    @CsvSource({
        "1, 99, 500, true",
        "1, 100, 0, false",
        "2, 99, 0, false",
        "2, 100, 0, true",
        "2, 199, 0, true",
        "2, 200, 0, false",
        "3, 199, 0, true",
        "3, 200, 0, false",
        "4, 199, 500, false",
        "4, 200, 0, true",
        "5, 500, 199, true",
        "5, 500, 200, false",
        "6, 500, 199, false",
        "6, 500, 200, true",
        "7, 399, 0, true",
        "7, 400, 0, false",
        "8, 399, 0, false",
        "8, 400, 0, true"
    })
    void bedsAreCountedAsTheClassSays(int number, int licensed, int general, boolean holds) {
        assertThat(BedClass.of(number).holds(licensed, general)).isEqualTo(holds);
        assertThat(BedClass.of(number).number()).isEqualTo(number);
    }

    @Test
    void classesAreOneToEight() {
        assertThat(BedClass.exists(0)).isFalse();
        assertThat(BedClass.exists(8)).isTrue();
        assertThat(BedClass.exists(9)).isFalse();
    }
}

package jp.santei.master;

import static org.assertj.core.api.Assertions.assertThat;

import jp.santei.claim.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
    @ParameterizedTest(name = "{0} of {1} is reached on {2}")
    @CsvSource({
        "6, 20191110, 20251110",
        "3, 20240229, 20270301",
        "AA, 20251013, 20251110",
        "AE, 20250812, 20251110",
        "B3, 20221110, 20251201",
        "B3, 20221231, 20260101",
        "B6, 20191130, 20251201",
        "BF, 20101101, 20251201",
        "BK, 20051110, 20251201",
        "MG, 20190402, 20260401",
        "MG, 20190401, 20250401",
        "MG, 20190331, 20250401"
    })
    void aBoundIsReachedOnItsDay(String bound, int born, int reached) {
        int lower = AgeBound.parse(bound);
        int day = Days.ofPacked(reached);
        assertThat(Days.packed(Ages.reached(lower, born))).isEqualTo(reached);
        assertThat(Ages.within(lower, 0, born, day)).isTrue();
        assertThat(Ages.within(lower, 0, born, day - 1)).isFalse();
        assertThat(Ages.within(0, lower, born, day)).isFalse();
        assertThat(Ages.within(0, lower, born, day - 1)).isTrue();
    }
}

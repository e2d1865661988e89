package jp.santei.complete.medication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindCountTest {
    private final KindCount kinds = new KindCount();

    @Test
    void aBrandCountsOnceAndACheapUnitOnceEach() {
        kinds.begin(7);
        kinds.addBrand(1);
        kinds.addBrand(2);
        kinds.addBrand(1);
        kinds.addOne();
        kinds.addOne();
        assertThat(kinds.size()).isEqualTo(4);
    }

    @Test
    void countingEndsAtTheLimit() {
        kinds.begin(20);
        for (int code = 1; code <= 30; code++) {
            kinds.addBrand(code);
        }
        kinds.addOne();
        assertThat(kinds.size()).isEqualTo(20);
    }

    @Test
    void eachCountBeginsAnew() {
        kinds.begin(7);
        kinds.addBrand(1);
        kinds.begin(7);
        kinds.addBrand(1);
        assertThat(kinds.size()).isEqualTo(1);
    }
}

package jp.santei.masters.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.santei.claim.Days;
import jp.santei.master.TestBundles;
import jp.santei.masters.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dated points of laboratory bundles; values of points.md §3.8 and of the receipts of 2016 and 2018–2019. */
class TestBundlesTest {
    private static final TestBundles BUNDLES = new TestBundles(Editions.embedded());
    private static final int CHEMISTRY = 1;

    @ParameterizedTest
    @CsvSource({
        "2016-05-01, 115", "2018-03-31, 115", "2018-04-01, 112", "2020-03-31, 112", "2020-04-01, 109",
        "2022-03-31, 109", "2022-04-01, 106", "2024-05-31, 106", "2024-06-01, 103", "2026-06-01, 103"
    })
    void tenTestsOfChemistryByTheirDay(LocalDate day, int points) {
        assertThat(BUNDLES.points(CHEMISTRY, 10, Days.of(day))).isEqualTo(points);
        assertThat(BUNDLES.points(CHEMISTRY, 30, Days.of(day))).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 4, -1",
        "1, 5, 93",
        "1, 7, 93",
        "1, 8, 99",
        "1, 9, 99",
        "2, 2, -1",
        "2, 3, 410",
        "2, 6, 623",
        "2, 8, 900"
    })
    void thresholds(int group, int tests, int points) {
        assertThat(BUNDLES.points(group, tests, Days.of(2025, 11, 1))).isEqualTo(points);
    }

    @Test
    void pointsThatNoSourceStatesAreUnknownNotGuessed() {
        int day = Days.of(2016, 5, 1);
        assertThat(BUNDLES.points(5, 3, day)).isEqualTo(290);
        assertThat(BUNDLES.points(5, 4, day)).isEqualTo(TestBundles.UNKNOWN);
        assertThat(BUNDLES.points(2, 3, day)).isEqualTo(TestBundles.UNKNOWN);
    }

    @Test
    void limits() {
        int day = Days.of(2025, 11, 1);
        assertThat(BUNDLES.mostTests(9, day)).isEqualTo(8);
        assertThat(BUNDLES.mostTests(10, day)).isEqualTo(2);
        assertThat(BUNDLES.mostTests(CHEMISTRY, day)).isEqualTo(TestBundles.NONE);
        assertThat(BUNDLES.mostPoints(8, day)).isEqualTo(3_600);
    }
}

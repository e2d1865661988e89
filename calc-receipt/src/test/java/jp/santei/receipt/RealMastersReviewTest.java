package jp.santei.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jp.santei.Calculator;
import jp.santei.masters.Editions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reviews of the real files with the official masters of 2025-11: acts from 2024-06-01, drugs from 2025-04-01. */
class RealMastersReviewTest {
    private static Review review = review(TestEdition.EMPTY);

    private static Review review(jp.santei.master.Edition edition) {
        return Review.of(Calculator.of(edition));
    }

    @BeforeAll
    static void load() {
        Path masters = SharedFiles.receipts().resolveSibling("masters").resolve("ika-2025-11");
        review = review(Editions.load(masters));
    }

    /** Receipts 3 (508 points) and 5 (75) have acts alone; the drugs of the others have the prices of 2024. */
    @Test
    void actsOfJune2024AgreeUnitByUnit() {
        ReviewResult result = review.review(SharedFiles.read("synthetic/sample_202406.UKE"));
        assertThat(result.receipts().stream()
                        .filter(receipt -> receipt.status() == ReviewStatus.AGREES)
                        .map(receipt -> receipt.number() + " " + receipt.recomputed()))
                .containsExactly("3 508", "5 75");
        List<UnitDifference> differences = result.receipts().stream()
                .flatMap(receipt -> receipt.differences().stream())
                .toList();
        assertThat(differences).as("the drugs: IY records of the file").hasSize(10);
        assertThat(differences)
                .allMatch(difference -> difference.reason() == DifferenceReason.OTHER_PERIOD
                        && difference.codes().get(0).code().startsWith("6"));
    }

    @Test
    void receiptsOfEarlierSchedulesAreAnotherPeriod() {
        for (String name : SharedFiles.clinic()) {
            ReviewResult result = review.review(SharedFiles.read(name));
            assertThat(result.count(ReviewStatus.NOT_VALUED))
                    .as(name)
                    .isEqualTo(result.receipts().size());
            assertThat(result.receipts().stream()
                            .flatMap(receipt -> receipt.differences().stream())
                            .map(UnitDifference::reason))
                    .allMatch(reason -> reason == DifferenceReason.OTHER_PERIOD);
        }
    }

    @Test
    void officialAndOtherFilesAreReviewedWithoutAValue() {
        for (String name : List.of("ikasample.csv", "dpcsample.csv", "clinic-2018-2019/shika_shaho.csv")) {
            ReviewResult result = review.review(SharedFiles.read(name));
            assertThat(result.count(ReviewStatus.NOT_VALUED))
                    .as(name)
                    .isEqualTo(result.receipts().size());
        }
    }
}

package jp.santei.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.claim.Item;
import jp.santei.rule.FindingKind;
import jp.santei.rule.PointFindings;
import jp.santei.rule.ResolveFindings;
import jp.santei.rule.Severity;
import jp.santei.statement.Finding;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison, with statements made by the test in place of a calculator's. */
class ReviewTest {
    /** Values each item at the points that a function gives; null = not valued. */
    private static Review review(Function<Item, Long> points, Finding... findings) {
        return new Review(
                claim -> statement(claim, points, List.of(findings)),
                TestEdition.SMALL,
                ReceiptMapper.of(TestEdition.SMALL));
    }

    private static Long asClaimed(Item item) {
        return "112007410".equals(item.lines().get(0).code()) ? 75L : 52L;
    }

    private static Statement statement(Claim claim, Function<Item, Long> points, List<Finding> findings) {
        List<PointsTotal.Entry> entries = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < claim.items().size(); i++) {
            Item item = claim.items().get(i);
            Long value = points.apply(item);
            long one = value == null ? 0 : value;
            for (LocalDate date : item.dates()) {
                long times = one * item.count();
                entries.add(new PointsTotal.Entry(
                        i, date, item.section(), one, item.count(), times, false, value != null, null, List.of()));
                total += times;
            }
        }
        return new Statement(
                claim.id(),
                new Statement.EditionUsed("test", "0".repeat(64), LocalDate.of(2024, 6, 1)),
                true,
                new PointsTotal(total, new TreeMap<>(), new LinkedHashMap<>(), entries),
                null,
                findings,
                List.of());
    }

    private static Finding finding(FindingKind kind, int item) {
        return new Finding(kind.id(), Severity.ERROR, List.of(item), Map.of(), "指摘", "finding");
    }

    @Test
    void sameTotalsAgree() {
        ReviewResult result =
                review(ReviewTest::asClaimed).review(SmallFile.create().read());
        assertThat(result.count(ReviewStatus.AGREES)).isEqualTo(1);
        assertThat(result.edition()).isEqualTo("test");
        ReceiptReview receipt = result.receipts().get(0);
        assertThat(receipt.claimed()).isEqualTo(127);
        assertThat(receipt.units()).isEqualTo(127);
        assertThat(receipt.recomputed()).isEqualTo(127);
        assertThat(receipt.differences()).isEmpty();
    }

    /** 再診料 75 and 外来管理加算 52 of the period from 2024-06. */
    @Test
    void theCalculatorReproducesACorrectReceipt() {
        Review review = Review.of(Calculator.of(TestEdition.SMALL));
        ReceiptReview receipt = review.review(SmallFile.create().receipt());
        assertThat(receipt.differences()).isEmpty();
        assertThat(receipt.status()).isEqualTo(ReviewStatus.AGREES);
        SmallFile wrong = SmallFile.create().replace(6, SmallFile.si("12", "112011010", "51", 1, 10));
        ReceiptReview other = review.review(wrong.receipt());
        assertThat(other.status()).isEqualTo(ReviewStatus.DIFFERS);
        assertThat(other.differences()).hasSize(1);
        assertThat(other.differences().get(0).recomputed()).isEqualTo(52);
    }

    @Test
    void codesThatTheCalculatorDoesNotKnowAreNamed() {
        SmallFile file = SmallFile.create().replace(6, SmallFile.si("13", "113001810", "225", 1, 10));
        ReceiptReview receipt = Review.of(Calculator.of(TestEdition.SMALL)).review(file.receipt());
        assertThat(receipt.status()).isEqualTo(ReviewStatus.NOT_VALUED);
        assertThat(receipt.differences()).hasSize(1);
        UnitDifference difference = receipt.differences().get(0);
        assertThat(difference.reason()).isEqualTo(DifferenceReason.UNKNOWN_CODE);
        assertThat(difference.codes()).containsExactly(new CodeName("113001810", null));
    }

    @Test
    void anotherValueIsADifference() {
        ReceiptReview receipt = review(item -> asClaimed(item) == 52 ? 51L : asClaimed(item))
                .review(SmallFile.create().receipt());
        assertThat(receipt.status()).isEqualTo(ReviewStatus.DIFFERS);
        assertThat(receipt.differences())
                .containsExactly(new UnitDifference(
                        1,
                        6,
                        "12",
                        LocalDate.of(2024, 6, 10),
                        1,
                        List.of(new CodeName("112011010", "外来管理加算")),
                        52,
                        51L,
                        DifferenceReason.PRICE_DIFFERS,
                        DifferenceReason.PRICE_DIFFERS.ja(),
                        DifferenceReason.PRICE_DIFFERS.en()));
    }

    @Test
    void aTotalOtherThanTheUnitsIsADifferenceOfTheReceipt() {
        Receipt receipt = SmallFile.create()
                .replace(3, "HO,06132013,,,1,130")
                .replace(7, "GO,1,130,99")
                .receipt();
        ReceiptReview review = review(ReviewTest::asClaimed).review(receipt);
        assertThat(review.status()).isEqualTo(ReviewStatus.DIFFERS);
        assertThat(review.differences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void reasonsFollowFromFindings(FindingKind kind, DifferenceReason reason) {
        ReceiptReview receipt =
                review(item -> null, finding(kind, 0)).review(SmallFile.create().receipt());
        assertThat(receipt.status()).isEqualTo(ReviewStatus.NOT_VALUED);
        UnitDifference difference = receipt.differences().get(0);
        assertThat(difference.recomputed()).isNull();
        assertThat(difference.reason()).isEqualTo(reason);
        assertThat(difference.ja()).isEqualTo("指摘");
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(ResolveFindings.UNKNOWN_CODE, DifferenceReason.UNKNOWN_CODE),
                Arguments.of(ResolveFindings.NOT_IN_FORCE, DifferenceReason.UNKNOWN_CODE),
                Arguments.of(ResolveFindings.NOT_COVERED, DifferenceReason.OTHER_PERIOD),
                Arguments.of(ResolveFindings.OTHER_TABLE, DifferenceReason.NOT_MEDICAL),
                Arguments.of(ResolveFindings.NOT_BUILT, DifferenceReason.NOT_BUILT),
                Arguments.of(PointFindings.KIND_NOT_BUILT, DifferenceReason.NOT_BUILT),
                Arguments.of(PointFindings.NO_BASE, DifferenceReason.OTHER));
    }

    @Test
    void findingsOfOtherItemsAreNoReason() {
        ReceiptReview receipt = review(item -> 1L, finding(ResolveFindings.UNKNOWN_CODE, 7))
                .review(SmallFile.create().receipt());
        assertThat(receipt.differences().get(0).reason()).isEqualTo(DifferenceReason.PRICE_DIFFERS);
    }

    /** The test edition begins on 2024-06-01. */
    @Test
    void monthsOutsideTheEditionAreAnotherPeriod() {
        SmallFile file = SmallFile.create().replace(2, "RE,1,1112,202405,,1,3500101");
        ReceiptReview receipt = review(item -> 1L).review(file.receipt());
        assertThat(receipt.differences().get(0).reason()).isEqualTo(DifferenceReason.OTHER_PERIOD);
    }

    @ParameterizedTest
    @CsvSource({"186.69, OTHER", "186.70, PRICE_DIFFERS"})
    void statedPricesAreComparedWithTheMaster(String price, DifferenceReason reason) {
        SmallFile file =
                SmallFile.create().replace(6).replace(5, SmallFile.to("40", "730840000", "2", "37", price, 1, 10));
        ReceiptReview receipt = review(item -> 1L).review(file.receipt());
        assertThat(receipt.differences().get(0).reason()).isEqualTo(reason);
    }

    @Test
    void mealsAreNotCompared() {
        SmallFile file = SmallFile.create()
                .replace(
                        6, SmallFile.si("12", "112011010", "52", 1, 10), SmallFile.si("97", "197000110", "640", 1, 10));
        ReceiptReview receipt = review(item -> "97".equals(item.section()) ? Long.valueOf(0) : asClaimed(item))
                .review(file.receipt());
        assertThat(receipt.status()).isEqualTo(ReviewStatus.AGREES);
    }

    @Test
    void receiptsThatMakeNoClaimAreNotValued() {
        SmallFile blank = SmallFile.create().replace(3, "HO,,,,1,127");
        ReceiptReview receipt = review(ReviewTest::asClaimed).review(blank.receipt());
        assertThat(receipt.status()).isEqualTo(ReviewStatus.NOT_VALUED);
        assertThat(receipt.problems()).hasSize(1);
        assertThat(receipt.statement()).isNull();
        SmallFile dpc = SmallFile.create().replace(4, "BU,0400801399X002,4280426,4280530,9,");
        ReceiptReview other = review(ReviewTest::asClaimed).review(dpc.receipt());
        assertThat(other.status()).isEqualTo(ReviewStatus.NOT_VALUED);
        assertThat(other.unsupported()).isEqualTo(Unsupported.DPC);
    }
}

package jp.santei.conformance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.santei.conformance.reference.ReferenceLimits.Amount;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The tables of the reference model against what the order prints beside them. */
class ReferenceLimitsTest {
    private static final YearMonth JULY_2026 = YearMonth.of(2026, 7);
    private static final YearMonth AUGUST_2026 = YearMonth.of(2026, 8);

    /** 令42条2項・4項 print the halves. */
    @Test
    void halvesAreThePrintedOnes() {
        assertThat(halves(ReferenceLimits.article42Paragraph1(Band.U, JULY_2026)))
                .isEqualTo("40050 133500 22200");
        assertThat(halves(ReferenceLimits.article42Paragraph1(Band.A, JULY_2026)))
                .isEqualTo("126300 421000 70050");
        assertThat(halves(ReferenceLimits.article42Paragraph1(Band.I, JULY_2026)))
                .isEqualTo("83700 279000 46500");
        assertThat(halves(ReferenceLimits.article42Paragraph1(Band.E, JULY_2026)))
                .isEqualTo("28800 0 22200");
        assertThat(halves(ReferenceLimits.article42Paragraph1(Band.O, JULY_2026)))
                .isEqualTo("17700 0 12300");
        assertThat(halves(ReferenceLimits.article42Paragraph3(Band.GENERAL, JULY_2026)))
                .isEqualTo("28800 0 22200");
        assertThat(halves(ReferenceLimits.article42Paragraph3(Band.LOW2, JULY_2026)))
                .isEqualTo("12300 0 0");
        assertThat(halves(ReferenceLimits.article42Paragraph3(Band.LOW1, JULY_2026)))
                .isEqualTo("7500 0 0");
        assertThat(halves(ReferenceLimits.article42Paragraph5(Band.GENERAL, JULY_2026)))
                .isEqualTo("9000 0 0");
        assertThat(halves(ReferenceLimits.article42Paragraph5(Band.LOW1, JULY_2026)))
                .isEqualTo("4000 0 0");
    }

    /** 令42条6項・8項 print 40,050 and 133,500; 17,700, 7,500, 4,000 (copayment-law.md B4, B5). */
    @Test
    void limitsOfPublicExpensesAreThePrintedOnes() {
        assertThat(halves(ReferenceLimits.article42Paragraph6(false, true, JULY_2026)))
                .isEqualTo("40050 133500 0");
        assertThat(halves(ReferenceLimits.article42Paragraph6(true, true, JULY_2026)))
                .isEqualTo("28800 0 0");
        assertThat(halves(ReferenceLimits.article42Paragraph6(true, false, JULY_2026)))
                .isEqualTo("9000 0 0");
        assertThat(halves(ReferenceLimits.article42Paragraph8(false, false, JULY_2026)))
                .isEqualTo("17700 0 0");
        assertThat(halves(ReferenceLimits.article42Paragraph8(true, true, JULY_2026)))
                .isEqualTo("7500 0 0");
        assertThat(halves(ReferenceLimits.article42Paragraph8(true, false, JULY_2026)))
                .isEqualTo("4000 0 0");
    }

    private static String halves(Amount amount) {
        return amount.base() / 2 + " " + amount.threshold() / 2 + " " + amount.repeated() / 2;
    }

    /** copayment.md §3.1: base ÷ 0.3 is the threshold in every row with a 1 % part. */
    @Test
    void aThresholdIsWhereThreeTenthsReachTheBase() {
        Stream<Amount> inForce = Stream.of(Band.A, Band.I, Band.U)
                .flatMap(band -> Stream.of(JULY_2026, AUGUST_2026)
                        .map(month -> ReferenceLimits.article42Paragraph1(band, month)));
        Stream<Amount> planned = Stream.of(
                        1_270_000, 1_030_000, 830_000, 710_000, 620_000, 530_000, 440_000, 360_000, 280_000)
                .map(ReferenceLimits::plannedFromAugust2027);
        assertThat(Stream.concat(inForce, planned))
                .allSatisfy(amount -> assertThat(amount.threshold() * 3).isEqualTo(amount.base() * 10));
    }

    /** copay_examples E11: 110,400 + 1 % of 632,000. */
    @Test
    void aPlannedClass() {
        Amount amount = ReferenceLimits.plannedFromAugust2027(440_000);
        assertThat(amount.of(new BigFraction(1_000_000), false, false)).isEqualTo(new BigFraction(116_720));
        assertThat(List.of(
                        ReferenceLimits.plannedFromAugust2027(200_000).base(),
                        ReferenceLimits.plannedFromAugust2027(160_000).base(),
                        ReferenceLimits.plannedFromAugust2027(150_000).base(),
                        ReferenceLimits.plannedFromAugust2027(0).base()))
                .containsExactly(69_600L, 65_400L, 61_500L, 36_900L);
    }
}

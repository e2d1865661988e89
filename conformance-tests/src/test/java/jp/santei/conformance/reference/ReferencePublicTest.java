package jp.santei.conformance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.conformance.reference.ReferenceCharge.Case;
import jp.santei.conformance.reference.ReferenceCharge.Result;
import org.junit.jupiter.api.Test;

/** Public expenses in the reference model, against sums done by hand. */
class ReferencePublicTest {
    private static final YearMonth NOVEMBER_2025 = YearMonth.of(2025, 11);
    private static final Insured ADULT = Insured.of(LocalDate.of(1980, 5, 5), false);
    private static final Insured ELDER = Insured.of(LocalDate.of(1940, 5, 5), true);
    private static final Expense INTRACTABLE = Expense.of("54136015");
    private static final Expense MENTAL = Expense.of("21136015");
    private static final Expense ASSISTANCE = Expense.of("12136016");
    private static final Set<Integer> FIRST = Set.of(1);

    /** 1,666 by a tenth is collected as 1,670; of the other class 334 are left of the cap, and 330 at the window. */
    @Test
    void roundingNeverPassesACapOfTwoClasses() {
        Result result =
                charge(ELDER, List.of(MENTAL.withCap(2_000L)), care(3, 1_666, true, FIRST), care(4, 400, false, FIRST));
        assertThat(collected(result)).containsExactly(1_670, 330);
        assertThat(result.exact()).isEqualByComparingTo("2000");
    }

    /** 333 × 10 % and 333 × 30 %: 333 + 999 = 1,332 in one settlement. */
    @Test
    void partsByShareAreRoundedTogether() {
        Result result = charge(ADULT, List.of(MENTAL), care(3, 333, true, FIRST), care(3, 333, true, Set.of()));
        assertThat(collected(result)).containsExactly(1_330);
    }

    /** The cap is 5,000; 4,321 were paid elsewhere: 679 are left, due to the yen. */
    @Test
    void whatIsLeftOfACapIsExact() {
        Result result =
                charge(ADULT, List.of(INTRACTABLE.withCap(5_000L).withUsed(4_000, 321)), care(3, 1_000, true, FIRST));
        assertThat(collected(result)).containsExactly(679);
        assertThat(result.publics()).containsEntry(1, new BigDecimal("2321"));
        assertThat(result.caps().get(1)).extracting("remaining").isEqualTo(BigDecimal.ZERO);
    }

    /** 13 pays all: neither insurance nor 54 takes part. */
    @Test
    void aLawBeforeTheInsurancePaysAlone() {
        Result result = charge(ADULT, List.of(INTRACTABLE, Expense.of("13136016")), care(3, 1_000, true, Set.of(1, 2)));
        assertThat(result.order()).containsExactly(2, 1);
        assertThat(result.publics().get(2)).isEqualByComparingTo("10000");
        assertThat(result.insurer()).isZero();
        assertThat(result.receipt().insurance()).isNull();
    }

    /** 5 % of 850,000 is 42,500; the limit of 区分オ is 35,400: the insurer pays 7,100 back (令41条1項, copayment-law.md B5). */
    @Test
    void whatIsAboveThePersonsLimitIsPaidBack() {
        Result result = charge(ADULT.withBand(Band.O), List.of(Expense.of("10136018")), care(3, 85_000, true, FIRST));
        assertThat(collected(result)).containsExactly(42_500);
        assertThat(result.refund()).isEqualByComparingTo("7100");
    }

    /** A limit of 8,000 once the insurance-only care begins: what was rounded up to 8,880 is exact then. */
    @Test
    void laterCareDoesNotChangeAnEarlierSettlement() {
        Insured low = ELDER.withBand(Band.LOW2);
        List<Expense> expenses = List.of(Expense.of("15136013"));
        Care first = care(3, 8_878, true, FIRST);
        assertThat(collected(charge(low, expenses, first))).containsExactly(8_880);
        assertThat(collected(charge(low, expenses, first, care(9, 100, true, Set.of()))))
                .containsExactly(8_880, -2);
    }

    /** 令41条8項: 12 is never summed; A has its own 57,600. */
    @Test
    void careOfAssistanceIsNotSummed() {
        Result result = charge(
                ADULT.withBand(Band.E),
                List.of(ASSISTANCE),
                care(3, 30_000, true, FIRST),
                care(3, 30_000, true, Set.of()));
        assertThat(result.exact()).isEqualByComparingTo("57600");
        assertThat(result.publics().get(1)).isEqualByComparingTo("35400");
    }

    /** 本人支払額 1,000 of 3,000; 本人支払額 above the share: by share, so to ten yen. */
    @Test
    void ownAmount() {
        List<Expense> expenses = List.of(ASSISTANCE.withOwnAmount(1_003));
        assertThat(collected(charge(ADULT, expenses, care(3, 1_000, true, FIRST))))
                .containsExactly(1_003);
        assertThat(collected(charge(ADULT, expenses, care(3, 333, true, FIRST))))
                .containsExactly(1_000);
    }

    /** HO: the insured parts within limits; KO: what 54 leaves, and the part of its class that a limit cut. */
    @Test
    void theClaimForm() {
        Result cut =
                charge(ADULT.withBand(Band.U), List.of(INTRACTABLE.withCap(10_000L)), care(3, 100_000, true, FIRST));
        ReferenceReceipt.Column first = cut.receipt().expenses().get(1);
        assertThat(cut.receipt().insurance()).extracting("copay").isEqualTo(new BigDecimal("87430"));
        assertThat(first)
                .isEqualTo(new ReferenceReceipt.Column(1, 100_000, new BigDecimal("10000"), new BigDecimal("87430")));
        Result plain = charge(ADULT, List.of(ASSISTANCE), care(3, 100, true, FIRST));
        assertThat(plain.receipt().expenses().get(1)).isEqualTo(new ReferenceReceipt.Column(1, 100, null, null));
        assertThat(plain.receipt().insurance()).extracting("copay").isNull();
    }

    @Test
    void whatTheModelDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> charge(ADULT, List.of(Expense.of("41136011")), care(3, 100, true, FIRST)))
                .hasMessageContaining("41");
        Expense covid = Expense.of("28136018").ofCovid();
        assertThatThrownBy(() -> charge(ADULT, List.of(covid), care(3, 100, true, FIRST)))
                .hasMessageContaining("COVID-19");
    }

    private static Care care(int day, long points, boolean insured, Set<Integer> expenses) {
        return Care.of(NOVEMBER_2025.atDay(day), points).of(insured, expenses);
    }

    private static Result charge(Insured person, List<Expense> expenses, Care... care) {
        return ReferenceCharge.charge(new Case(NOVEMBER_2025, false, person, expenses, List.of(care)));
    }

    private static List<Integer> collected(Result result) {
        return result.settlements().values().stream()
                .map(yen -> yen.intValueExact())
                .toList();
    }
}

package jp.santei.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.MealClass;
import jp.santei.claim.MealDay;
import jp.santei.claim.MealKind;
import jp.santei.claim.Patient;
import jp.santei.claim.PayerSet;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.claim.Stay;
import jp.santei.conformance.reference.ReferenceMeals;
import jp.santei.conformance.reference.ReferenceMeals.Payer;
import jp.santei.masters.Editions;
import jp.santei.statement.Charge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Meals of a stay with public expenses of every law, against the reference model. */
class PublicMealsTest {
    private static final Calculator CALCULATOR = Calculator.of(Editions.embedded());
    private static final YearMonth MONTH = YearMonth.of(2025, 11);
    private static final int MEALS = 3;

    static Stream<List<String>> laws() {
        Stream<List<String>> alone = Stream.of(
                        "10", "11", "20", "15", "16", "22", "28", "17", "19", "23", "52", "54", "51", "38", "53", "66",
                        "25", "12")
                .map(List::of);
        Stream<List<String>> withAssistance =
                Stream.of("10", "15", "16", "52", "54", "38", "51").map(law -> List.of(law, "12"));
        return Stream.concat(Stream.concat(alone, withAssistance), Stream.of(List.of("10", "52"), List.of("52", "54")));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void whatPublicExpensesLeave(List<String> laws) {
        LocalDate day = MONTH.atDay(10);
        int share = ReferenceMeals.share(day, Payer.TAXED).orElseThrow();
        Charge charge = charge(laws, day);
        assertThat(charge.meals().patientPays())
                .isEqualTo(ReferenceMeals.leftByPublicExpenses((long) MEALS * share, laws));
        long publicPays = charge.meals().publicPays().values().stream().reduce(0L, Long::sum);
        assertThat(charge.meals().insurancePays() + publicPays + charge.meals().patientPays())
                .isEqualTo(charge.meals().totalYen());
    }

    private static Charge charge(List<String> laws, LocalDate day) {
        List<PublicExpense> expenses = new ArrayList<>();
        int payers = PayerSet.INSURANCE_BIT;
        for (String law : laws) {
            expenses.add(PublicExpense.builder()
                    .payerNumber(PublicSamples.withCheckDigit(law + "13601"))
                    .monthlyCap(law.equals("38") ? 10_000L : null)
                    .build());
            payers |= 1 << expenses.size();
        }
        List<MealDay> meals = List.of(new MealDay(day, MEALS, MealKind.FIRST, false, false));
        Stay stay = new Stay(day, day, null, List.of(), List.of(), List.of(), meals, false, MealClass.GENERAL);
        Claim claim = Claim.builder()
                .month(MONTH)
                .setting(Setting.INPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(MONTH.minusYears(40).atDay(20), Sex.MALE))
                .insurance(Insurance.builder()
                        .insurerNumber("06132013")
                        .incomeBand(IncomeBand.U)
                        .build())
                .publicExpenses(expenses)
                .items(List.of(Item.builder()
                        .dates(List.of(day))
                        .payers(new PayerSet(payers))
                        .lines(List.of(Line.ofPoints(BigDecimal.valueOf(1_000))))
                        .build()))
                .stays(List.of(stay))
                .build();
        return requireNonNull(CALCULATOR.calculate(claim).charge(), laws::toString);
    }
}

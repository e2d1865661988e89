package jp.santei.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import jp.santei.Calculator;
import jp.santei.TestEdition;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Patient;
import jp.santei.claim.Reduction;
import jp.santei.claim.ReductionKind;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.statement.Charge;
import jp.santei.statement.Finding;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {
    private static final Calculator LAW = Calculator.of(new TestEdition().build());
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    @Test
    void plannedBandsAreRefusedUntilTheEditionSaysOtherwise() {
        Insurance insurance = insurance().incomeBand(IncomeBand.K07).build();
        Statement refused = LAW.calculate(claim("2027-08", Setting.INPATIENT, BORN, insurance, 100_000));
        assertThat(refused.charge()).isNull();
        assertThat(refused.findings()).extracting(Finding::rule).contains("C-LIMIT-202");
        Calculator planned = Calculator.of(new TestEdition().withPlannedLimits().build());
        Statement computed = planned.calculate(claim("2027-08", Setting.INPATIENT, BORN, insurance, 100_000));
        assertThat(charge(computed).patientPays())
                .as("E11: 110,400 + 1 %% of 632,000")
                .isEqualTo(116_720);
        assertThat(computed.findings()).extracting(Finding::rule).contains("C-LIMIT-203");
    }

    @Test
    void theOrderOfReductionAndLimitIsASwitch() {
        Insurance insurance = insurance()
                .incomeBand(IncomeBand.U)
                .reduction(new Reduction(ReductionKind.REDUCE, 50, null))
                .build();
        Claim claim = claim("2026-07", Setting.INPATIENT, BORN, insurance, 100_000);
        assertThat(charge(LAW.calculate(claim)).patientPays())
                .as("min(150,000; 87,430)")
                .isEqualTo(87_430);
        Calculator limitFirst =
                Calculator.of(new TestEdition().withReductionAfterLimit().build());
        Charge turned = charge(limitFirst.calculate(claim));
        assertThat(turned.patientPays())
                .as("half of 87,430 = 43,715, to ten yen")
                .isEqualTo(43_720);
        assertThat(turned.highCostYen()).isEqualTo(150_000 - 43_720);
    }

    @ParameterizedTest(name = "{0} points: {1} yen, cut: {2}")
    @CsvSource({"26700, 80100, false", "26701, 80100, true", "26699, 80100, false", "26704, 80100, true"})
    void atTheLimitItselfTheWindowIsExactAndNothingIsCut(long points, long window, boolean cut) {
        Insurance insurance = insurance().incomeBand(IncomeBand.U).build();
        Charge charge = charge(LAW.calculate(claim("2025-11", Setting.OUTPATIENT, BORN, insurance, points)));
        assertThat(charge.patientPays()).isEqualTo(window);
        assertThat(charge.classes().get(0).limit() != null).isEqualTo(cut);
        assertThat(Objects.requireNonNull(charge.receipt().get("insurance")).copayYen() != null)
                .isEqualTo(cut);
    }

    @Test
    void whatComesLaterDoesNotChangeWhatAnEarlierVisitCollects() {
        Insurance insurance =
                insurance().incomeBand(IncomeBand.U).longTermDisease(10_000).build();
        List<Item> items = new java.util.ArrayList<>();
        int[] points = {832, 832, 835, 834};
        for (int i = 0; i < points.length; i++) {
            items.add(item(i, points[i], true));
        }
        List<Long> alone = collected(insurance, items);
        assertThat(alone)
                .as("2,496 + 2,496 + 2,505 + 2,502 up to 10,000")
                .containsExactly(2_500L, 2_500L, 2_510L, 2_490L);
        items.add(item(points.length, 1, false));
        assertThat(collected(insurance, items).subList(0, points.length)).isEqualTo(alone);
    }

    private static Item item(int day, long points, boolean ofDisease) {
        return Item.builder()
                .dates(List.of(LocalDate.of(2025, 9, 4 + day)))
                .longTermDisease(ofDisease)
                .lines(List.of(Line.ofPoints(BigDecimal.valueOf(points))))
                .build();
    }

    private static List<Long> collected(Insurance insurance, List<Item> items) {
        Claim claim = Claim.builder()
                .month(YearMonth.of(2025, 9))
                .setting(Setting.OUTPATIENT)
                .facility(facility())
                .patient(Patient.of(BORN, Sex.FEMALE))
                .insurance(insurance)
                .items(items)
                .build();
        return charge(LAW.calculate(claim)).settlements().stream()
                .map(Charge.Settlement::patientPays)
                .toList();
    }

    @Test
    void aPersonWithoutInsuranceHasNoLimit() {
        Claim claim = Claim.builder()
                .month(YearMonth.of(2012, 5))
                .setting(Setting.OUTPATIENT)
                .facility(facility())
                .patient(Patient.of(BORN, Sex.FEMALE))
                .publicExpenses(List.of(jp.santei.claim.PublicExpense.builder()
                        .payerNumber("12131017")
                        .build()))
                .items(List.of(Item.builder()
                        .dates(List.of(LocalDate.of(2012, 5, 7)))
                        .payers(new jp.santei.claim.PayerSet(0b10))
                        .lines(List.of(Line.ofPoints(BigDecimal.valueOf(100_000))))
                        .build()))
                .build();
        assertThat(charge(LAW.calculate(claim)).patientPays()).isZero();
    }

    private static Insurance.Builder insurance() {
        return Insurance.builder().insurerNumber("06132013");
    }

    private static Facility facility() {
        return Facility.builder().prefecture("13").kind(FacilityKind.HOSPITAL).build();
    }

    private static Claim claim(String month, Setting setting, LocalDate born, Insurance insurance, long... points) {
        YearMonth when = YearMonth.parse(month);
        List<Item> items = new java.util.ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            items.add(Item.of(when.atDay(3 + i), Line.ofPoints(BigDecimal.valueOf(points[i]))));
        }
        return Claim.builder()
                .month(when)
                .setting(setting)
                .facility(facility())
                .patient(Patient.of(born, Sex.FEMALE))
                .insurance(insurance)
                .items(items)
                .build();
    }

    private static Charge charge(Statement statement) {
        return Objects.requireNonNull(statement.charge());
    }
}

package jp.santei.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.santei.Calculator;
import jp.santei.TestEdition;
import jp.santei.claim.Claim;
import jp.santei.claim.ContextKey;
import jp.santei.claim.Days;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Facts;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.master.DrugField;
import jp.santei.master.MasterTable;
import jp.santei.statement.Charge;
import jp.santei.statement.Finding;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The brand 620004641 at 663.00 yen; its twin leaves a quarter of the difference to the highest generic (600.00) to the
 * patient up to 2026-05-31, half of it after (631.50).
 */
class LongListedTest {
    private static final int BRAND = 620004641;
    private static final int TWIN = 670004641;
    private static final Calculator CALCULATOR = Calculator.of(new TestEdition()
            .drugRow(BRAND, 66_300, oral(DrugField.SELECTED_CARE, 1, DrugField.LONG_LISTED_RELATED, 0))
            .drugRow(TWIN, 64_725, Days.of(2024, 10, 1), Days.of(2026, 5, 31), twin())
            .drugRow(TWIN, 63_150, Days.of(2026, 6, 1), MasterTable.OPEN, twin())
            .build());

    @ParameterizedTest(name = "{0} × {1} for {2} days: {3} points, {4} yen and {5} tax")
    @CsvSource({
        // 647.25 → 64.7 → 65; 15.75 → 2 points
        "2026-05-31, 1, 10, 65, 200, 20",
        // 631.50 → 63.15 → 63; 31.50 → 3 points
        "2026-06-01, 1, 10, 63, 300, 30",
        // 323.625 → 32; 7.875 is not above 15 yen → 1 point
        "2026-05-31, 0.5, 7, 32, 70, 7",
        "2024-10-01, 1, 1, 65, 20, 2",
    })
    void theTwinInForceOnTheDayIsPricedAndTheDifferenceCharged(
            LocalDate day, BigDecimal quantity, int days, long points, long yen, long tax) {
        Statement statement = calculate(day, days, true, Setting.OUTPATIENT, Line.of(code(BRAND), quantity));
        assertThat(statement.points().items().get(0).points()).isEqualTo(points);
        assertThat(statement.points().items().get(0).lines().get(0).code()).isEqualTo(code(TWIN));
        assertThat(charge(statement).selectedCare())
                .containsExactly(new Charge.SelectedCare(0, yen, tax, "longListedDrug"));
    }

    @Test
    void beforeTheTwinsBeginTheWishIsRefused() {
        Statement statement =
                calculate(LocalDate.of(2024, 9, 30), 1, true, Setting.OUTPATIENT, Line.of(code(BRAND), BigDecimal.ONE));
        assertThat(rules(statement)).containsExactly("M-CHOICE-201");
        assertThat(statement.valued()).isFalse();
    }

    @Test
    void withoutTheWishTheBrandIsPriced() {
        Statement statement = calculate(
                LocalDate.of(2025, 11, 10), 1, false, Setting.OUTPATIENT, Line.of(code(BRAND), BigDecimal.ONE));
        assertThat(statement.points().total()).isEqualTo(66);
        assertThat(charge(statement).selectedCare()).isEmpty();
    }

    @Test
    void anInpatientHasNoCharge() {
        Statement statement =
                calculate(LocalDate.of(2025, 11, 10), 1, true, Setting.INPATIENT, Line.of(code(BRAND), BigDecimal.ONE));
        assertThat(statement.points().total()).isEqualTo(66);
        assertThat(rules(statement)).contains("M-CHOICE-301");
    }

    @Test
    void aTwinWithoutItsBrandCannotBeCharged() {
        Calculator alone = Calculator.of(new TestEdition()
                .drugRow(TWIN, 64_725, Days.of(2024, 10, 1), MasterTable.OPEN, twin())
                .build());
        Statement statement = alone.calculate(
                claim(LocalDate.of(2025, 11, 10), 1, true, Setting.OUTPATIENT, Line.of(code(TWIN), BigDecimal.ONE)));
        assertThat(rules(statement)).containsExactly("M-CHOICE-102");
        assertThat(statement.valued()).isFalse();
    }

    private static Map<DrugField, Integer> twin() {
        return oral(DrugField.SELECTED_CARE, 2, DrugField.LONG_LISTED_RELATED, BRAND);
    }

    private static Map<DrugField, Integer> oral(DrugField one, int value, DrugField other, int otherValue) {
        return Map.of(DrugField.AMOUNT_KIND, 1, DrugField.FORM, 1, one, value, other, otherValue);
    }

    private static String code(int code) {
        return Integer.toString(code);
    }

    private static Charge charge(Statement statement) {
        return Objects.requireNonNull(statement.charge());
    }

    private static List<String> rules(Statement statement) {
        return statement.findings().stream().map(Finding::rule).toList();
    }

    private static Statement calculate(LocalDate day, int days, boolean wish, Setting setting, Line line) {
        return CALCULATOR.calculate(claim(day, days, wish, setting, line));
    }

    private static Claim claim(LocalDate day, int days, boolean wish, Setting setting, Line line) {
        return Claim.builder()
                .id("long-listed")
                .month(YearMonth.from(day))
                .setting(setting)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(1980, 1, 1), Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(Item.builder()
                        .dates(List.of(day))
                        .count(days)
                        .section("21")
                        .context(Facts.<ContextKey>none().with(ContextKey.PATIENT_CHOICE, wish))
                        .lines(List.of(line))
                        .build()))
                .build();
    }
}

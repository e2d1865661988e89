package jp.santei.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
import jp.santei.claim.PayerSet;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.statement.Charge;
import jp.santei.statement.Finding;
import jp.santei.statement.Statement;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargeTest {
    private static final Calculator CALCULATOR = Calculator.of(new TestEdition().build());
    private static final String COMPANY = "06132013";

    @ParameterizedTest(name = "{0}, born {1}, on {2}: {4} tenths ({5})")
    @CsvSource({
        "06132013, 1955-06-01, 2025-06-01, general, 2, E67: born on the 1st",
        "06132013, 1955-06-02, 2025-06-15, general, 3, E68: not before the next month",
        "06132013, 1955-06-02, 2025-07-01, general, 2, the next month",
        "06132013, 2019-04-01, 2025-04-01, , 3, E69: attains six on 31 March",
        "06132013, 2019-04-02, 2025-04-01, , 2, attains six on 1 April",
        "06132013, 2019-04-02, 2026-04-01, , 3, the school year after",
        "06132013, 1944-04-01, 2016-05-01, general, 1, E71: 軽減特例",
        "06132013, 1944-04-02, 2016-05-01, general, 2, the day after the 軽減特例",
        "06132013, 1950-01-01, 2025-11-01, active1, 3, 現役並み",
        "39131156, 1940-01-01, 2025-11-01, general, 1, 後期 一般Ⅰ",
        "39131156, 1940-01-01, 2025-11-01, general2, 2, 後期 一般Ⅱ",
        "39131156, 1940-01-01, 2022-09-30, general2, 1, 後期 before 一般Ⅱ existed",
        "39131156, 1940-01-01, 2025-11-01, active3, 3, 後期 現役並み",
        "131011, 1980-01-01, 2025-11-01, , 3, 国保"
    })
    void shareByAgeInsuranceAndBand(
            String insurer, LocalDate born, LocalDate day, String band, int tenths, String why) {
        Insurance insurance = Insurance.builder()
                .insurerNumber(insurer)
                .incomeBand(band == null ? null : jp.santei.claim.Keyword.of(IncomeBand.class, band))
                .build();
        Statement statement = calculate(born, insurance, List.of(), item(day, 100, PayerSet.INSURANCE));
        assertThat(charge(statement).share()).as(why).isEqualTo(tenths);
    }

    @Test
    void aMonthBeforeTheTablesBeginHasNoShare() {
        Statement statement = calculate(
                LocalDate.of(1980, 1, 1),
                insurance(COMPANY),
                List.of(),
                item(LocalDate.of(2004, 6, 3), 100, PayerSet.INSURANCE));
        assertThat(rules(statement)).containsExactly("C-SHARE-101", "R-EDITION-003");
        assertThat(statement.charge()).isNull();
        assertThat(statement.valued()).isFalse();
    }

    @Test
    void aStatedShareIsUsedAndTheDifferenceReported() {
        Insurance insurance =
                Insurance.builder().insurerNumber(COMPANY).share(2).build();
        Statement statement = calculate(
                LocalDate.of(1980, 1, 1),
                insurance,
                List.of(),
                item(LocalDate.of(2025, 11, 3), 100, PayerSet.INSURANCE));
        assertThat(charge(statement).share()).isEqualTo(2);
        assertThat(rules(statement)).containsExactly("C-SHARE-102");
    }

    @ParameterizedTest(name = "{0} points at {1} tenths: {2} yen at the window")
    @CsvSource({"1234, 3, 3700", "555, 1, 560", "311, 2, 620", "315, 3, 950", "475, 3, 1430"})
    void windowAmountIsRoundedToTenYen(long points, int share, long window) {
        Insurance insurance =
                Insurance.builder().insurerNumber(COMPANY).share(share).build();
        Statement statement = calculate(
                LocalDate.of(1980, 1, 1),
                insurance,
                List.of(),
                item(LocalDate.of(2025, 11, 3), points, PayerSet.INSURANCE));
        assertThat(charge(statement).patientPays()).isEqualTo(window);
        assertThat(charge(statement).totalYen()).isEqualTo(points * 10);
    }

    @Test
    void settlementsAreRoundedOneByOne() {
        Statement statement = calculate(
                LocalDate.of(1980, 1, 1),
                insurance(COMPANY),
                List.of(),
                item(LocalDate.of(2025, 11, 3), 108, PayerSet.INSURANCE),
                item(LocalDate.of(2025, 11, 10), 108, PayerSet.INSURANCE));
        assertThat(charge(statement).settlements())
                .containsExactly(
                        new Charge.Settlement("2025-11-03", LocalDate.of(2025, 11, 3), 320),
                        new Charge.Settlement("2025-11-10", LocalDate.of(2025, 11, 10), 320));
        assertThat(charge(statement).roundingYen()).isEqualTo(-8);
    }

    @Test
    void oneSettlementOfTwoItemsIsRoundedOnce() {
        Item first = Item.builder()
                .dates(List.of(LocalDate.of(2025, 11, 3)))
                .settlement("A")
                .lines(List.of(Line.ofPoints(BigDecimal.valueOf(108))))
                .build();
        Item second = Item.builder()
                .dates(List.of(LocalDate.of(2025, 11, 3)))
                .settlement("A")
                .lines(List.of(Line.ofPoints(BigDecimal.valueOf(108))))
                .build();
        Statement statement = calculate(LocalDate.of(1980, 1, 1), insurance(COMPANY), List.of(), first, second);
        assertThat(charge(statement).settlements())
                .containsExactly(new Charge.Settlement("A", LocalDate.of(2025, 11, 3), 650));
    }

    @Test
    void publicAssistanceAlonePaysAllButThePatientsOwnAmount() {
        Statement statement = calculate(
                LocalDate.of(1980, 1, 1),
                null,
                List.of(assistance(1_000)),
                item(LocalDate.of(2025, 11, 3), 569, new PayerSet(0b10)));
        Charge charge = charge(statement);
        assertThat(charge.patientPays()).isEqualTo(1_000);
        assertThat(charge.publicPays()).containsEntry("1", 4_690L);
        assertThat(charge.insurancePays()).isZero();
    }

    @Test
    void publicAssistanceAfterInsurancePaysTheShare() {
        Statement statement = calculate(
                LocalDate.of(1980, 1, 1),
                insurance(COMPANY),
                List.of(assistance(0)),
                item(LocalDate.of(2025, 11, 3), 1_000, new PayerSet(0b11)),
                item(LocalDate.of(2025, 11, 3), 100, PayerSet.INSURANCE));
        Charge charge = charge(statement);
        assertThat(charge.publicPays()).containsEntry("1", 3_000L);
        assertThat(charge.insurancePays()).isEqualTo(7_700);
        assertThat(charge.patientPays()).isEqualTo(300);
        assertThat(charge.classes())
                .extracting(Charge.PayerClass::payers)
                .containsExactly(List.of("insurance", "1"), List.of("insurance"));
    }

    @Test
    void aPublicExpenseOutsideItsValidityDoesNotTakePart() {
        PublicExpense expense = PublicExpense.builder()
                .payerNumber("12131017")
                .from(LocalDate.of(2025, 11, 10))
                .build();
        Statement statement = calculate(
                LocalDate.of(1980, 1, 1),
                insurance(COMPANY),
                List.of(expense),
                item(LocalDate.of(2025, 11, 3), 100, new PayerSet(0b11)));
        assertThat(charge(statement).patientPays()).isEqualTo(300);
        assertThat(rules(statement)).contains("C-PAYER-001");
    }

    @Test
    void aLawWithoutASchemeLeavesTheChargeOpen() {
        PublicExpense expense = PublicExpense.builder().payerNumber("54016027").build();
        Statement statement = calculate(
                LocalDate.of(1980, 1, 1),
                insurance(COMPANY),
                List.of(expense),
                item(LocalDate.of(2025, 11, 3), 100, new PayerSet(0b11)));
        assertThat(statement.charge()).isNull();
        assertThat(statement.valued()).isFalse();
        assertThat(rules(statement)).contains("C-PAYER-005");
        assertThat(statement.points().total()).isEqualTo(100);
    }

    @Test
    void aStayIsRoundedByItsSumSoFar() {
        Claim claim = Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.INPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1980, 1, 1), Sex.FEMALE))
                .insurance(insurance(COMPANY))
                .items(List.of(
                        item(LocalDate.of(2025, 11, 3), 108, PayerSet.INSURANCE),
                        item(LocalDate.of(2025, 11, 4), 108, PayerSet.INSURANCE)))
                .build();
        Statement statement = CALCULATOR.calculate(claim);
        assertThat(statement.valued()).isTrue();
        assertThat(charge(statement).settlements())
                .extracting(Charge.Settlement::patientPays)
                .containsExactly(320L, 330L);
    }

    @Property(tries = 500)
    void nothingIsLostBetweenThePayers(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 50_000) Integer> points,
            @ForAll @IntRange(max = 10) int share,
            @ForAll @IntRange(max = 30_000) int ownAmount,
            @ForAll long seed) {
        java.util.Random random = new java.util.Random(seed);
        PayerSet[] sets = {PayerSet.INSURANCE, new PayerSet(0b11), new PayerSet(0b10)};
        Item[] items = points.stream()
                .map(p -> item(LocalDate.of(2025, 11, 1 + random.nextInt(30)), p, sets[random.nextInt(3)]))
                .toArray(Item[]::new);
        Insurance insurance =
                Insurance.builder().insurerNumber(COMPANY).share(share).build();
        Charge charge = charge(calculate(LocalDate.of(1980, 1, 1), insurance, List.of(assistance(ownAmount)), items));
        long publicPays =
                charge.publicPays().values().stream().mapToLong(Long::longValue).sum();
        assertThat(charge.totalYen() + charge.roundingYen())
                .isEqualTo(charge.insurancePays() + publicPays + charge.patientPays());
        assertThat(charge.totalYen())
                .isEqualTo(10L * points.stream().mapToInt(Integer::intValue).sum());
        assertThat(Math.abs(charge.roundingYen()))
                .isLessThanOrEqualTo(5L * charge.settlements().size());
    }

    private static Statement calculate(
            LocalDate born,
            @org.jspecify.annotations.Nullable Insurance insurance,
            List<PublicExpense> publicExpenses,
            Item... items) {
        Claim claim = Claim.builder()
                .month(YearMonth.from(items[0].dates().get(0)))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(born, Sex.FEMALE))
                .insurance(insurance)
                .publicExpenses(publicExpenses)
                .items(List.of(items))
                .build();
        return CALCULATOR.calculate(claim);
    }

    private static Insurance insurance(String number) {
        return Insurance.builder().insurerNumber(number).build();
    }

    private static PublicExpense assistance(long ownAmount) {
        return PublicExpense.builder()
                .payerNumber("12131017")
                .patientAmount(ownAmount)
                .build();
    }

    private static Item item(LocalDate day, long points, PayerSet payers) {
        return Item.builder()
                .dates(List.of(day))
                .payers(payers)
                .lines(List.of(Line.ofPoints(BigDecimal.valueOf(points))))
                .build();
    }

    private static Charge charge(Statement statement) {
        Charge charge = statement.charge();
        assertThat(charge).isNotNull();
        return java.util.Objects.requireNonNull(charge);
    }

    private static List<String> rules(Statement statement) {
        return statement.findings().stream().map(Finding::rule).toList();
    }
}

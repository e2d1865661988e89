package jp.santei.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.santei.Calculator;
import jp.santei.TestEdition;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Options;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.master.ActField;
import jp.santei.master.DrugField;
import jp.santei.master.MaterialField;
import jp.santei.statement.Finding;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are those of the 2025-11 masters; expected points are the rule book's examples (ids in the names). */
class PriceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 10);
    private static final Calculator CALCULATOR = Calculator.of(edition());

    @ParameterizedTest(name = "{0} at quantity {1}: {2} points")
    @CsvSource({
        "170000410, 1, 85",
        "170000410, 2, 128",
        "170000410, 3, 170",
        "170000410, 5, 255",
        "170000410, 7, 255",
        "170027910, 2, 102",
        "160177770, 3, 30",
        "160177770, 7, 50",
        "114000970, 61, 100",
        "114000970, 90, 100",
        "114000970, 91, 200",
        "114000970, 150, 300",
        "140009310, 20, 302",
        "140009310, 45, 352",
        "140009310, 300, 752",
        "150233410, 121, 6600",
        "150233410, 200, 7800",
        "160069510, 480, 1440",
        "150224910, 400, 800",
        "150224910, 600, 1150"
    })
    void stepsOfTheRuleBook(String code, BigDecimal quantity, long points) {
        assertThat(points(Line.of(code, quantity))).isEqualTo(points);
    }

    @Test
    void aQuantityOneStepBelowTheLowerBoundIsRefused() {
        Statement statement = calculate(Line.of("114000970", BigDecimal.valueOf(55)));
        assertThat(rules(statement)).contains("P-QTY-002");
        assertThat(statement.valued()).isFalse();
        assertThat(entry(statement).points()).isZero();
    }

    @Test
    void aMissingQuantityIsRefused() {
        assertThat(rules(calculate(Line.of("170000410")))).contains("P-QTY-001");
    }

    @Test
    void percentageOnBaseAndNote_D041() {
        assertThat(points(Line.of("150001010"), Line.of("150001470"), Line.of("150000590")))
                .isEqualTo(1_782);
    }

    @Test
    void percentageOnStepsRoundsOnceAtTheEnd_N004_N005() {
        assertThat(points(Line.of("170027910", BigDecimal.ONE), Line.of("170017170")))
                .isEqualTo(122);
        assertThat(points(Line.of("170027910", BigDecimal.valueOf(3)), Line.of("170017170")))
                .isEqualTo(245);
    }

    @Test
    void everyBaseIsAUnitOfItsOwn_D072() {
        assertThat(points(
                        Line.of("170000410", BigDecimal.ONE),
                        Line.of("170027910", BigDecimal.ONE),
                        Line.of("170034170"),
                        Line.of("170000210")))
                .isEqualTo(230);
    }

    @Test
    void secondScanTakesOffTheBaseAlone_D075() {
        assertThat(points(Line.of("170020110"), Line.of("170020470"), Line.of("170022290"), Line.of("170028810")))
                .isEqualTo(1_434);
    }

    @Test
    void ageOnScanWithContrast_D075b() {
        assertThat(points(Line.of("170011810"), Line.of("170012070"), Line.of("170039970"), Line.of("170028810")))
                .isEqualTo(2_220);
    }

    @Test
    void secondTestTakesTenPercentOff_D077() {
        assertThat(points(Line.of("160072210"), Line.of("160000190"))).isEqualTo(477);
    }

    @Test
    void secondOperationAtHalf_D044() {
        assertThat(points(Line.of("150335910"), Line.of("150253010"), Line.of("150268970")))
                .isEqualTo(29_650);
    }

    @Test
    void timeOnAnaesthesia_D051() {
        assertThat(points(Line.of("150233410", BigDecimal.valueOf(150)), Line.of("150231790")))
                .isEqualTo(9_240);
    }

    @Test
    void leaveTakesEightyFivePercentOff_D101() {
        assertThat(points(Line.of("190117710"), Line.of("190107290"))).isEqualTo(253);
    }

    @Test
    void negativePointsAreTakenOff() {
        Statement statement = calculate(Line.of("160232370"));
        assertThat(entry(statement).points()).isEqualTo(-2_000);
    }

    @Test
    void aPercentageWithoutABaseIsRefused() {
        assertThat(rules(calculate(Line.of("160000190")))).contains("P-UNIT-102");
    }

    @Test
    void anAddOnWithoutABaseIsValuedWithAWarning() {
        Statement statement = calculate(Line.of("150001470"));
        assertThat(rules(statement)).contains("P-UNIT-101");
        assertThat(entry(statement).points()).isEqualTo(460);
        assertThat(statement.valued()).isTrue();
    }

    @ParameterizedTest(name = "{3}: {0} × {1} in section {2}")
    @CsvSource({
        "612170710, 1, 21, 1, D020",
        "672170710, 2, 21, 3, D022",
        "620099101, 1, 21, 1, D023",
        "620007804, 56, 23, 155, D025",
        "620008991, 1, 40, 0, D034",
        "620008991, 5, 40, 6, D035",
        "620008991, 3, 23, 4, H079",
        "620008991, 15, 23, 19, H085",
        "620008991, 20, 23, 26, H086"
    })
    void drugsOfTheRuleBook(String code, BigDecimal quantity, String section, long points, String example) {
        Item item = Item.builder()
                .dates(List.of(DAY))
                .section(section)
                .lines(List.of(Line.of(code, quantity)))
                .build();
        assertThat(entry(calculate(item)).points()).as(example).isEqualTo(points);
    }

    @Test
    void drugsOfAUnitAreSummedBeforeTheRounding_D026() {
        Item item = Item.builder()
                .dates(List.of(DAY))
                .count(30)
                .section("21")
                .lines(List.of(Line.of("612170710", BigDecimal.ONE), Line.of("621676001", BigDecimal.valueOf(2))))
                .build();
        PointsTotal.Entry entry = entry(calculate(item));
        assertThat(entry.points()).isEqualTo(3);
        assertThat(entry.total()).isEqualTo(90);
    }

    @Test
    void typedPointsAreTakenOff_S001() {
        Line reduction = new Line("630010002", null, null, BigDecimal.valueOf(534), null);
        assertThat(points(reduction)).isEqualTo(-534);
        assertThat(rules(calculate(Line.of("630010002")))).contains("P-TYPED-001");
    }

    @Test
    void oxygenIsRoundedToYenBeforePoints_S010_D060() {
        assertThat(points(oxygen("739200000", 1_440, "0.05"), Line.of("770020070")))
                .isEqualTo(9);
        assertThat(points(oxygen("739220000", 600, "0.42"), Line.of("770020070")))
                .isEqualTo(33);
    }

    @Test
    void oxygenBoughtAboveTheCeilingIsPaidAtTheCeiling() {
        assertThat(points(oxygen("739220000", 600, "0.50"), Line.of("770020070")))
                .isEqualTo(33);
    }

    @Test
    void oxygenWithoutAPurchasePriceIsValuedAtTheCeilingWithAWarning() {
        Line unpriced = Line.of("739220000", BigDecimal.valueOf(600));
        assertThat(points(unpriced, Line.of("770020070"))).isEqualTo(33);
        assertThat(rules(calculate(unpriced))).contains("P-MAT-102");
        assertThat(rules(calculate(oxygen("739220000", 600, "0.42")))).doesNotContain("P-MAT-102");
    }

    /** 600 L × 0.42 yen × 1.3 × 2 atmospheres = 655.2 → 655 yen → 65.5 → 66 points. */
    @Test
    void hyperbaricOxygenIsMultipliedByThePressure() {
        Line pressure = Line.of("770030070", BigDecimal.valueOf(2));
        assertThat(points(oxygen("739220000", 600, "0.42"), Line.of("770020070"), pressure))
                .isEqualTo(66);
        assertThat(rules(calculate(oxygen("739220000", 600, "0.42"), Line.of("770030070"))))
                .contains("P-QTY-001");
    }

    private static Line oxygen(String code, long litres, String price) {
        return new Line(code, BigDecimal.valueOf(litres), new BigDecimal(price), null, null);
    }

    @Test
    void filmForInfants_D063() {
        assertThat(points(Line.of("700080000", BigDecimal.valueOf(2)), Line.of("799990070")))
                .isEqualTo(14);
    }

    @Test
    void instantFilmCountsUpToSixteenPoints_NL18() {
        assertThat(points(new Line("729780000", BigDecimal.ONE, new BigDecimal("190"), null, null)))
                .isEqualTo(16);
        assertThat(points(new Line("729780000", BigDecimal.ONE, new BigDecimal("120"), null, null)))
                .isEqualTo(12);
    }

    @Test
    void materialsByTenYen_D061() {
        assertThat(points(Line.of("710011124", BigDecimal.ONE))).isEqualTo(324);
    }

    @Test
    void unknownCodesAreReportedAndTheRestIsValued() {
        Statement statement = calculate(
                Item.of(DAY, Line.of("112007410")),
                Item.of(DAY, Line.of("199999999")),
                Item.of(DAY, Line.of("312345678")));
        assertThat(statement.points().total()).isEqualTo(75);
        assertThat(statement.valued()).isFalse();
        assertThat(rules(statement)).contains("R-CODE-001", "R-CODE-003");
    }

    @Test
    void aRowOutsideItsPeriodIsNotUsed() {
        Statement statement = calculate(Item.of(LocalDate.of(2025, 11, 30), Line.of("180000000")));
        assertThat(rules(statement)).contains("R-CODE-002");
        assertThat(calculate(Item.of(LocalDate.of(2025, 11, 29), Line.of("180000000")))
                        .points()
                        .total())
                .isEqualTo(5);
    }

    @Test
    void amountsBeyondExactArithmeticAreRefused() {
        Statement statement = calculate(Line.of("690000000", BigDecimal.valueOf(1_000_000_000)));
        assertThat(rules(statement)).contains("P-LIMIT-001");
        assertThat(statement.points().total()).isZero();
    }

    @Test
    void aDayBeforeTheConstantsBeginIsAFinding() {
        Claim claim = Claim.builder()
                .month(YearMonth.of(2005, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(1980, 1, 1), Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(
                        Item.of(LocalDate.of(2005, 11, 1), Line.of("612170710", BigDecimal.TEN)),
                        Item.of(LocalDate.of(2005, 11, 1), Line.of("710011124", BigDecimal.ONE))))
                .build();
        Statement statement = CALCULATOR.calculate(claim);
        assertThat(rules(statement)).contains("R-EDITION-003");
        assertThat(statement.points().items())
                .allSatisfy(entry -> assertThat(entry.valued()).isFalse());
    }

    @Test
    void testsOfOneUnitArePaidByTheirNumber() {
        assertThat(calculate(tests(4)).points().total()).isEqualTo(44);
        assertThat(calculate(tests(5)).points().total()).isEqualTo(93);
        assertThat(calculate(tests(8)).points().total()).isEqualTo(99);
        assertThat(calculate(tests(12)).points().total()).isEqualTo(103);
    }

    @Test
    void aBundleWhosePointsAreNotKnownIsNotFinal() {
        Statement statement = calculate(Line.of("160000021"), Line.of("160000022"), Line.of("160000023"));
        assertThat(rules(statement)).contains("L-BUNDLE-101");
        assertThat(statement.valued()).isFalse();
        assertThat(statement.points().total()).isEqualTo(300);
    }

    private static Line[] tests(int number) {
        return java.util.stream.IntStream.rangeClosed(1, number)
                .mapToObj(test -> Line.of(Integer.toString(160000000 + test)))
                .toArray(Line[]::new);
    }

    @Test
    void everyNumberIsExplained() {
        Claim claim = claim(
                Options.builder().explain(true).build(),
                Item.of(DAY, Line.of("170027910", BigDecimal.ONE), Line.of("170017170")));
        Statement statement = CALCULATOR.calculate(claim);
        assertThat(statement.explanation())
                .extracting(step -> step.rule() + " " + step.amount())
                .containsExactly(
                        "P-STEP-001 68",
                        "P-PCT-001 54.4",
                        "P-ROUND-001 122",
                        "P-TOTAL-001 122",
                        "C-SHARE-001 3",
                        "C-COST-001 1220",
                        "C-COST-002 366",
                        "C-ROUND-001 370");
        assertThat(statement.explanation())
                .allSatisfy(step -> assertThat(step.source()).isNotBlank());
    }

    private static Map<ActField, Integer> test(int bundle) {
        return Map.of(
                ActField.POINT_KIND, 3,
                ActField.NOTICE_KIND, 1,
                ActField.COLUMN_OUT, 600,
                ActField.BUNDLE_GROUP, bundle);
    }

    private static jp.santei.master.Edition edition() {
        TestEdition edition = new TestEdition();
        for (int test = 160000001; test <= 160000012; test++) {
            edition.act(test, 1_100, test(1));
        }
        for (int test = 160000021; test <= 160000023; test++) {
            edition.act(test, 10_000, test(2));
        }
        return edition.base(112007410, 7_500, 120)
                .act(170000410, 8_500, steps(700, 1, 5, 1, 4_250, 1))
                .act(170027910, 6_800, steps(700, 1, 5, 1, 3_400, 1))
                .act(160177770, 1_000, steps(600, 1, 5, 1, 1_000, 1))
                .act(114000970, 10_000, steps(400, 90, 99_999_999, 30, 10_000, 2))
                .act(140009310, 30_200, steps(400, 30, 300, 30, 5_000, 0))
                .act(150233410, 600_000, steps(540, 120, 99_999_999, 30, 60_000, 0))
                .act(160069510, 9_000, steps(600, 30, 480, 30, 9_000, 0))
                .act(150224910, 45_000, steps(500, 200, 99_999_999, 200, 35_000, 0))
                .base(150001010, 53_000, 500)
                .act(150001470, 46_000, kind(3, 7, 500))
                .act(150000590, 8_000, kind(5, 9, 500))
                .act(170017170, 8_000, kind(5, 7, 700))
                .act(170034170, 3_000, kind(5, 7, 700))
                .base(170000210, 5_700, 700)
                .base(170028810, 12_000, 700)
                .base(170020110, 133_000, 700)
                .act(170020470, 25_000, kind(3, 7, 700))
                .act(170022290, 2_000, kind(6, 7, 700))
                .base(170011810, 90_000, 700)
                .act(170012070, 50_000, kind(3, 7, 700))
                .act(170039970, 5_000, kind(5, 7, 700))
                .base(160072210, 53_000, 600)
                .act(160000190, 1_000, kind(6, 7, 600))
                .base(150335910, 2_360_000, 500)
                .base(150253010, 1_210_000, 500)
                .act(150268970, 5_000, kind(6, 7, 500))
                .act(150231790, 4_000, kind(5, 9, 540))
                .base(190117710, 168_800, 903)
                .act(190107290, 8_500, kind(6, 9, 903))
                .act(160232370, 200_000, kind(8, 7, 600))
                .act(180000000, 500, 0, jp.santei.claim.Days.of(2025, 11, 29), kind(3, 1, 800))
                .drug(612170710, 1_370, 1)
                .drug(672170710, 1_287, 1)
                .drug(620099101, 1_010, 1)
                .drug(621676001, 1_010, 1)
                .drug(620007804, 2_760, 6)
                .drug(620008991, 1_280, 6)
                .drug(690000000, 16_707_722_200L, 4)
                .drugRow(630010002, 0, Map.of(DrugField.AMOUNT_KIND, 7, DrugField.FORM, 1))
                .material(
                        739200000,
                        19,
                        Map.of(MaterialField.AMOUNT_KIND, 1, MaterialField.OXYGEN, 2, MaterialField.PRICE_CEILING, 1))
                .material(
                        739220000,
                        42,
                        Map.of(MaterialField.AMOUNT_KIND, 1, MaterialField.OXYGEN, 4, MaterialField.PRICE_CEILING, 1))
                .material(770020070, 3_000, Map.of(MaterialField.AMOUNT_KIND, 5, MaterialField.OXYGEN, 1))
                .material(729780000, 0, Map.of(MaterialField.AMOUNT_KIND, 2, MaterialField.UPPER_POINTS, 16))
                .material(770030070, 0, Map.of(MaterialField.AMOUNT_KIND, 9, MaterialField.OXYGEN, 1))
                .material(700080000, 6_200, Map.of(MaterialField.AMOUNT_KIND, 1))
                .material(799990070, 1_000, Map.of(MaterialField.AMOUNT_KIND, 5))
                .material(710011124, 324_000, Map.of(MaterialField.AMOUNT_KIND, 1))
                .build();
    }

    private static Map<ActField, Integer> steps(int column, int lower, int upper, int size, int points, int limit) {
        return Map.of(
                ActField.POINT_KIND, 3,
                ActField.NOTICE_KIND, 1,
                ActField.COLUMN_OUT, column,
                ActField.STEP, 1,
                ActField.STEP_LOWER, lower,
                ActField.STEP_UPPER, upper,
                ActField.STEP_SIZE, size,
                ActField.STEP_POINTS, points,
                ActField.STEP_LIMIT, limit);
    }

    private static Map<ActField, Integer> kind(int pointKind, int noticeKind, int column) {
        return Map.of(ActField.POINT_KIND, pointKind, ActField.NOTICE_KIND, noticeKind, ActField.COLUMN_OUT, column);
    }

    private static long points(Line... lines) {
        return entry(calculate(lines)).points();
    }

    private static Statement calculate(Line... lines) {
        return calculate(Item.of(DAY, lines));
    }

    private static Statement calculate(Item... items) {
        return CALCULATOR.calculate(claim(Options.DEFAULT, items));
    }

    private static Claim claim(Options options, Item... items) {
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(1980, 1, 1), Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(items))
                .options(options)
                .build();
    }

    private static PointsTotal.Entry entry(Statement statement) {
        return statement.points().items().get(0);
    }

    private static List<String> rules(Statement statement) {
        return statement.findings().stream().map(Finding::rule).toList();
    }
}

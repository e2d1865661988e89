package jp.santei.check.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.santei.Calculator;
import jp.santei.TestEdition;
import jp.santei.claim.Claim;
import jp.santei.claim.Days;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.History;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Options;
import jp.santei.claim.PastCount;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.ExclusionField;
import jp.santei.master.ActField;
import jp.santei.statement.Finding;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;

/** Acts A, B, C of 100, 50 and 20 points, an add-on of 7, and tables of a few rows. */
class ExclusionsTest {
    private static final int A = 140_000_110;
    private static final int B = 140_000_210;
    private static final int C = 140_000_310;
    private static final int NOTE = 140_000_470;
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int EITHER = 3;
    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);

    private final TableRows<ExclusionField> rows = new TableRows<>(ExclusionField.class);

    @Test
    void theActThatTheTableNamesStays() {
        rows.row(A, pair(B, SECOND));
        Statement statement = day(false, on(DAY, A), on(DAY, B));
        assertThat(findings(statement)).containsExactly("E-EXC-101 [0] first=140000110 second=140000210 100/50");
        assertThat(statement.points().total()).isEqualTo(150);
        assertThat(day(true, on(DAY, A), on(DAY, B)).points().total()).isEqualTo(50);
    }

    @Test
    void aTableOfOneDirectionIsEnoughBeItTheOther() {
        rows.row(B, pair(A, FIRST));
        assertThat(findings(day(false, on(DAY, A), on(DAY, B))))
                .containsExactly("E-EXC-101 [0] first=140000110 second=140000210 100/50");
    }

    @Test
    void bothDirectionsAreOnePair() {
        rows.row(A, pair(B, SECOND)).row(B, pair(A, FIRST));
        assertThat(findings(day(false, on(DAY, A), on(DAY, B)))).hasSize(1);
    }

    @Test
    void directionsThatContradictEachOtherLeaveEitherAct() {
        rows.row(A, pair(B, FIRST)).row(B, pair(A, FIRST));
        assertThat(findings(day(false, on(DAY, A), on(DAY, B))))
                .containsExactly("E-EXC-201 [0, 1] first=140000110 second=140000210 100/50");
    }

    @Test
    void ofEitherTheDearerStaysAndOfTheSameWorthTheLowerCode() {
        rows.row(A, pair(B, EITHER));
        assertThat(day(true, on(DAY, A), on(DAY, B)).points().total()).isEqualTo(100);
        assertThat(day(true, on(DAY, A), on(DAY, B), on(DAY, B)).points().items())
                .extracting(item -> item.lines().get(0).code())
                .containsExactly("140000110");
        assertThat(day(true, on(DAY, A), times(3, B)).points().total()).isEqualTo(150);
    }

    @Test
    void onlyWhatMeetsOnADayIsRefused() {
        rows.row(A, pair(B, FIRST));
        Statement statement = day(true, on(DAY, A), on(DAY, B), on(DAY.plusDays(1), B));
        assertThat(statement.points().total()).isEqualTo(150);
        assertThat(findings(day(false, on(DAY, A), on(DAY.plusDays(1), B)))).isEmpty();
    }

    @Test
    void whatIsRefusedRefusesNothing() {
        rows.row(A, pair(B, FIRST)).row(B, pair(C, FIRST));
        Statement statement = day(true, on(DAY, C), on(DAY, B), on(DAY, A));
        assertThat(findings(statement)).singleElement().asString().startsWith("E-EXC-101 [1]");
        assertThat(statement.points().total()).isEqualTo(120);
    }

    @Test
    void aDearerActThatIsRefusedLeavesTheCheaperOne() {
        rows.row(A, pair(B, EITHER)).row(A, pair(C, SECOND));
        assertThat(day(true, on(DAY, A), on(DAY, B), on(DAY, C)).points().total())
                .isEqualTo(70);
    }

    @Test
    void aCircleEndsWithOneLess() {
        rows.row(A, pair(B, FIRST)).row(B, pair(C, FIRST)).row(A, pair(C, SECOND));
        assertThat(findings(day(true, on(DAY, A), on(DAY, B), on(DAY, C)))).isNotEmpty();
        assertThat(day(true, on(DAY, A), on(DAY, B), on(DAY, C)).points().items())
                .hasSize(1);
    }

    @Test
    void withABaseGoItsAddOnsAndWhatTheyExclude() {
        rows.row(A, pair(B, SECOND)).row(NOTE, pair(C, FIRST));
        Item unit = Item.of(DAY, line(A), line(NOTE));
        Statement statement = day(true, unit, on(DAY, B), on(DAY, C));
        assertThat(statement.points().total()).isEqualTo(70);
        assertThat(findings(statement)).hasSize(1);
    }

    @Test
    void anAddOnGoesAloneAndTheEntryIsPricedAnew() {
        rows.row(NOTE, pair(C, SECOND));
        Statement statement = day(true, Item.of(DAY, line(A), line(NOTE)), on(DAY, C));
        assertThat(statement.points().total()).isEqualTo(120);
        assertThat(statement.explanation().stream().filter(step -> step.rule().equals("P-TOTAL-001")))
                .hasSize(2);
    }

    @Test
    void conditionsOfTheTableLeaveItOpen() {
        rows.row(A, Map.of(ExclusionField.SECOND, B, ExclusionField.KEPT, FIRST, ExclusionField.SPECIAL, 1));
        Finding finding = only(day(true, on(DAY, A), on(DAY, B)));
        assertThat(finding.rule()).isEqualTo("E-EXC-301");
        assertThat(finding.attributes()).containsEntry("min", "0").containsEntry("max", "50");
        assertThat(day(true, on(DAY, A), on(DAY, B)).points().total()).isEqualTo(150);
    }

    @Test
    void aTableOfAnotherPeriodWarnsAndDropsNothing() {
        rows.row(A, pair(B, FIRST)).covering(0, Days.of(2018, 3, 31));
        Statement statement = day(true, on(DAY, A), on(DAY, B));
        assertThat(findings(statement)).containsExactly("E-EXC-401 [1] first=140000110 second=140000210 100/50");
        assertThat(statement.points().total()).isEqualTo(150);
    }

    @Test
    void aRowCountsOnItsDaysOnly() {
        rows.row(A, Days.of(2025, 11, 13), Days.of(2025, 11, 14), pair(B, FIRST));
        assertThat(findings(day(false, on(DAY, A), on(DAY, B)))).isEmpty();
        assertThat(findings(day(false, on(DAY.plusDays(1), A), on(DAY.plusDays(1), B))))
                .hasSize(1);
        assertThat(findings(day(false, on(DAY.plusDays(2), A), on(DAY.plusDays(2), B))))
                .hasSize(1);
        assertThat(findings(day(false, on(DAY.plusDays(3), A), on(DAY.plusDays(3), B))))
                .isEmpty();
    }

    @Test
    void aFormerBillingOfEitherStays() {
        rows.row(A, pair(B, EITHER));
        Statement statement = calculate(EligibilityTable.EXCLUSIONS_DAY, true, past(B, DAY), on(DAY, A));
        assertThat(findings(statement)).containsExactly("E-EXC-201 [0] first=140000110 second=140000210 100/0");
        assertThat(statement.points().total()).isZero();
    }

    @Test
    void aFormerBillingThatShouldNotBeIsToldAndTheClaimStays() {
        rows.row(A, pair(B, FIRST));
        Statement statement = calculate(EligibilityTable.EXCLUSIONS_DAY, true, past(B, DAY), on(DAY, A));
        assertThat(findings(statement)).containsExactly("E-EXC-501 [0] first=140000110 second=140000210 100/0");
        assertThat(statement.points().total()).isEqualTo(100);
    }

    @Test
    void aFormerBillingOfTheDayMayBeOfAnotherMoment() {
        rows.row(A, pair(B, SECOND));
        Statement statement = calculate(EligibilityTable.EXCLUSIONS_MOMENT, false, past(B, DAY), on(DAY, A));
        assertThat(only(statement).rule()).isEqualTo("E-EXC-303");
    }

    @Test
    void theMonthEndsAndTheWeekGoesOn() {
        rows.row(A, pair(B, FIRST));
        LocalDate sunday = LocalDate.of(2025, 11, 30);
        LocalDate saturday = LocalDate.of(2025, 12, 6);
        assertThat(findings(calculate(EligibilityTable.EXCLUSIONS_MONTH, false, past(A, saturday), on(sunday, B))))
                .isEmpty();
        assertThat(findings(calculate(EligibilityTable.EXCLUSIONS_WEEK, false, past(A, saturday), on(sunday, B))))
                .hasSize(1);
        assertThat(findings(calculate(
                        EligibilityTable.EXCLUSIONS_WEEK, false, past(A, saturday.plusDays(1)), on(sunday, B))))
                .isEmpty();
    }

    @Test
    void anEntryOfManyTimesCountsAllOfThem() {
        rows.row(A, pair(B, EITHER));
        assertThat(findings(day(false, on(DAY, A), times(3, B))))
                .containsExactly("E-EXC-201 [0, 1] first=140000110 second=140000210 100/150");
    }

    private static Map<ExclusionField, Integer> pair(int second, int kept) {
        return Map.of(ExclusionField.SECOND, second, ExclusionField.KEPT, kept);
    }

    private static Line line(int code) {
        return Line.of(Integer.toString(code));
    }

    private static Item on(LocalDate day, int code) {
        return Item.of(day, line(code));
    }

    private static Item times(int count, int code) {
        return Item.builder()
                .dates(List.of(DAY))
                .count(count)
                .lines(List.of(line(code)))
                .build();
    }

    private static History past(int code, LocalDate day) {
        return new History(List.of(), List.of(new PastCount(Integer.toString(code), day, 1)), List.of());
    }

    private Statement day(boolean complete, Item... items) {
        return calculate(EligibilityTable.EXCLUSIONS_DAY, complete, History.NONE, items);
    }

    private Statement calculate(EligibilityTable table, boolean complete, History history, Item... items) {
        return Calculator.of(edition().table(table, rows.build()).build()).calculate(claim(complete, history, items));
    }

    static TestEdition edition() {
        return new TestEdition()
                .base(A, 10_000, 400)
                .base(B, 5_000, 400)
                .base(C, 2_000, 400)
                .act(
                        NOTE,
                        700,
                        Map.of(
                                ActField.POINT_KIND,
                                3,
                                ActField.NOTICE_KIND,
                                7,
                                ActField.COLUMN_OUT,
                                400,
                                ActField.COLUMN_IN,
                                400));
    }

    static Claim claim(boolean complete, History history, Item... items) {
        return Claim.builder()
                .month(YearMonth.from(DAY))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(1980, 1, 1), Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(items))
                .history(history)
                .options(Options.builder().complete(complete).explain(true).build())
                .build();
    }

    private static Finding only(Statement statement) {
        List<Finding> findings = statement.findings().stream()
                .filter(one -> one.rule().startsWith("E-EXC"))
                .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    static List<String> findings(Statement statement) {
        return statement.findings().stream()
                .filter(one -> one.rule().startsWith("E-EXC"))
                .map(one -> one.rule() + " " + one.items() + " first="
                        + one.attributes().get("first") + " second="
                        + one.attributes().get("second") + " "
                        + one.attributes().get("keepingFirst") + "/"
                        + one.attributes().get("keepingSecond"))
                .toList();
    }
}

package jp.santei.check.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.santei.Calculator;
import jp.santei.TestEdition;
import jp.santei.TestTable;
import jp.santei.claim.Claim;
import jp.santei.claim.Days;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Options;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.eligibility.CommentField;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.DemandField;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.master.Edition;
import jp.santei.rule.RuleSet;
import jp.santei.statement.Finding;
import jp.santei.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A table that covers October 2024 to May 2026, asks an act for two comments since 2024-11-01, and offers a third. */
class CommentsTest {
    private static final String ACT = "160000010";
    private static final String SITE = "820000001";
    private static final String OTHER_SITE = "820000002";
    private static final String DATE = "850000003";
    private static final String REASON = "830000004";
    private static final int SINCE = Days.of(2024, 11, 1);
    private static final RuleSet OFFERS = new RuleSet("offers", "test", Set.of(), Set.of("E-CMT-105"));

    private static final Edition EDITION = new TestEdition()
            .base(160000010, 10_000, 600)
            .table(
                    EligibilityTable.DEMANDS,
                    TestTable.of(DemandField.class, Days.of(2024, 10, 1), Days.of(2026, 5, 31))
                            .row(160000010, SINCE, DatedTable.OPEN, demand(1, 1, 820000002, 1))
                            .row(160000010, SINCE, DatedTable.OPEN, demand(1, 1, 820000001, 1))
                            .row(160000010, SINCE, DatedTable.OPEN, demand(1, 2, 850000003, 1))
                            .row(160000010, SINCE, DatedTable.OPEN, demand(1, 3, 830000004, 0))
                            .row(160000010, SINCE, DatedTable.OPEN, demand(3, 9, 830000009, 1))
                            .row(160000010, SINCE, DatedTable.OPEN, notBilled(830000010))
                            .build())
            .table(
                    EligibilityTable.COMMENTS,
                    TestTable.of(CommentField.class, Days.of(2024, 10, 1), Days.of(2026, 5, 31))
                            .row(820000001, SINCE, DatedTable.OPEN, Map.of(CommentField.PATTERN, 20))
                            .row(820000002, SINCE, Days.of(2025, 9, 30), Map.of(CommentField.PATTERN, 20))
                            .row(850000003, SINCE, DatedTable.OPEN, Map.of(CommentField.PATTERN, 50))
                            .row(830000004, SINCE, DatedTable.OPEN, Map.of(CommentField.PATTERN, 30))
                            .row(844000005, SINCE, DatedTable.OPEN, Map.of(CommentField.PATTERN, 44))
                            .build())
            .build();

    private static Map<DemandField, Integer> demand(int list, int branch, int comment, int condition) {
        return Map.of(
                DemandField.LIST,
                list,
                DemandField.ITEM,
                7,
                DemandField.BRANCH,
                branch,
                DemandField.COMMENT,
                comment,
                DemandField.CONDITION,
                condition);
    }

    private static Map<DemandField, Integer> notBilled(int comment) {
        return Map.of(DemandField.LIST, 1, DemandField.COMMENT, comment, DemandField.NOT_BILLED, 1);
    }

    @Test
    void eachConditionAsksForOneOfItsComments() {
        LocalDate day = LocalDate.of(2025, 3, 3);
        assertThat(rules(day, Line.of(ACT))).containsExactly("E-CMT-101", "E-CMT-101");
        assertThat(rules(day, Line.of(ACT), Line.of(OTHER_SITE))).containsExactly("E-CMT-101");
        assertThat(rules(day, Line.of(ACT), Line.of(SITE), comment(DATE, "５０７０３０３")))
                .isEmpty();
        assertThat(rules(day, Line.of(ACT), comment(DATE, "５０７０３０３"), comment(REASON, "あり")))
                .containsExactly("E-CMT-101");
    }

    @Test
    void theFindingNamesTheChoicesAndTheRow() {
        Finding finding = calculate(RuleSet.STANDARD, List.of(Item.of(LocalDate.of(2025, 3, 3), Line.of(ACT))))
                .findings()
                .get(0);
        assertThat(finding.attributes())
                .containsEntry("code", ACT)
                .containsEntry("choices", "2")
                .containsEntry("item", "7")
                .containsEntry("branch", "1")
                .containsKey("row");
        assertThat(finding.ja()).contains("「text 82000000");
    }

    @Test
    void whatIsMissingOnSeveralDaysIsOneFinding() {
        Item twice = Item.builder()
                .dates(List.of(LocalDate.of(2025, 3, 3), LocalDate.of(2025, 3, 4)))
                .lines(List.of(Line.of(ACT), Line.of(SITE)))
                .build();
        Item again = Item.of(LocalDate.of(2025, 3, 5), Line.of(ACT));
        List<Finding> findings =
                calculate(RuleSet.STANDARD, List.of(twice, again)).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).items()).containsExactly(0, 1);
    }

    @Test
    void aCommentMayStandInAnotherItem() {
        LocalDate day = LocalDate.of(2025, 3, 3);
        List<Item> items = List.of(Item.of(day, Line.of(SITE), comment(DATE, "５０７０３０３")), Item.of(day, Line.of(ACT)));
        assertThat(calculate(RuleSet.STANDARD, items).findings()).isEmpty();
    }

    @Test
    void rowsApplyFromTheirFirstDayAndWarnWhereTheTableDoesNotCover() {
        assertThat(rules(LocalDate.of(2024, 10, 31), Line.of(ACT))).isEmpty();
        assertThat(rules(LocalDate.of(2024, 11, 1), Line.of(ACT))).containsExactly("E-CMT-101", "E-CMT-101");
        assertThat(rules(LocalDate.of(2026, 5, 31), Line.of(ACT))).containsExactly("E-CMT-101", "E-CMT-101");
        assertThat(rules(LocalDate.of(2026, 6, 1), Line.of(ACT))).containsExactly("E-CMT-201", "E-CMT-201");
    }

    @Test
    void offersAreMadeOnRequestAlone() {
        LocalDate day = LocalDate.of(2025, 3, 3);
        Line date = comment(DATE, "５０７０３０３");
        List<Item> met = List.of(Item.of(day, Line.of(ACT), Line.of(SITE), date));
        assertThat(calculate(RuleSet.STANDARD, met).findings()).isEmpty();
        assertThat(calculate(OFFERS, met).findings()).extracting(Finding::rule).containsExactly("E-CMT-105");
        List<Item> all = List.of(Item.of(day, Line.of(ACT), Line.of(SITE), date, comment(REASON, "あり")));
        assertThat(calculate(OFFERS, all).findings()).isEmpty();
    }

    @Test
    void codesAfterTheirLastDayAndUnknownOnes() {
        assertThat(rules(LocalDate.of(2025, 9, 30), Line.of(OTHER_SITE))).isEmpty();
        assertThat(rules(LocalDate.of(2025, 10, 1), Line.of(OTHER_SITE))).containsExactly("E-CMT-306");
        assertThat(rules(LocalDate.of(2025, 10, 1), Line.of("820000099"))).containsExactly("E-CMT-406");
        assertThat(rules(LocalDate.of(2024, 9, 30), Line.of("820000099"))).isEmpty();
        assertThat(rules(LocalDate.of(2026, 6, 1), Line.of("820000099"))).isEmpty();
    }

    @Test
    void textsAreJudgedOnTheDaysOfTheRow() {
        assertThat(rules(LocalDate.of(2025, 3, 3), comment(DATE, "三月三日"))).containsExactly("E-CMT-106");
        assertThat(rules(LocalDate.of(2024, 10, 31), comment(DATE, "三月三日"))).isEmpty();
        assertThat(rules(LocalDate.of(2025, 3, 3), comment(SITE, "頭"))).containsExactly("E-CMT-206");
        assertThat(rules(LocalDate.of(2025, 3, 3), comment(REASON, "　"))).containsExactly("E-CMT-106");
    }

    /** A pattern that is not known yet asks for nothing. */
    @Test
    void anUnknownPatternIsNotJudged() {
        assertThat(rules(LocalDate.of(2025, 3, 3), comment("844000005", "何か"), Line.of("844000005")))
                .isEmpty();
    }

    @Test
    void whatIsMissingTakesNoPointsAndStaysWhenTheClaimIsCompleted() {
        Statement statement = calculate(
                RuleSet.STANDARD,
                List.of(Item.of(LocalDate.of(2025, 3, 3), Line.of(ACT))),
                Options.builder().complete(true).build());
        assertThat(statement.points().total()).isEqualTo(100);
        assertThat(statement.findings()).extracting(Finding::rule).contains("E-CMT-101");
    }

    private static Line comment(String code, @Nullable String text) {
        return new Line(code, null, null, null, text);
    }

    private static List<String> rules(LocalDate day, Line... lines) {
        return calculate(RuleSet.STANDARD, List.of(Item.of(day, lines))).findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("E-CMT"))
                .toList();
    }

    private static Statement calculate(RuleSet rules, List<Item> items) {
        return calculate(rules, items, Options.builder().build());
    }

    private static Statement calculate(RuleSet rules, List<Item> items, Options options) {
        Claim claim = Claim.builder()
                .month(YearMonth.from(items.get(0).dates().get(0)))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(1970, 4, 1), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(items)
                .options(options)
                .build();
        return Calculator.of(EDITION, rules).calculate(claim);
    }
}

package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.conformance.rows.CommentRowClaims;
import jp.santei.conformance.rows.DemandRowClaims;
import jp.santei.conformance.rows.DiseaseRowClaims;
import jp.santei.conformance.rows.ModifierRowClaims;
import jp.santei.conformance.rows.RowCase;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.rule.RuleSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the comment and disease masters of the full 2025-11 edition: each finds its claim, and no claim beside it. */
class CommentSweepTest {
    private static final long SEED = 20261124;
    private static final int SAMPLE = 250;

    private static Edition edition = Editions.embedded();
    private static Calculator calculator = Calculator.of(edition);

    @BeforeAll
    static void load() {
        edition = Editions.load(SharedMasters.folder("ika-2025-11"));
        RuleSet all = new RuleSet("all", "conformance", Set.of(), Set.of("E"));
        calculator = Calculator.of(edition, all);
    }

    @ParameterizedTest(name = "条件区分 {0}")
    @ValueSource(ints = {0, 1, 2, 3, 10, 11, 20})
    void demandedComments(int condition) {
        DemandRowClaims claims = DemandRowClaims.of(edition);
        int[] rows = sample(claims.rows(), row -> claims.condition(row) == condition);
        assertThat(rows).isNotEmpty();
        for (int row : rows) {
            holds(claims.at(row));
        }
    }

    @ParameterizedTest(name = "パターン {0}")
    @ValueSource(ints = {10, 20, 30, 31, 40, 42, 50, 51, 52, 53, 80, 90})
    void textsOfComments(int pattern) {
        CommentRowClaims claims = CommentRowClaims.of(edition);
        int[] rows = sample(claims.rows(), row -> claims.pattern(row) == pattern);
        assertThat(rows).isNotEmpty();
        for (int row : rows) {
            holds(claims.at(row));
        }
    }

    @Test
    void diseasesThatSayMoreThanAName() {
        DiseaseRowClaims claims = DiseaseRowClaims.of(edition);
        List<RowCase> cases = Arrays.stream(sample(claims.rows(), row -> true))
                .boxed()
                .flatMap(row -> claims.at(row).stream())
                .toList();
        assertThat(cases).hasSizeGreaterThan(200);
        cases.forEach(CommentSweepTest::holds);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"E-DIS-102", "E-DIS-103", "E-DIS-106", "E-DIS-201", "E-DIS-301"})
    void diseasesByWhatTheySay(String finding) {
        DiseaseRowClaims claims = DiseaseRowClaims.of(edition);
        IntPredicate says =
                row -> claims.at(row).stream().anyMatch(one -> one.finding().equals(finding));
        int[] rows = sample(claims.rows(), says);
        assertThat(rows).hasSizeGreaterThan(30);
        for (int row : rows) {
            claims.at(row).forEach(CommentSweepTest::holds);
        }
    }

    @Test
    void modifiers() {
        ModifierRowClaims claims = ModifierRowClaims.of(edition);
        for (int row : sample(claims.rows(), row -> true)) {
            holds(claims.at(row));
        }
    }

    /** Published example CK010: two conditions of a drug, each asks for its own comment. */
    @Test
    void differentBranchesAreDifferentConditions() {
        Line drug = Line.of("621384901", BigDecimal.ONE);
        Line test = new Line("880100041", null, null, null, "５０７１１０５００００１０．５");
        Line value = new Line("830600130", null, null, null, "２５");
        Line day = new Line("850600150", null, null, null, "５０７１１０５");
        assertThat(missing(drug)).containsExactlyInAnyOrder("830600130", "850600150", "880100041");
        assertThat(missing(drug, test)).containsExactlyInAnyOrder("830600130", "850600150");
        assertThat(missing(drug, test, value)).containsExactly("850600150");
        assertThat(missing(drug, test, value, day)).isEmpty();
    }

    private static List<String> missing(Line... lines) {
        LocalDate date = LocalDate.of(2025, 11, 5);
        Claim claim = Claim.builder()
                .month(YearMonth.from(date))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1970, 4, 1), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(Item.of(date, lines)))
                .build();
        return calculator.calculate(claim).findings().stream()
                .filter(one -> one.rule().equals("E-CMT-101"))
                .map(one -> one.attributes().get("comment"))
                .toList();
    }

    private static void holds(RowCase one) {
        assertThat(one.isIn(calculator.calculate(one.trigger())))
                .as("%s %s", one.finding(), one.about())
                .isTrue();
        for (Claim sibling : one.siblings()) {
            assertThat(one.isIn(calculator.calculate(sibling)))
                    .as("%s beside %s", one.finding(), one.about())
                    .isFalse();
        }
    }

    /** Returns rows that something holds for: all of them, or as many as a sample has. */
    private static int[] sample(int[] rows, IntPredicate of) {
        int[] all = Arrays.stream(rows).filter(of).toArray();
        if (all.length <= SAMPLE) {
            return all;
        }
        return new Random(SEED)
                .ints(0, all.length)
                .distinct()
                .limit(SAMPLE)
                .sorted()
                .map(i -> all[i])
                .toArray();
    }
}

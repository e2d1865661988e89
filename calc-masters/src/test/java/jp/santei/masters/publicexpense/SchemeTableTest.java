package jp.santei.masters.publicexpense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import jp.santei.claim.PublicBenefit;
import jp.santei.master.CapUse;
import jp.santei.master.PublicExpenseKind;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.master.PublicHighCost;
import jp.santei.master.PublicMeals;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.table.DayText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeTableTest {
    private static final List<SchemeRow> ROWS = SchemeTable.load();
    /** The order of the laws: 記載要領 (copayment.md 6.1). */
    private static final List<Integer> ORDER = List.of(
            13, 14, 18, 29, 30, 10, 11, 20, 21, 15, 16, 24, 22, 28, 17, 79, 19, 23, 52, 54, 51, 38, 53, 66, 62, 25, 12);

    @ParameterizedTest
    @ValueSource(strings = {"2015-01-01", "2024-06-01", "2026-08-01"})
    void everyLawOfTheRuleBookIsThereInItsOrder(String day) {
        assertThat(inForce(day).stream()
                        .sorted(Comparator.comparingInt(PublicExpenseScheme::priority))
                        .map(scheme -> scheme.scope().law())
                        .distinct())
                .containsExactlyElementsOf(ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "13, PUBLIC_FIRST, -1, NONE, NONE, PUBLIC",
        "18, PUBLIC_FIRST, -1, NONE, NONE, PUBLIC",
        "29, PUBLIC_FIRST, -1, NONE, NONE, PUBLIC",
        "30, PUBLIC_FIRST, -1, NONE, NONE, PUBLIC",
        "10, RATE, 5, NONE, GENERAL, PATIENT",
        "11, FULL, -1, NONE, GENERAL, PUBLIC",
        "20, FULL, -1, NONE, GENERAL, PUBLIC",
        "21, RATE, 10, OPTIONAL, GENERAL, PATIENT",
        "15, RATE, 10, OPTIONAL, GENERAL, PATIENT",
        "16, RATE, 10, OPTIONAL, GENERAL, PATIENT",
        "24, RATE, 10, OPTIONAL, GENERAL, CAP",
        "22, FULL, -1, NONE, GENERAL, PUBLIC",
        "28, FULL, -1, NONE, GENERAL, PUBLIC",
        "17, FULL, -1, NONE, GENERAL, PUBLIC",
        "79, RATE, 10, OPTIONAL, GENERAL, CAP",
        "19, FULL, -1, NONE, GENERAL, PUBLIC",
        "23, FULL, -1, NONE, GENERAL, PUBLIC",
        "52, RATE, 20, EXPECTED, DISEASE, HALF",
        "54, RATE, 20, EXPECTED, DISEASE, DESIGNATED_DISEASE",
        "51, FULL, -1, OPTIONAL, DISEASE, PUBLIC",
        "38, CAP, -1, REQUIRED, GENERAL, PATIENT",
        "38-cancer, CAP, -1, REQUIRED, DISEASE, PATIENT",
        "53, FULL, -1, NONE, GENERAL, PUBLIC",
        "66, FULL, -1, NONE, GENERAL, PUBLIC",
        "62, FULL, -1, NONE, GENERAL, PATIENT",
        "25, FULL, -1, NONE, ASSISTANCE, PUBLIC",
        "12, FULL, -1, NONE, ASSISTANCE, PUBLIC"
    })
    void rowsAreThoseOfTheRuleBook(
            String id, PublicExpenseKind kind, int percent, CapUse cap, PublicHighCost highCost, PublicMeals meals) {
        PublicExpenseScheme scheme = scheme(id);
        assertThat(scheme.payment().kind()).isEqualTo(kind);
        assertThat(scheme.payment().percent()).isEqualTo(percent);
        assertThat(scheme.payment().cap()).isEqualTo(cap);
        assertThat(scheme.highCost()).isEqualTo(highCost);
        assertThat(scheme.meals()).isEqualTo(meals);
        assertThat(scheme.combines())
                .isEqualTo(highCost != PublicHighCost.NONE && highCost != PublicHighCost.ASSISTANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-07, , ",
        "2023-05-08, 28-covid-inpatient-2023-05, 28-covid-drug-2023-05",
        "2023-09-30, 28-covid-inpatient-2023-05, 28-covid-drug-2023-05",
        "2023-10-01, 28-covid-inpatient-2023-10, 28-covid-drug-2023-10",
        "2024-03-31, 28-covid-inpatient-2023-10, 28-covid-drug-2023-10",
        "2024-04-01, , "
    })
    void covidBenefitsHaveTheirPeriods(String day, String inpatient, String drug) {
        List<PublicExpenseScheme> schemes = inForce(day);
        assertThat(schemes)
                .filteredOn(scheme -> scheme.scope().benefit() == PublicBenefit.COVID_INPATIENT)
                .map(PublicExpenseScheme::id)
                .isEqualTo(inpatient == null ? List.of() : List.of(inpatient));
        assertThat(schemes)
                .filteredOn(scheme -> scheme.scope().benefit() == PublicBenefit.COVID_DRUG)
                .map(PublicExpenseScheme::id)
                .isEqualTo(drug == null ? List.of() : List.of(drug));
    }

    @Test
    void covidAmountsAreThoseOfTheRuleBook() {
        assertThat(scheme("28-covid-inpatient-2023-05").payment().upTo()).isEqualTo(20_000);
        assertThat(scheme("28-covid-inpatient-2023-10").payment().upTo()).isEqualTo(10_000);
        assertThat(scheme("28-covid-drug-2023-10").payment().shareCaps()).containsExactly(3_000L, 6_000L, 9_000L);
        assertThat(scheme("28-covid-drug-2023-10").scope().recipient()).isEqualTo(9_999_996);
    }

    @Test
    void liverCancerBeginsWithStays() {
        PublicExpenseScheme.Scope stays = scheme("38-cancer-2018").scope();
        assertThat(stays.institution()).isEqualTo(602);
        assertThat(stays.inpatient()).isTrue();
        assertThat(stays.outpatient()).isFalse();
        assertThat(scheme("38-cancer").scope().outpatient()).isTrue();
        assertThat(scheme("38-cancer").from()).isEqualTo(DayText.parse("2021-04-01"));
    }

    @Test
    void everyRowHasASourceAndAllItems() {
        assertThat(OfficialLayout.items()).hasSize(56);
        assertThat(ROWS).isNotEmpty().allSatisfy(row -> {
            assertThat(row.scheme().source()).isNotBlank();
            assertThat(row.official().text("7")).isNotBlank();
            assertThat(row.official().text("8")).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "54 | id | '\"13\"' | DUPLICATE_KEY | 13/id",
                "54 | colour | 1 | VALUE | 54/colour",
                "54 | law | 54 | VALUE | 54/law",
                "54 | law | '\"5\"' | VALUE | 54/law",
                "54 | law | '\"53\"' | VALUE | 54/official/2",
                "54 | institution | '\"6a2\"' | VALUE | 54/institution",
                "54 | recipient | '\"999999\"' | VALUE | 54/recipient",
                "54 | benefit | '\"flu\"' | VALUE | 54/benefit",
                "54 | settings | '[]' | VALUE | 54/settings",
                "54 | settings | '[\"home\"]' | VALUE | 54/settings",
                "54 | settings | '[\"inpatient\", \"inpatient\"]' | VALUE | 54/settings",
                "54 | settings | '[\"inpatient\"]' | VALUE | 54/official/9-",
                "54 | nameJa | '\" \"' | VALUE | 54/nameJa",
                "54 | nameEn | - | VALUE | 54/nameEn",
                "54 | priority | -1 | NUMBER | 54/priority",
                "54 | priority | '\"first\"' | NUMBER | 54/priority",
                "54 | priority | 70 | VALUE | 54/official/1",
                "28-covid-drug-2023-05 | priority | 140 | VALUE | 28-covid-drug-2023-05/priority",
                "54 | payment | 1 | VALUE | 54/payment",
                "54 | payment/kind | '\"gift\"' | VALUE | 54/payment/kind",
                "54 | payment/kind | '\"full\"' | VALUE | 54/payment",
                "54 | payment/percent | - | VALUE | 54/payment",
                "54 | payment/percent | 101 | VALUE | 54/payment",
                "54 | payment/percent | 2.5 | NUMBER | 54/payment/percent",
                "54 | payment/percent | 30 | VALUE | 54/official/1",
                "54 | payment/upTo | 1000 | VALUE | 54/payment",
                "54 | payment/shareCaps | '[1, 2]' | VALUE | 54/payment",
                "54 | payment/shareCaps | '[1, 2, -3]' | NUMBER | 54/payment/shareCaps",
                "54 | payment/shareCaps | 3 | VALUE | 54/payment/shareCaps",
                "54 | payment/cap | '\"maybe\"' | VALUE | 54/payment/cap",
                "54 | payment/cap | '\"none\"' | VALUE | 54/official/15-1",
                "54 | highCost | '\"low\"' | VALUE | 54/highCost",
                "54 | highCost | '\"none\"' | VALUE | 54/highCost",
                "54 | highCost | '\"general\"' | VALUE | 54/official/18-",
                "13 | highCost | '\"general\"' | VALUE | 13/highCost",
                "12 | combines | true | VALUE | 12/combines",
                "54 | combines | '\"yes\"' | VALUE | 54/combines",
                "54 | meals | '\"none\"' | VALUE | 54/meals",
                "54 | meals | '\"half\"' | VALUE | 54/official/9-",
                "54 | from | '\"2015-02-30\"' | DATE | 54/from",
                "54 | from | '\"open\"' | DATE | 54/from",
                "54 | from | '\"2015-02-01\"' | DATE | 54/official/5-2",
                "54 | to | '\"2014-12-31\"' | PERIOD | 54/to",
                "54 | to | '\"2030-12-31\"' | DATE | 54/official/6",
                "54 | status | '\"sure\"' | VALUE | 54/status",
                "54 | source | '\"\"' | VALUE | 54/source",
                "54 | note | 1 | VALUE | 54/note",
                "54 | afterGap | true | PERIOD | 54/afterGap",
                "28-outpatient | afterGap | - | PERIOD | 28-outpatient/afterGap",
                "54 | official | - | VALUE | 54/official",
                "54 | official/4 | - | VALUE | 54/official/4",
                "54 | official/19-1 | true | VALUE | 54/official/19-1",
                "54 | official/9-1 | '\"yes\"' | VALUE | 54/official/9-1",
                "54 | official/3-2 | 601 | VALUE | 54/official/3-2",
                "38-cancer | official/3-2 | null | VALUE | 38-cancer/official/3-2",
                "54 | official/5-1 | '\"2015-01-02\"' | DATE | 54/official/5-1",
                "54 | official/5-1 | '\"open\"' | DATE | 54/official/5-1",
                "54 | official/10-1 | '\"1\"' | VALUE | 54/official/10-1",
                "54 | official/10-2 | null | VALUE | 54/official/10-2",
                "54 | official/11-3 | 30 | VALUE | 54/official/11-3",
                "54 | official/12-3 | 90 | VALUE | 54/official/12-3",
                "54 | official/12-4 | null | VALUE | 54/official/12-3",
                "54 | official/12-4 | 101 | NUMBER | 54/official/12-4",
                "38 | official/11-1 | 70 | VALUE | 38/official/11-1",
                "13 | official/18-1 | false | VALUE | 13/official/18-1"
            })
    void refusesARowAndNamesTheMember(String id, String path, String value, MasterFormatError error, String column) {
        ObjectNode file = NationalFile.with(id, NationalFile.set(path, value));
        MasterFormatException e = refused(file.toString());
        assertThat(e.error()).isEqualTo(error);
        assertThat(e.place().column()).startsWith(column);
        assertThat(e.place().line()).isPositive();
    }

    @Test
    void refusesRowsOfAScopeThatOverlap() {
        ObjectNode file = NationalFile.tree();
        ObjectNode twin = NationalFile.row(file, "54").deepCopy();
        twin.put("id", "54-again");
        ((ArrayNode) file.get("schemes")).add(twin);
        MasterFormatException e = refused(file.toString());
        assertThat(e.error()).isEqualTo(MasterFormatError.PERIOD);
        assertThat(e.place().column()).isEqualTo("54-again/from");
        assertThat(e.value()).isEqualTo("54-again / 54");
    }

    @Test
    void refusesAGap() {
        ObjectNode file = NationalFile.with("52-2005", row -> {
            NationalFile.set("to", "\"2014-11-30\"").accept(row);
            NationalFile.set("official/6", "\"2014-11-30\"").accept(row);
        });
        MasterFormatException e = refused(file.toString());
        assertThat(e.error()).isEqualTo(MasterFormatError.PERIOD);
        assertThat(e.place().column()).isEqualTo("52/afterGap");
    }

    @Test
    void namesTheLineOfTheRow() {
        MasterFormatException e =
                refused(NationalFile.with("14", NationalFile.set("law", "null")).toPrettyString());
        assertThat(e.place().line()).isGreaterThan(10);
        assertThat(e.ja()).contains("行目", "14/law");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{} {}",
                "{\"schemes\": 1}",
                "{\"schemes\": [1]}",
                "{\"schemes\": [{}]}",
                "{\"schemes\": [], \"schemes\": []}",
                "{\"schemes\": [], \"format\": \"santei-public-expense-1\", \"scope\": \"national\"}",
                "{\"schemes\": [], \"format\": \"other\", \"scope\": \"national\", \"asOf\": \"2026-11-22\"}",
                "{\"schemes\": [], \"format\": \"santei-public-expense-1\", \"scope\": \"local\", \"asOf\": \"2026-11-22\"}",
                "{\"format\": \"santei-public-expense-1\", \"scope\": \"national\", \"asOf\": \"2026-11-22\"}",
                "{\"schemes\": [], \"of\": 1, \"format\": \"x\", \"scope\": \"national\", \"asOf\": \"2026-11-22\"}"
            })
    void refusesAFileOfAnotherShape(String text) {
        assertThat(refused(text).error()).isEqualTo(MasterFormatError.VALUE);
    }

    private static MasterFormatException refused(String text) {
        return catchThrowableOfType(MasterFormatException.class, () -> SchemeTable.parse("n.json", text));
    }

    private static List<PublicExpenseScheme> inForce(String day) {
        return ROWS.stream()
                .map(SchemeRow::scheme)
                .filter(scheme -> scheme.covers(DayText.parse(day)))
                .toList();
    }

    private static PublicExpenseScheme scheme(String id) {
        return ROWS.stream()
                .map(SchemeRow::scheme)
                .filter(scheme -> scheme.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

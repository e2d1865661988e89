package jp.santei.check.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.santei.Calculator;
import jp.santei.TestEdition;
import jp.santei.TestTable;
import jp.santei.claim.Claim;
import jp.santei.claim.Days;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.DiseaseField;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.eligibility.ModifierField;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.statement.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A master that covers October 2024 to May 2026. */
class DiagnosesTest {
    private static final int FROM = Days.of(2024, 10, 1);
    private static final int TO = Days.of(2026, 5, 31);
    private static final int ALWAYS = Days.of(1900, 1, 1);
    private static final String FEE = "113000010";
    private static final String VISIT = "112000010";
    private static final String PLAIN = "0000001";
    private static final String MANAGED = "0000005";
    private static final String BOTH = "0000008";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private static final Edition WHOLE = edition(diseases().row(1, ALWAYS, DatedTable.OPEN, Map.of()));
    private static final Edition PARTIAL = edition(diseases());

    private static TestTable<DiseaseField> diseases() {
        return TestTable.of(DiseaseField.class, FROM, TO)
                .row(5, ALWAYS, DatedTable.OPEN, Map.of(DiseaseField.MANAGED, 5))
                .row(8, ALWAYS, DatedTable.OPEN, Map.of(DiseaseField.MANAGED, 8))
                .row(20, ALWAYS, Days.of(2025, 2, 28), Map.of(DiseaseField.SUCCESSOR, 1))
                .row(21, ALWAYS, Days.of(2025, 2, 28), Map.of());
    }

    private static Edition edition(TestTable<DiseaseField> diseases) {
        Map<ActField, Integer> fee =
                Map.of(ActField.POINT_KIND, 3, ActField.NOTICE_KIND, 1, ActField.COLUMN_OUT, 130, ActField.DISEASE, 5);
        return new TestEdition()
                .base(112000010, 10_000, 120)
                .act(113000010, 22_500, fee)
                .table(EligibilityTable.DISEASES, diseases.build())
                .table(
                        EligibilityTable.MODIFIERS,
                        TestTable.of(ModifierField.class, FROM, TO)
                                .row(1003, ALWAYS, DatedTable.OPEN, Map.of())
                                .row(1004, ALWAYS, Days.of(2025, 2, 28), Map.of())
                                .build())
                .build();
    }

    @Test
    void unknownCodesAreToldWhereTheMasterHasAllOfTheMonth() {
        assertThat(rules(WHOLE, DAY, VISIT, disease("0000099"))).containsExactly("E-DIS-101");
        assertThat(rules(PARTIAL, DAY, VISIT, disease("0000099"))).isEmpty();
        assertThat(rules(WHOLE, LocalDate.of(2024, 9, 30), VISIT, disease("0000099")))
                .isEmpty();
        assertThat(rules(WHOLE, LocalDate.of(2026, 6, 1), VISIT, disease("0000099")))
                .isEmpty();
    }

    @Test
    void aCodeMayBeUsedInTheMonthOfItsLastDay() {
        assertThat(rules(WHOLE, LocalDate.of(2025, 2, 10), VISIT, disease("0000020")))
                .isEmpty();
        assertThat(rules(WHOLE, LocalDate.of(2025, 3, 1), VISIT, disease("0000020")))
                .containsExactly("E-DIS-201");
        assertThat(rules(WHOLE, LocalDate.of(2025, 3, 1), VISIT, disease("0000021")))
                .containsExactly("E-DIS-301");
    }

    @Test
    void modifiersOfTheMonth() {
        assertThat(rules(WHOLE, DAY, VISIT, disease(PLAIN, "1003"))).isEmpty();
        assertThat(rules(WHOLE, DAY, VISIT, disease(PLAIN, "1004"))).containsExactly("E-DIS-204");
        assertThat(rules(WHOLE, DAY, VISIT, disease(PLAIN, "1005"))).containsExactly("E-DIS-104");
        assertThat(rules(WHOLE, LocalDate.of(2026, 6, 1), VISIT, disease(PLAIN, "1005")))
                .isEmpty();
    }

    @Test
    void aFeeNeedsADiseaseOfItsClassOnItsDay() {
        assertThat(rules(WHOLE, DAY, FEE, disease(PLAIN))).containsExactly("E-DIS-106");
        assertThat(rules(WHOLE, DAY, FEE, disease(PLAIN), disease(MANAGED))).isEmpty();
        assertThat(rules(WHOLE, DAY, FEE, disease(BOTH))).isEmpty();
        assertThat(rules(WHOLE, DAY, FEE, from(MANAGED, DAY))).isEmpty();
        assertThat(rules(WHOLE, DAY, FEE, disease(PLAIN), from(MANAGED, DAY.plusDays(1))))
                .containsExactly("E-DIS-105", "E-DIS-106");
        assertThat(rules(WHOLE, LocalDate.of(2024, 9, 30), FEE, disease(PLAIN))).isEmpty();
        assertThat(rules(WHOLE, DAY, FEE)).isEmpty();
    }

    /** The days of a stay are not all days of items. */
    @Test
    void aDiseaseOfAStayMayStartUntilTheEndOfTheMonth() {
        Diagnosis later = from(PLAIN, LocalDate.of(2025, 3, 31));
        Diagnosis tooLate = from(PLAIN, LocalDate.of(2025, 4, 1));
        assertThat(rules(WHOLE, Setting.OUTPATIENT, DAY, VISIT, later)).containsExactly("E-DIS-105");
        assertThat(rules(WHOLE, Setting.INPATIENT, DAY, VISIT, later)).isEmpty();
        assertThat(rules(WHOLE, Setting.INPATIENT, DAY, VISIT, tooLate)).containsExactly("E-DIS-105");
    }

    private static Diagnosis disease(String code, String... modifiers) {
        return new Diagnosis(code, List.of(modifiers), null, null, false);
    }

    private static Diagnosis from(String code, @Nullable LocalDate from) {
        return new Diagnosis(code, List.of(), from, null, false);
    }

    private static List<String> rules(Edition edition, LocalDate day, String act, Diagnosis... diagnoses) {
        return rules(edition, Setting.OUTPATIENT, day, act, diagnoses);
    }

    private static List<String> rules(
            Edition edition, Setting setting, LocalDate day, String act, Diagnosis... diagnoses) {
        Claim claim = Claim.builder()
                .month(YearMonth.from(day))
                .setting(setting)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(1970, 4, 1), Sex.FEMALE))
                .diagnoses(List.of(diagnoses))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(Item.of(day, Line.of(act))))
                .build();
        return Calculator.of(edition).calculate(claim).findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("E-DIS"))
                .toList();
    }
}

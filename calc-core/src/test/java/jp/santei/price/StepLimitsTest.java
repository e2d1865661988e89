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
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.master.ActField;
import jp.santei.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 100 points up to 90, 10 more for every 30 begun, up to 150: the four 上下限エラー処理. */
class StepLimitsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 10);

    @ParameterizedTest(name = "treatment {0}: {1} is {2} points, valued {3}")
    @CsvSource({
        "0, 60, 100, true",
        "0, 61, 100, true",
        "0, 120, 110, true",
        "0, 150, 120, true",
        "0, 151, 130, true",
        "1, 60, 100, true",
        "1, 90, 100, true",
        "1, 91, 110, true",
        "1, 150, 120, true",
        "1, 400, 120, true",
        "2, 60, 0, false",
        "2, 60.001, 100, true",
        "2, 150, 120, true",
        "2, 151, 130, true",
        "3, 60, 0, false",
        "3, 61, 100, true",
        "3, 150, 120, true",
        "3, 400, 120, true",
        "0, 0, 0, false",
        "1, 0, 0, false"
    })
    void outsideTheBounds(int treatment, BigDecimal quantity, long points, boolean valued) {
        Statement statement = calculate(treatment, quantity);
        assertThat(statement.points().total()).isEqualTo(points);
        assertThat(statement.valued()).isEqualTo(valued);
        boolean above = quantity.compareTo(BigDecimal.valueOf(150)) > 0;
        assertThat(statement.findings().stream()
                        .anyMatch(finding -> finding.rule().equals("P-QTY-003")))
                .isEqualTo(above);
    }

    private static Statement calculate(int treatment, BigDecimal quantity) {
        Map<ActField, Integer> flags = Map.of(
                ActField.POINT_KIND, 3,
                ActField.NOTICE_KIND, 1,
                ActField.COLUMN_OUT, 600,
                ActField.STEP, 1,
                ActField.STEP_LOWER, 90,
                ActField.STEP_UPPER, 150,
                ActField.STEP_SIZE, 30,
                ActField.STEP_POINTS, 1_000,
                ActField.STEP_LIMIT, treatment);
        Claim claim = Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(1980, 1, 1), Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(Item.of(DAY, Line.of("160000010", quantity))))
                .build();
        return Calculator.of(new TestEdition().act(160000010, 10_000, flags).build())
                .calculate(claim);
    }
}

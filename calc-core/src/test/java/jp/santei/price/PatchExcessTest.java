package jp.santei.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
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
import jp.santei.master.DrugField;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 70 yen and 20 yen a sheet; 63 sheets are the limit. */
class PatchExcessTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 10);
    private static final int DEAR = 620000001;
    private static final int CHEAP = 620000002;
    private static final int OINTMENT = 620000003;
    private static final int EXCESS = 630010007;
    private static final Calculator CALCULATOR = Calculator.of(new TestEdition()
            .drugRow(DEAR, 7_000, patch())
            .drugRow(CHEAP, 2_000, patch())
            .drug(OINTMENT, 1_000, 6)
            .drugRow(EXCESS, 0, Map.of(DrugField.AMOUNT_KIND, 7, DrugField.FORM, 3))
            .build());

    @ParameterizedTest(name = "{0} dear and {1} cheap sheets: {2} points off")
    @CsvSource({
        // 64 × 70 = 4480 → 448; 63 × 70 = 4410 → 441
        "64, 0, 7",
        "63, 0, 0",
        // 7 of the dear: 40 × 70 = 2800 → 280; 33 × 70 = 2310 → 231
        "40, 30, 49",
        // all the dear, then 7 of the cheap: 14 × 70 → 98; 70 × 20 = 1400 → 140, 63 × 20 = 1260 → 126
        "14, 70, 112",
    })
    void theDearestSheetsAreTakenFirst(int dear, int cheap, long off) {
        List<Item> items = new ArrayList<>();
        items.add(external(1, Line.of(code(DEAR), BigDecimal.valueOf(dear))));
        if (cheap > 0) {
            items.add(external(1, Line.of(code(CHEAP), BigDecimal.valueOf(cheap))));
        }
        assertThat(off(items)).isEqualTo(off);
    }

    @Test
    void whatElseIsInTheUnitStays() {
        // 64 × 70 + 10 = 4490 → 449; 63 × 70 + 10 = 4420 → 442
        assertThat(off(List.of(external(
                        1, Line.of(code(DEAR), BigDecimal.valueOf(64)), Line.of(code(OINTMENT), BigDecimal.ONE)))))
                .isEqualTo(7);
    }

    @Test
    void sheetsAreThoseOfAllTimes() {
        // 2 × 35 sheets: 63 are 2 × 31.5; 35 × 70 = 2450 → 245, 31.5 × 70 = 2205 → 220 (half goes down): 2 × 25
        assertThat(off(List.of(external(2, Line.of(code(DEAR), BigDecimal.valueOf(35))))))
                .isEqualTo(50);
    }

    @Test
    void amountsBeyondWhatIsExactAreRefusedAlsoWhenCompleting() {
        Line[] lines = new Line[20];
        Arrays.fill(lines, Line.of(code(DEAR), Claim.MAX_QUANTITY));
        Statement statement = CALCULATOR.calculate(claim(List.of(external(10_000, lines)), true));
        assertThat(statement.valued()).isFalse();
    }

    private static Map<DrugField, Integer> patch() {
        return Map.of(DrugField.AMOUNT_KIND, 1, DrugField.FORM, 6, DrugField.UNIT, 6, DrugField.THERAPEUTIC_CLASS, 264);
    }

    private static long off(List<Item> patches) {
        List<Item> items = new ArrayList<>(patches);
        items.add(Item.builder()
                .dates(List.of(DAY))
                .section("39")
                .lines(List.of(Line.of(code(EXCESS))))
                .build());
        List<PointsTotal.Entry> entries =
                CALCULATOR.calculate(claim(items, false)).points().items();
        return -entries.get(entries.size() - 1).points();
    }

    private static Item external(int times, Line... lines) {
        return Item.builder()
                .dates(List.of(DAY))
                .count(times)
                .section("23")
                .lines(List.of(lines))
                .build();
    }

    private static String code(int code) {
        return Integer.toString(code);
    }

    private static Claim claim(List<Item> items, boolean complete) {
        return Claim.builder()
                .id("patches")
                .month(YearMonth.from(DAY))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(1980, 1, 1), Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(items)
                .options(Options.builder().complete(complete).build())
                .build();
    }
}

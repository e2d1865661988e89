package jp.santei.check.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.Calculator;
import jp.santei.TestEdition;
import jp.santei.claim.Claim;
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
import jp.santei.eligibility.CountField;
import jp.santei.eligibility.CountUnit;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.EligibilityTable;
import jp.santei.master.ActField;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;

/** Limits of one act, 180000110 of 100 points, and its add-on 180000270 of 20. */
class CountsTest {
    private static final int CODE = 180000110;
    private static final int NOTE = 180000270;
    private static final int UNITS = CountUnit.UNIT.number();

    @Test
    void everyUnitHasItsOwnNumber() {
        for (CountUnit unit : CountUnit.values()) {
            assertThat(CountUnit.of(unit.number())).isEqualTo(unit);
            assertThat(CountUnit.at(unit.ordinal())).isEqualTo(unit);
        }
        assertThat(CountUnit.of(1)).isNull();
    }

    @Test
    void whatANarrowLimitRefusesDoesNotCountForAWiderOne() {
        Calculator calculator = calculator(0, row(CountUnit.MONTH, 2, false), row(CountUnit.DAY, 1, false));
        Claim claim = claim(List.of(item(4, 2), item(5, 1)), false);
        assertThat(findings(calculator, claim)).containsExactly("E-CNT-101 2 121 1");
    }

    @Test
    void allLimitsHold() {
        Calculator calculator = calculator(0, row(CountUnit.DAY, 1, false), row(CountUnit.MONTH, 2, false));
        Claim claim = claim(List.of(item(4, 2), item(5, 1), item(6, 1)), false);
        assertThat(findings(calculator, claim)).containsExactly("E-CNT-101 2 121 1", "E-CNT-101 3 131 2");
    }

    @Test
    void ofADayTheItemWithMorePointsIsKeptWhereverItStands() {
        Calculator calculator = calculator(0, row(CountUnit.DAY, 1, false));
        Item plain = Item.of(date(4), Line.of("" + CODE));
        Item noted = Item.of(date(4), Line.of("" + CODE), Line.of("" + NOTE));
        assertThat(total(calculator, List.of(plain, noted))).isEqualTo(120);
        assertThat(total(calculator, List.of(noted, plain))).isEqualTo(120);
    }

    @Test
    void completionLeavesAsManyTimesOrAsMuchQuantityAsAreBillable() {
        Calculator times = calculator(0, row(CountUnit.DAY, 2, false));
        assertThat(total(times, List.of(item(4, 5)))).isEqualTo(200);
        Calculator units = calculator(UNITS, row(CountUnit.DAY, 6, false), row(CountUnit.UNIT, 1, false));
        Item eight = Item.of(date(4), Line.of("" + CODE, BigDecimal.valueOf(8)));
        assertThat(total(units, List.of(eight))).isEqualTo(600);
        Item six = Item.of(date(4), Line.of("" + CODE, BigDecimal.valueOf(6)));
        assertThat(findings(units, claim(List.of(six), false))).isEmpty();
    }

    @Test
    void whatFormerClaimsBilledInTheWindowLeavesLessRoom() {
        Calculator calculator = calculator(0, row(CountUnit.THREE_MONTHS, 2, false));
        List<Item> items = List.of(item(4, 1));
        assertThat(findings(calculator, claim(items, false, past("2025-08-31", 2))))
                .isEmpty();
        assertThat(findings(calculator, claim(items, false, past("2025-09-01", 1))))
                .isEmpty();
        assertThat(findings(calculator, claim(items, false, past("2025-09-01", 2))))
                .containsExactly("E-CNT-101 3 144 2");
    }

    @Test
    void specialConditionsAreUndecidableAndNothingIsTakenOut() {
        Calculator calculator = calculator(0, row(CountUnit.DAY, 1, true));
        Claim claim = claim(List.of(item(4, 3)), true);
        assertThat(findings(calculator, claim)).containsExactly("E-CNT-201 3 121 1");
        assertThat(calculator.calculate(claim).findings())
                .filteredOn(finding -> finding.rule().equals("E-CNT-201"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.attributes())
                        .containsEntry("min", "100")
                        .containsEntry("max", "300"));
        assertThat(calculator.calculate(claim).points().total()).isEqualTo(300);
    }

    @Test
    void manyItemsOfADayAreDecidedInAnyOrder() {
        Calculator calculator = calculator(0, row(CountUnit.MONTH, 3, false));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            items.add(item(1 + i % 30, 1));
        }
        long total = total(calculator, items);
        Collections.reverse(items);
        assertThat(total).isEqualTo(300);
        assertThat(total(calculator, items)).isEqualTo(300);
    }

    private static PastCount past(String day, int times) {
        return new PastCount("" + CODE, LocalDate.parse(day), times);
    }

    private static LocalDate date(int day) {
        return LocalDate.of(2025, 11, day);
    }

    private static Item item(int day, int count) {
        return Item.builder()
                .dates(List.of(date(day)))
                .count(count)
                .lines(List.of(Line.of("" + CODE)))
                .build();
    }

    private static Claim claim(List<Item> items, boolean complete, PastCount... past) {
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1979, 12, 15), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(items)
                .history(new History(List.of(), List.of(past), List.of()))
                .options(Options.builder().complete(complete).build())
                .build();
    }

    private static long total(Calculator calculator, List<Item> items) {
        return calculator.calculate(claim(items, true)).points().total();
    }

    private static List<String> findings(Calculator calculator, Claim claim) {
        Statement statement = calculator.calculate(claim);
        return statement.findings().stream()
                .filter(finding -> finding.rule().startsWith("E-CNT"))
                .map(finding -> finding.rule() + " " + finding.attributes().get("count") + " "
                        + finding.attributes().get("limit"))
                .toList();
    }

    private static int[] row(CountUnit unit, int times, boolean special) {
        return new int[] {unit.number(), times, special ? 1 : 0};
    }

    private static Calculator calculator(int quantityUnit, int[]... rows) {
        int size = rows.length;
        Map<CountField, int[]> columns = new EnumMap<>(CountField.class);
        for (CountField field : CountField.values()) {
            int[] column = new int[size];
            for (int i = 0; i < size; i++) {
                column[i] = rows[i][field.ordinal()];
            }
            columns.put(field, column);
        }
        int[] keys = new int[size];
        int[] from = new int[size];
        int[] to = new int[size];
        int[] origins = new int[size];
        for (int i = 0; i < size; i++) {
            keys[i] = CODE;
            to[i] = DatedTable.OPEN;
            origins[i] = DatedTable.origin(0, i + 1);
        }
        DatedTable<CountField> table =
                DatedTable.of(CountField.class, 0, DatedTable.OPEN, keys, from, to, origins, columns, row -> "");
        Map<ActField, Integer> flags = new EnumMap<>(Map.of(
                ActField.POINT_KIND,
                3,
                ActField.NOTICE_KIND,
                1,
                ActField.COLUMN_OUT,
                800,
                ActField.UNIT,
                quantityUnit));
        if (quantityUnit != 0) {
            flags.put(ActField.STEP, 1);
            flags.put(ActField.STEP_LOWER, 1);
            flags.put(ActField.STEP_UPPER, 99_999_999);
            flags.put(ActField.STEP_SIZE, 1);
            flags.put(ActField.STEP_POINTS, 10_000);
        }
        return Calculator.of(new TestEdition()
                .act(CODE, 10_000, flags)
                .act(NOTE, 2_000, Map.of(ActField.POINT_KIND, 3, ActField.NOTICE_KIND, 7, ActField.COLUMN_OUT, 800))
                .eligibility(Eligibility.of(Map.of(EligibilityTable.COUNTS, table), List.of("counts")))
                .build());
    }
}

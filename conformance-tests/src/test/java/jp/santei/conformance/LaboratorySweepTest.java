package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.santei.Calculator;
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
import jp.santei.conformance.reference.ReferencePoints;
import jp.santei.conformance.reference.ReferenceTests;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.masters.Editions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every test (D) of the full 2025-11 edition, in bundles, completed, and twice in a month, as the reference model has it. */
class LaboratorySweepTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 6);
    private static final LocalDate LATER = DAY.plusDays(14);
    private static final LocalDate ADULT = LocalDate.of(1980, 1, 1);
    private static final LocalDate TWO_YEARS_OLD = LocalDate.of(2023, 6, 1);
    private static final int CLINIC_ONLY = 2;
    private static final int LABORATORY = 'D' - 'A' + 10;
    private static final int INFANT = 160155390;
    private static final BigDecimal SEVENTY = BigDecimal.valueOf(70);
    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void everyBundleByEveryNumber() {
        Edition edition = edition();
        MasterTable<ActField> acts = edition.acts();
        int[] group = acts.column(ActField.BUNDLE_GROUP);
        int[] steps = acts.column(ActField.STEP);
        Map<Integer, List<Integer>> rows = new TreeMap<>();
        for (int row = 0; row < acts.size(); row++) {
            if (group[row] != 0 && steps[row] == 0 && inForce(acts, row)) {
                rows.computeIfAbsent(group[row], of -> new ArrayList<>()).add(row);
            }
        }
        assertThat(rows.keySet()).containsExactly(1, 2, 3, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16);
        rows.forEach((of, all) -> {
            for (int number = 1; number <= all.size(); number++) {
                List<Integer> tests = all.subList(0, number);
                List<BigInteger> own =
                        tests.stream().map(row -> points(acts, row)).toList();
                Item item = item(
                        DAY, tests.stream().map(row -> line(acts, row, null)).toList());
                assertThat(total(edition, ADULT, false, List.of(item)))
                        .as("%d tests of group %d", number, of)
                        .isEqualTo(ReferenceTests.points(of, own).longValueExact());
            }
        });
    }

    @Test
    void everyTestBringsTheJudgementOfItsGroup() {
        Edition edition = edition();
        MasterTable<ActField> acts = edition.acts();
        int[] kind = acts.column(ActField.JUDGEMENT);
        int[] group = acts.column(ActField.JUDGEMENT_GROUP);
        int tests = 0;
        for (int row : plainTests(acts)) {
            int judgement = kind[row] == 1 ? ReferenceTests.judgement(group[row]) : 0;
            BigInteger expected = points(acts, row).add(BigInteger.valueOf(judgement));
            assertThat(total(edition, ADULT, true, List.of(item(DAY, List.of(line(acts, row, null))))))
                    .as("%s %s", acts.code(row), acts.name(row))
                    .isEqualTo(expected.longValueExact());
            tests++;
        }
        assertThat(tests).isGreaterThan(1_000);
    }

    @Test
    void everyTestTwiceInAMonth() {
        Edition edition = edition();
        MasterTable<ActField> acts = edition.acts();
        int[] decrease = acts.column(ActField.DECREASE);
        int[] judged = acts.column(ActField.JUDGEMENT);
        int[] group = acts.column(ActField.JUDGEMENT_GROUP);
        int tests = 0;
        for (int row : plainTests(acts)) {
            if (decrease[row] == 1) {
                BigInteger judgement = BigInteger.valueOf(judged[row] == 1 ? ReferenceTests.judgement(group[row]) : 0);
                List<Line> lines = List.of(line(acts, row, null));
                List<Item> items = List.of(item(DAY, lines), item(LATER, lines));
                assertThat(total(edition, ADULT, true, items))
                        .as("%s %s", acts.code(row), acts.name(row))
                        .isEqualTo(twice(acts, row, List.of()).add(judgement).longValueExact());
                if (hasInfantAddOn(acts, row)) {
                    assertThat(total(edition, TWO_YEARS_OLD, true, items))
                            .as("%s %s of an infant", acts.code(row), acts.name(row))
                            .isEqualTo(twice(acts, row, List.of(SEVENTY))
                                    .add(judgement)
                                    .longValueExact());
                }
                tests++;
            }
        }
        assertThat(tests).isGreaterThan(100);
    }

    private static BigInteger twice(MasterTable<ActField> acts, int row, List<BigDecimal> added) {
        ReferencePoints.Base base = new ReferencePoints.Base(new BigDecimal(points(acts, row)), null);
        return ReferencePoints.unit(base, List.of(), added).add(ReferencePoints.unit(base, List.of(TEN), added));
    }

    private static boolean hasInfantAddOn(MasterTable<ActField> acts, int row) {
        return List.of(ActField.AGE_1_CODE, ActField.AGE_2_CODE, ActField.AGE_3_CODE, ActField.AGE_4_CODE).stream()
                .anyMatch(slot -> acts.column(slot)[row] == INFANT);
    }

    /** Bases of the chapter in fixed points that a hospital bills for a grown-up outpatient, no fee of judgement or management. */
    private static List<Integer> plainTests(MasterTable<ActField> acts) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < acts.size(); row++) {
            if (inForce(acts, row)
                    && acts.column(ActField.ALPHA)[row] == LABORATORY
                    && acts.column(ActField.NOTICE_KIND)[row] < 7
                    && acts.column(ActField.NOTICE_KIND_PRINTED)[row] < 7
                    && acts.column(ActField.POINT_KIND)[row] == 3
                    && acts.column(ActField.STEP)[row] == 0
                    && acts.column(ActField.JUDGEMENT)[row] != 2
                    && acts.column(ActField.SETTING)[row] != 1
                    && acts.column(ActField.FACILITY)[row] != CLINIC_ONLY
                    && acts.column(ActField.AGE_LOWER)[row] == 0
                    && acts.column(ActField.AGE_UPPER)[row] == 0) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static BigInteger points(MasterTable<ActField> acts, int row) {
        return BigInteger.valueOf(acts.value(row) / 100);
    }

    private static Line line(MasterTable<ActField> acts, int row, @Nullable BigDecimal quantity) {
        return new Line(Integer.toString(acts.code(row)), quantity, null, null, null);
    }

    private static Item item(LocalDate day, List<Line> lines) {
        return Item.builder().dates(List.of(day)).section("60").lines(lines).build();
    }

    private static long total(Edition edition, LocalDate born, boolean complete, List<Item> items) {
        Claim claim = Claim.builder()
                .month(YearMonth.from(DAY))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(born, Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(items)
                .options(Options.builder().complete(complete).build())
                .build();
        return CALCULATORS
                .computeIfAbsent(edition.info().id(), id -> Calculator.of(edition))
                .calculate(claim)
                .points()
                .total();
    }

    private static final Map<String, Calculator> CALCULATORS = new TreeMap<>();

    private static boolean inForce(MasterTable<?> table, int row) {
        int day = Math.toIntExact(DAY.toEpochDay());
        return table.from(row) <= day && day <= table.to(row);
    }

    private static Edition edition() {
        return Editions.load(SharedMasters.folder("ika-2025-11"));
    }
}

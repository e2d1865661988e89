package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import jp.santei.conformance.reference.ReferencePoints;
import jp.santei.master.ActField;
import jp.santei.master.DrugField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.master.MaterialField;
import jp.santei.masters.Editions;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;

/** Every act, drug and material of the full 2025-11 edition is priced, and the reference model agrees. */
class SweepTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
    private static final long[] QUANTITIES = {1, 2, 7, 31, 61, 95, 125, 480, 1_000};

    @Test
    void acts() {
        Edition edition = edition();
        MasterTable<ActField> acts = edition.acts();
        int[] kind = acts.column(ActField.POINT_KIND);
        int[] notice = acts.column(ActField.NOTICE_KIND);
        int[] steps = acts.column(ActField.STEP);
        int[] size = acts.column(ActField.STEP_SIZE);
        Map<Line, BigInteger> expected = new LinkedHashMap<>();
        for (int row = 0; row < acts.size(); row++) {
            if (!inForce(acts, row)) {
                continue;
            }
            boolean minus = kind[row] == 8;
            BigDecimal value = BigDecimal.valueOf(acts.value(row), 2);
            if (kind[row] == 3 && steps[row] == 1 && size[row] > 0) {
                addSteps(edition, row, value, expected);
            } else if (kind[row] == 3 || minus) {
                ReferencePoints.Base base = new ReferencePoints.Base(value, null);
                BigInteger points = ReferencePoints.unit(base, List.of(), List.of());
                expected.put(line(acts, row, null), minus ? points.negate() : points);
            } else if (kind[row] == 4 || kind[row] == 7) {
                BigDecimal typed = BigDecimal.valueOf(1_234);
                Line line = new Line(Integer.toString(acts.code(row)), null, null, typed, null);
                expected.put(line, BigInteger.valueOf(kind[row] == 7 ? -1_234 : 1_234));
            } else if (kind[row] != 1) {
                assertThat(kind[row]).isIn(5, 6);
                assertThat(notice[row])
                        .as("percentages follow a base: %s", acts.code(row))
                        .isIn(7, 9);
            }
        }
        check(edition, "80", expected);
    }

    @Test
    void everyPercentageOnABase() {
        Edition edition = edition();
        MasterTable<ActField> acts = edition.acts();
        int[] kind = acts.column(ActField.POINT_KIND);
        Line base = Line.of("160072210");
        BigDecimal points = BigDecimal.valueOf(530);
        for (int row = 0; row < acts.size(); row++) {
            if (inForce(acts, row) && (kind[row] == 5 || kind[row] == 6)) {
                List<BigDecimal> percent = List.of(BigDecimal.valueOf(acts.value(row), 2));
                BigInteger expected = ReferencePoints.unit(
                        new ReferencePoints.Base(points, null),
                        kind[row] == 6 ? percent : List.of(),
                        kind[row] == 5 ? percent : List.of());
                Item item = item("60", List.of(base, line(acts, row, null)));
                assertThat(entries(edition, List.of(item)).get(0).points())
                        .as("%s %s", acts.code(row), acts.name(row))
                        .isEqualTo(expected.longValueExact());
            }
        }
    }

    @Test
    void drugs() {
        Edition edition = edition();
        MasterTable<DrugField> drugs = edition.drugs();
        int[] kind = drugs.column(DrugField.AMOUNT_KIND);
        Map<Line, BigInteger> medication = new LinkedHashMap<>();
        Map<Line, BigInteger> procedure = new LinkedHashMap<>();
        for (int row = 0; row < drugs.size(); row++) {
            if (inForce(drugs, row) && kind[row] == 1) {
                for (String quantity : List.of("0.5", "1", "3", "14.25")) {
                    BigDecimal amount = new BigDecimal(quantity);
                    List<BigDecimal> yen =
                            List.of(BigDecimal.valueOf(drugs.value(row), 2).multiply(amount));
                    medication.put(line(drugs, row, amount), ReferencePoints.drugs(yen, 1));
                    procedure.put(line(drugs, row, amount), ReferencePoints.drugs(yen, 0));
                }
            }
        }
        check(edition, "21", medication);
        check(edition, "40", procedure);
    }

    @Test
    void materials() {
        Edition edition = edition();
        MasterTable<MaterialField> materials = edition.materials();
        int[] kind = materials.column(MaterialField.AMOUNT_KIND);
        int[] oxygen = materials.column(MaterialField.OXYGEN);
        int[] division = materials.column(MaterialField.MATERIAL_KIND);
        int[] upper = materials.column(MaterialField.UPPER_POINTS);
        Map<Line, BigInteger> expected = new LinkedHashMap<>();
        for (int row = 0; row < materials.size(); row++) {
            boolean plain = oxygen[row] == 0 && division[row] == 0;
            if (!inForce(materials, row) || !plain || (kind[row] != 1 && kind[row] != 2)) {
                continue;
            }
            BigDecimal price = kind[row] == 1 ? BigDecimal.valueOf(materials.value(row), 2) : new BigDecimal("1234.56");
            for (String quantity : List.of("1", "0.3", "12")) {
                BigDecimal amount = new BigDecimal(quantity);
                String code = Integer.toString(materials.code(row));
                BigInteger points = ReferencePoints.materials(List.of(price.multiply(amount)));
                expected.put(
                        new Line(code, amount, kind[row] == 2 ? price : null, null, null),
                        upper[row] == 0 ? points : points.min(BigInteger.valueOf(upper[row])));
            }
        }
        check(edition, "40", expected);
    }

    private static void addSteps(Edition edition, int row, BigDecimal value, Map<Line, BigInteger> expected) {
        MasterTable<ActField> acts = edition.acts();
        long lower = acts.column(ActField.STEP_LOWER)[row];
        long upper = acts.column(ActField.STEP_UPPER)[row];
        long size = acts.column(ActField.STEP_SIZE)[row];
        int limit = acts.column(ActField.STEP_LIMIT)[row];
        BigDecimal step = BigDecimal.valueOf(acts.column(ActField.STEP_POINTS)[row], 2);
        for (long quantity : QUANTITIES) {
            if (limit >= 2 && quantity <= lower - size) {
                continue;
            }
            long counted = limit == 1 || limit == 3 ? Math.min(quantity, upper) : quantity;
            ReferencePoints.Steps steps = new ReferencePoints.Steps(BigDecimal.valueOf(counted), lower, size, step);
            expected.put(
                    line(acts, row, BigDecimal.valueOf(quantity)),
                    ReferencePoints.unit(new ReferencePoints.Base(value, steps), List.of(), List.of()));
        }
    }

    private static void check(Edition edition, String section, Map<Line, BigInteger> expected) {
        assertThat(expected).isNotEmpty();
        List<Line> lines = new ArrayList<>(expected.keySet());
        for (int from = 0; from < lines.size(); from += Claim.MAX_LINES) {
            List<Line> part = lines.subList(from, Math.min(lines.size(), from + Claim.MAX_LINES));
            List<Item> items =
                    part.stream().map(line -> item(section, List.of(line))).toList();
            List<PointsTotal.Entry> entries = entries(edition, items);
            for (int i = 0; i < part.size(); i++) {
                assertThat(entries.get(i).valued()).as("%s valued", part.get(i)).isTrue();
                assertThat(BigInteger.valueOf(entries.get(i).points()))
                        .as("%s", part.get(i))
                        .isEqualTo(expected.get(part.get(i)));
            }
        }
    }

    private static List<PointsTotal.Entry> entries(Edition edition, List<Item> items) {
        Claim claim = Claim.builder()
                .month(YearMonth.from(DAY))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1980, 1, 1), Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(items)
                .build();
        Statement statement = Calculator.of(edition).calculate(claim);
        return statement.points().items();
    }

    private static Item item(String section, List<Line> lines) {
        return Item.builder().dates(List.of(DAY)).section(section).lines(lines).build();
    }

    private static Line line(MasterTable<?> table, int row, @org.jspecify.annotations.Nullable BigDecimal quantity) {
        return new Line(Integer.toString(table.code(row)), quantity, null, null, null);
    }

    private static boolean inForce(MasterTable<?> table, int row) {
        int day = Math.toIntExact(DAY.toEpochDay());
        return table.from(row) <= day && day <= table.to(row);
    }

    private static Edition edition() {
        return Editions.load(SharedMasters.folder("ika-2025-11"));
    }
}

package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The engine and the reference model, which share no code, agree on generated claims. */
class ReferenceAgreementTest {
    private static final Edition EDITION = Editions.embedded();
    private static final Calculator CALCULATOR = Calculator.of(EDITION);
    private static final LocalDate DAY = LocalDate.of(2025, 11, 10);

    /** 負荷 of D200 and D214, 吸入誘発 of D200. */
    private static final Set<Integer> LOADS = Set.of(160062470, 160062570, 160071370);

    @Property(seed = "20261124", tries = 2_000)
    void drugs(@ForAll long seed) {
        Random random = new Random(seed);
        MasterTable<DrugField> drugs = EDITION.drugs();
        int[] kind = drugs.column(DrugField.AMOUNT_KIND);
        List<BigDecimal> yen = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            int row = random.nextInt(drugs.size());
            if (kind[row] == 1 && inForce(drugs, row)) {
                BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(2_000_000), 4);
                lines.add(Line.of(Integer.toString(drugs.code(row)), quantity));
                yen.add(BigDecimal.valueOf(drugs.value(row), 2).multiply(quantity));
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        boolean medication = random.nextBoolean();
        long points = points(medication ? "21" : "40", lines);
        assertThat(BigInteger.valueOf(points)).isEqualTo(ReferencePoints.drugs(yen, medication ? 1 : 0));
    }

    @Property(seed = "20261124", tries = 1_000)
    void materials(@ForAll long seed) {
        Random random = new Random(seed);
        MasterTable<MaterialField> materials = EDITION.materials();
        int row = random.nextInt(materials.size());
        boolean plain = materials.column(MaterialField.AMOUNT_KIND)[row] == 1
                && materials.column(MaterialField.MATERIAL_KIND)[row] == 0
                && materials.column(MaterialField.OXYGEN)[row] == 0;
        if (!plain || !inForce(materials, row)) {
            return;
        }
        BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(100_000), 2);
        long points = points("40", List.of(Line.of(Integer.toString(materials.code(row)), quantity)));
        List<BigDecimal> yen =
                List.of(BigDecimal.valueOf(materials.value(row), 2).multiply(quantity));
        assertThat(BigInteger.valueOf(points)).isEqualTo(ReferencePoints.materials(yen));
    }

    @Property(seed = "20261124", tries = 2_000)
    void stepsAndPercentages(@ForAll long seed) {
        Random random = new Random(seed);
        MasterTable<ActField> acts = EDITION.acts();
        int row = pick(acts, random, 3);
        boolean steps = acts.column(ActField.STEP)[row] == 1 && acts.column(ActField.STEP_SIZE)[row] > 0;
        long lower = acts.column(ActField.STEP_LOWER)[row];
        long upper = acts.column(ActField.STEP_UPPER)[row];
        long quantity = Math.min(upper, Math.max(1, lower) + random.nextInt(500));
        ReferencePoints.Base base = new ReferencePoints.Base(
                BigDecimal.valueOf(acts.value(row), 2),
                !steps
                        ? null
                        : new ReferencePoints.Steps(
                                BigDecimal.valueOf(quantity),
                                lower,
                                acts.column(ActField.STEP_SIZE)[row],
                                BigDecimal.valueOf(acts.column(ActField.STEP_POINTS)[row], 2)));
        List<Line> lines = new ArrayList<>();
        String code = Integer.toString(acts.code(row));
        lines.add(steps ? Line.of(code, BigDecimal.valueOf(quantity)) : Line.of(code));
        List<BigDecimal> added = new ArrayList<>();
        List<BigDecimal> off = new ArrayList<>();
        List<BigDecimal> loads = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            boolean add = random.nextBoolean();
            int percent = pick(acts, random, add ? 5 : 6);
            lines.add(Line.of(Integer.toString(acts.code(percent))));
            List<BigDecimal> plus = LOADS.contains(acts.code(percent)) ? loads : added;
            (add ? plus : off).add(BigDecimal.valueOf(acts.value(percent), 2));
        }
        assertThat(BigInteger.valueOf(points("80", lines)))
                .as("%s", lines)
                .isEqualTo(ReferencePoints.unit(base, off, loads, added));
    }

    /** A row of a kind in force on the day: for kind 3 a base, else a percentage. */
    private static int pick(MasterTable<ActField> acts, Random random, int kind) {
        while (true) {
            int row = random.nextInt(acts.size());
            int notice = acts.column(ActField.NOTICE_KIND)[row];
            boolean base = notice != 7 && notice != 9;
            boolean right = acts.column(ActField.POINT_KIND)[row] == kind && base == (kind == 3);
            if (right && inForce(acts, row)) {
                return row;
            }
        }
    }

    private static boolean inForce(MasterTable<?> table, int row) {
        int day = Math.toIntExact(DAY.toEpochDay());
        return table.from(row) <= day && day <= table.to(row);
    }

    private static long points(String section, List<Line> lines) {
        Item item =
                Item.builder().dates(List.of(DAY)).section(section).lines(lines).build();
        Claim claim = claim(LocalDate.of(1980, 1, 1), YearMonth.of(2025, 11), List.of(item))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .build();
        Statement statement = CALCULATOR.calculate(claim);
        PointsTotal.Entry entry = statement.points().items().get(0);
        assertThat(entry.valued()).as("%s", statement.findings()).isTrue();
        return entry.points();
    }

    private static Claim.Builder claim(LocalDate born, YearMonth month, List<Item> items) {
        return Claim.builder()
                .month(month)
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(born, Sex.FEMALE))
                .items(items);
    }
}

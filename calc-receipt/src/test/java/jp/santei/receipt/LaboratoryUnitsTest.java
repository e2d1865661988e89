package jp.santei.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.claim.Days;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Patient;
import jp.santei.claim.Sex;
import jp.santei.master.ActField;
import jp.santei.master.Coverage;
import jp.santei.master.Edition;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterKind;
import jp.santei.master.MasterRow;
import jp.santei.master.MasterTable;
import jp.santei.master.MasterTableBuilder;
import jp.santei.master.ValueStatus;
import jp.santei.masters.Editions;
import jp.santei.money.Scale;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;
import org.junit.jupiter.api.Test;

/**
 * The units of several tests on the real receipts of 2016 to 2019 (検査の一連), priced anew.
 *
 * <p>No full master of those years is at hand. The rows are those of 2025-11 with the points that the same receipts state where an
 * act stands alone in its unit; a unit of rows whose points have changed since, and that stand alone nowhere, has no row and is
 * listed. The points of bundles are the project's own table.
 */
class LaboratoryUnitsTest {
    private static final String TESTS = "60";
    private static final LocalDate REVISION_2018 = LocalDate.of(2018, 4, 1);
    private static final int BEGIN = Days.of(2016, 4, 1);

    /**
     * Units with rows that were worth other points in 2016 and stand alone in no unit: TSH, FT4 and FT3, HCV抗体, 組織診断料,
     * CMV pp65抗原 and 抗AChR抗体.
     */
    private static final List<String> WITHOUT_ROW = List.of(
            "160031710 160054710 160177770",
            "160033310 160033210",
            "160049210 160118510",
            "160155110 160190470",
            "160163850 160118410");

    private static Edition official = TestEdition.EMPTY;

    @Test
    void everyUnitOfTestsWithItsRowsIsReproduced() {
        Path masters = SharedFiles.receipts().resolveSibling("masters").resolve("ika-2025-11");
        official = Editions.load(masters);
        List<String> names = new ArrayList<>(SharedFiles.clinic());
        names.add("ikasample.csv");
        List<Receipt> receipts = names.stream()
                .flatMap(name -> SharedFiles.read(name).receipts().stream())
                .toList();
        Map<Boolean, Calculator> calculators = new HashMap<>();
        calculators.put(false, calculator(stated(receipts, false)));
        calculators.put(true, calculator(stated(receipts, true)));
        Map<String, String> differing = new TreeMap<>();
        int bundles = 0;
        int units = 0;
        for (Receipt receipt : receipts) {
            for (Unit unit : receipt.units()) {
                if (!isOfTests(unit) || acts(unit).size() < 2) {
                    continue;
                }
                units++;
                Statement statement = Objects.requireNonNull(calculators.get(isLater(receipt)))
                        .calculate(claim(receipt, unit));
                PointsTotal.Entry entry = statement.points().items().get(0);
                bundles += acts(unit).size() >= 10 ? 1 : 0;
                if (entry.points() != unit.points()) {
                    differing.put(codes(unit), unit.points() + " claimed, " + entry.points());
                }
            }
        }
        assertThat(units).isEqualTo(31);
        assertThat(bundles).isEqualTo(14);
        assertThat(differing.keySet()).as("%s", differing).containsExactlyInAnyOrderElementsOf(WITHOUT_ROW);
    }

    private static boolean isLater(Receipt receipt) {
        return !receipt.month().atDay(1).isBefore(REVISION_2018);
    }

    private static boolean isOfTests(Unit unit) {
        return unit.section().equals(TESTS)
                && unit.lines().stream().allMatch(line -> line.kind() == RecordKind.SI || line.kind() == RecordKind.CO);
    }

    private static List<UnitLine> acts(Unit unit) {
        return unit.lines().stream()
                .filter(line -> line.kind() == RecordKind.SI)
                .toList();
    }

    private static String codes(Unit unit) {
        return String.join(" ", acts(unit).stream().map(UnitLine::code).toList());
    }

    /** The points of acts that stand alone in a unit, × 100, by code. */
    private static Map<String, Long> stated(List<Receipt> receipts, boolean later) {
        Map<String, Long> points = new HashMap<>();
        for (Receipt receipt : receipts) {
            for (Unit unit : receipt.units()) {
                List<UnitLine> acts = acts(unit);
                if (isLater(receipt) == later
                        && isOfTests(unit)
                        && acts.size() == 1
                        && acts.get(0).quantity() == null) {
                    points.put(acts.get(0).code(), unit.points() * Scale.POINTS.one());
                }
            }
        }
        return points;
    }

    private static Calculator calculator(Map<String, Long> stated) {
        MasterTable<ActField> from = official.acts();
        MasterTableBuilder<ActField> acts = new MasterTableBuilder<>(ActField.class);
        for (int row = 0; row < from.size(); row++) {
            Map<ActField, Integer> flags = new EnumMap<>(ActField.class);
            for (ActField field : ActField.values()) {
                flags.put(field, from.column(field)[row]);
            }
            long value = stated.getOrDefault(Integer.toString(from.code(row)), from.value(row));
            acts.add(new MasterRow<>(
                    from.code(row),
                    BEGIN,
                    MasterTable.OPEN,
                    value,
                    from.name(row),
                    ValueStatus.OFFICIAL,
                    FlagStatus.OFFICIAL,
                    flags));
        }
        Map<MasterKind, Coverage> coverage = new EnumMap<>(MasterKind.class);
        for (MasterKind kind : MasterKind.values()) {
            coverage.put(kind, new Coverage(BEGIN, MasterTable.OPEN));
        }
        return Calculator.of(new Edition(
                official.info(),
                acts.build(),
                official.drugs(),
                official.materials(),
                coverage,
                official.parameters(),
                official.codeLists(),
                official.publicExpenses(),
                official.limits(),
                official.meals(),
                official.eligibility()));
    }

    private static Claim claim(Receipt receipt, Unit unit) {
        List<Line> lines = acts(unit).stream()
                .map(line -> new Line(line.code(), line.quantity(), null, null, null))
                .toList();
        return Claim.builder()
                .month(receipt.month())
                .setting(receipt.kind().setting())
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1960, 1, 1), Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(Item.builder()
                        .dates(List.of(receipt.month().atDay(1)))
                        .section(TESTS)
                        .lines(lines)
                        .build()))
                .build();
    }
}

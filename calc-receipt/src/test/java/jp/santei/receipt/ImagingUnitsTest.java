package jp.santei.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import org.junit.jupiter.api.Test;

/**
 * The imaging units (診療識別 70) of the real files, priced as units of 2025-11: every one whose rows have kept their points
 * since comes out as it was billed. Files before 2024-06 have no master here; what changed is named.
 */
class ImagingUnitsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

    /** 画像診断管理加算２: 180 points to 2024-05, 175 since. */
    private static final List<String> CHANGED = List.of("170025710");

    @Test
    void everyUnitWhoseRowsHaveTheirPointsIsReproduced() {
        Path masters = SharedFiles.receipts().resolveSibling("masters").resolve("ika-2025-11");
        Edition edition = Editions.load(masters);
        Calculator calculator = Calculator.of(edition);
        Map<String, Integer> reproduced = new TreeMap<>();
        TreeSet<String> changed = new TreeSet<>();
        for (String name : SharedFiles.all()) {
            for (UnitPart part : imaging(SharedFiles.read(name)).toList()) {
                List<UnitLine> lines = part.lines().stream()
                        .filter(line -> line.kind() != RecordKind.CO)
                        .toList();
                if (lines.stream().anyMatch(line -> CHANGED.contains(line.code()))) {
                    lines.forEach(line -> changed.add(line.code()));
                } else {
                    assertThat(points(calculator, lines))
                            .as("%s line %d", name, lines.get(0).line())
                            .isEqualTo(part.points());
                    reproduced.merge(name, 1, Integer::sum);
                }
            }
        }
        assertThat(changed).containsExactlyElementsOf(CHANGED);
        assertThat(reproduced).isEqualTo(Map.of("ikasample.csv", 8, "dpcsample.csv", 2));
    }

    private static Stream<UnitPart> imaging(ReceiptFile file) {
        return file.receipts().stream()
                .flatMap(receipt -> receipt.units().stream())
                .filter(unit -> unit.section().equals("70"))
                .flatMap(unit -> UnitPart.of(unit).stream())
                .filter(part -> part.points() != 0);
    }

    private static long points(Calculator calculator, List<UnitLine> records) {
        List<Line> lines = new ArrayList<>();
        for (UnitLine record : records) {
            lines.add(new Line(record.code(), record.quantity(), null, null, null));
        }
        Claim claim = Claim.builder()
                .month(YearMonth.from(DAY))
                .setting(Setting.INPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1953, 1, 1), Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(Item.builder()
                        .dates(List.of(DAY))
                        .section("70")
                        .lines(lines)
                        .build()))
                .build();
        return calculator.calculate(claim).points().items().get(0).points();
    }
}

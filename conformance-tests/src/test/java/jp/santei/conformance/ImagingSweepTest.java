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
import java.util.stream.IntStream;
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
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.masters.Editions;
import jp.santei.statement.PointsTotal;
import org.junit.jupiter.api.Test;

/**
 * Every act of imaging of the full 2025-11 edition, with every add-on of its 注加算コード, alone and together with each of its
 * percentages, in any place of the item: the reference model agrees.
 */
class ImagingSweepTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
    private static final int IMAGING = 'E' - 'A' + 10;
    private static final int NOTE = 7;
    private static final int POINTS = 3;
    private static final int ADDED = 5;
    private static final int OFF = 6;
    private static final int MOST_FILMS = 7;

    private final Edition edition = Editions.load(SharedMasters.folder("ika-2025-11"));
    private final MasterTable<ActField> acts = edition.acts();
    private final Map<Item, BigInteger> expected = new LinkedHashMap<>();

    @Test
    void everyBaseWithEveryAddOn() {
        int bases = 0;
        for (int row = 0; row < acts.size(); row++) {
            if (isImaging(row) && at(ActField.NOTICE_KIND, row) < NOTE && at(ActField.POINT_KIND, row) == POINTS) {
                bases++;
                sweep(row);
            }
        }
        assertThat(bases).as("bases of imaging in force").isGreaterThan(250);
        check();
    }

    private void sweep(int base) {
        List<Integer> points = addOns(base, POINTS);
        List<Integer> percentages = new ArrayList<>(addOns(base, ADDED));
        percentages.addAll(addOns(base, OFF));
        for (int films = 1; films <= (hasSteps(base) ? MOST_FILMS : 1); films++) {
            expect(base, films, List.of(), List.of());
            for (int percent : percentages) {
                expect(base, films, List.of(), List.of(percent));
            }
        }
        for (int note : points) {
            expect(base, 2, List.of(note), List.of());
            for (int percent : percentages) {
                expect(base, 1, List.of(note), List.of(percent));
            }
        }
        if (points.size() > 1 && percentages.size() > 1) {
            for (int off : addOns(base, OFF)) {
                for (int added : addOns(base, ADDED)) {
                    expect(base, 1, points, List.of(off, added));
                }
            }
        }
    }

    /** Add-ons of a base's 注加算コード; by age only those of its slots, and 間接撮影５０％ not where there are others. */
    private List<Integer> addOns(int base, int kind) {
        int group = at(ActField.NOTE_GROUP, base);
        return IntStream.range(0, acts.size())
                .filter(row -> group != 0 && isImaging(row))
                .filter(row -> at(ActField.NOTICE_KIND, row) == NOTE && at(ActField.POINT_KIND, row) == kind)
                .filter(row -> at(ActField.NOTE_GROUP, row) == group)
                .filter(row -> at(ActField.SECTION_AGE, row) == 0 || isOfSlot(base, acts.code(row)))
                .boxed()
                .toList();
    }

    private boolean isOfSlot(int base, int code) {
        return at(ActField.AGE_1_CODE, base) == code
                || at(ActField.AGE_2_CODE, base) == code
                || at(ActField.AGE_3_CODE, base) == code
                || at(ActField.AGE_4_CODE, base) == code;
    }

    private void expect(int base, int films, List<Integer> notes, List<Integer> percentages) {
        List<BigDecimal> contrast = new ArrayList<>();
        List<BigDecimal> others = new ArrayList<>();
        List<BigDecimal> off = new ArrayList<>();
        List<BigDecimal> added = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int note : notes) {
            (acts.name(note).contains("造影剤使用") ? contrast : others).add(value(note));
            lines.add(line(note, 1));
        }
        for (int percent : percentages) {
            (at(ActField.POINT_KIND, percent) == OFF ? off : added).add(value(percent));
            lines.add(line(percent, 1));
        }
        boolean indirect = percentages.stream().anyMatch(row -> acts.name(row).contains("間接撮影"));
        if (indirect && !contrast.isEmpty()) {
            return; // 間接撮影５０％ is of a reading, the contrast add-on of an exposure
        }
        BigInteger points = ReferencePoints.imaging(base(base, films), off, contrast, added, others);
        List<Line> behind = new ArrayList<>(List.of(line(base, films)));
        behind.addAll(lines);
        expected.put(item(behind), points);
        if (!lines.isEmpty()) {
            List<Line> apart = new ArrayList<>(List.of(line(base, films), Line.of("170000310")));
            apart.addAll(lines);
            expected.put(item(apart), points.add(BigInteger.valueOf(110)));
        }
    }

    private ReferencePoints.Base base(int row, int films) {
        if (!hasSteps(row)) {
            return new ReferencePoints.Base(value(row), null);
        }
        long upper = at(ActField.STEP_UPPER, row);
        int limit = at(ActField.STEP_LIMIT, row);
        long counted = limit == 1 || limit == 3 ? Math.min(films, upper) : films;
        return new ReferencePoints.Base(
                value(row),
                new ReferencePoints.Steps(
                        BigDecimal.valueOf(counted),
                        at(ActField.STEP_LOWER, row),
                        at(ActField.STEP_SIZE, row),
                        BigDecimal.valueOf(at(ActField.STEP_POINTS, row), 2)));
    }

    private void check() {
        List<Item> items = new ArrayList<>(expected.keySet());
        Calculator calculator = Calculator.of(edition);
        for (int from = 0; from < items.size(); from += Claim.MAX_LINES) {
            List<Item> part = items.subList(from, Math.min(items.size(), from + Claim.MAX_LINES));
            Claim claim = Claim.builder()
                    .month(YearMonth.from(DAY))
                    .setting(Setting.OUTPATIENT)
                    .facility(Facility.builder()
                            .prefecture("13")
                            .kind(FacilityKind.HOSPITAL)
                            .build())
                    .patient(Patient.of(LocalDate.of(1980, 1, 1), Sex.MALE))
                    .insurance(Insurance.builder().insurerNumber("06132013").build())
                    .items(part)
                    .options(Options.builder().check(false).build())
                    .build();
            List<PointsTotal.Entry> entries =
                    calculator.calculate(claim).points().items();
            for (int i = 0; i < part.size(); i++) {
                assertThat(BigInteger.valueOf(entries.get(i).points()))
                        .as("%s", part.get(i).lines())
                        .isEqualTo(expected.get(part.get(i)));
            }
        }
    }

    private boolean isImaging(int row) {
        int day = Math.toIntExact(DAY.toEpochDay());
        return at(ActField.ALPHA, row) == IMAGING && acts.from(row) <= day && day <= acts.to(row);
    }

    private boolean hasSteps(int row) {
        return at(ActField.STEP, row) == 1 && at(ActField.STEP_SIZE, row) > 0;
    }

    private int at(ActField field, int row) {
        return acts.column(field)[row];
    }

    private BigDecimal value(int row) {
        return BigDecimal.valueOf(acts.value(row), 2);
    }

    private Line line(int row, int films) {
        String code = Integer.toString(acts.code(row));
        return hasSteps(row) ? Line.of(code, BigDecimal.valueOf(films)) : Line.of(code);
    }

    private static Item item(List<Line> lines) {
        return Item.builder().dates(List.of(DAY)).section("70").lines(lines).build();
    }
}

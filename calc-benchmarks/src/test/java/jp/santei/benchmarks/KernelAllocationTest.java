package jp.santei.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.santei.ClaimLoader;
import jp.santei.Kernel;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Claim;
import jp.santei.claim.ContextKey;
import jp.santei.claim.Diagnosis;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Facts;
import jp.santei.claim.History;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.MealDay;
import jp.santei.claim.MealKind;
import jp.santei.claim.Options;
import jp.santei.claim.PastCount;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.claim.Standard;
import jp.santei.claim.Stay;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import org.junit.jupiter.api.Test;

class KernelAllocationTest {
    @Test
    void theKernelAllocatesNothingOnceItsBuffersHaveGrown() {
        allocatesNothing(SampleClaims.of(200, 7));
    }

    @Test
    void completionAllocatesNothingEither() {
        allocatesNothing(SampleClaims.completing(200, 7));
    }

    @Test
    void testsAndTheirBundlesAllocateNothingEither() {
        allocatesNothing(List.of(tested(5), tested(10), tested(19)));
    }

    /** A month with chemistry in several items, ultrasound twice, an urgent endoscopy and a recording by the hour. */
    private static Claim tested(int day) {
        LocalDate first = LocalDate.of(2025, 11, day);
        LocalDate second = first.plusDays(7);
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .standards(List.of(new Standard("818", null, null)))
                        .build())
                .patient(Patient.of(LocalDate.of(2022, 6, 10), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(
                        Item.of(first, Line.of("112007410")),
                        Item.of(first, Line.of("160022510"), Line.of("160022610"), Line.of("160023410")),
                        Item.of(first, Line.of("160022410"), Line.of("160167250"), Line.of("160020410")),
                        Item.of(first, Line.of("160095710"), Line.of("160008010"), Line.of("160010010")),
                        Item.of(first, Line.of("160177770", BigDecimal.TEN)),
                        Item.of(first, Line.of("160072210")),
                        Item.of(second, Line.of("160072210"), Line.of("160072370")),
                        Item.of(second, Line.of("160151050"), Line.of("160182770")),
                        Item.of(second, Line.of("160069510", BigDecimal.valueOf(600))),
                        Item.builder()
                                .dates(List.of(second))
                                .context(Facts.<ContextKey>none()
                                        .with(ContextKey.URGENT, true)
                                        .with(ContextKey.TIME_CLASS, "holiday"))
                                .lines(List.of(Line.of("160093810")))
                                .build()))
                .options(Options.builder().complete(true).build())
                .build();
    }

    @Test
    void limitsOfTimesAndAddOnsOfAStayAllocateNothingEither() {
        allocatesNothing(List.of(timesTooMany(false), timesTooMany(true)));
    }

    /** A stay with fees, excluding and foreign add-ons, acts too often in a day, week, series, side, stay and life, and history. */
    private static Claim timesTooMany(boolean complete) {
        LocalDate admitted = LocalDate.of(2025, 11, 3);
        LocalDate next = admitted.plusDays(1);
        Facts<ContextKey> left = Facts.<ContextKey>none().with(ContextKey.SIDE, "left");
        Item side = Item.builder()
                .dates(List.of(next))
                .context(left)
                .lines(List.of(Line.of("150360910")))
                .build();
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.INPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1979, 12, 15), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(
                        Item.of(admitted, Line.of("190117710"), Line.of("190171910"), Line.of("190172010")),
                        Item.of(next, Line.of("190117710"), Line.of("190103770"), Line.of("190120510")),
                        Item.of(next, Line.of("190077510")),
                        Item.builder()
                                .dates(List.of(admitted, next, admitted.plusDays(2)))
                                .count(2)
                                .lines(List.of(Line.of("114004510")))
                                .build(),
                        Item.of(next, Line.of("180745310", BigDecimal.valueOf(8))),
                        Item.of(next, Line.of("113000310")),
                        Item.of(next, Line.of("150244110"), Line.of("150244110")),
                        side,
                        side,
                        Item.of(next, Line.of("190056910"))))
                .stays(List.of(new Stay(
                        admitted,
                        LocalDate.of(2025, 11, 20),
                        LocalDate.of(2025, 10, 3),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        null)))
                .history(new History(
                        List.of(),
                        List.of(
                                new PastCount("113000310", LocalDate.of(2020, 5, 1), 1),
                                new PastCount("190171910", LocalDate.of(2025, 10, 4), 7)),
                        List.of()))
                .options(Options.builder().complete(complete).build())
                .build();
    }

    @Test
    void exclusionsAllocateNothingEither() {
        allocatesNothing(List.of(excluding(false), excluding(true)));
    }

    /** Acts that exclude each other in a month, at a moment and in a week, with former billings; tables that are missing. */
    private static Claim excluding(boolean complete) {
        LocalDate first = LocalDate.of(2025, 11, 5);
        LocalDate second = LocalDate.of(2025, 11, 6);
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(1970, 6, 10), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(
                        Item.of(first, Line.of("111000110")),
                        Item.of(first, Line.of("114061210")),
                        Item.of(first, Line.of("130003510")),
                        Item.of(second, Line.of("113707110"), Line.of("113010370")),
                        Item.of(second, Line.of("113001810")),
                        Item.of(second, Line.of("113002910")),
                        Item.of(second, Line.of("113013910"))))
                .history(new History(
                        List.of(),
                        List.of(
                                new PastCount("113014010", second, 1),
                                new PastCount("112007950", LocalDate.of(2025, 11, 3), 1)),
                        List.of()))
                .options(Options.builder().complete(complete).build())
                .build();
    }

    @Test
    void refusedActsAllocateNothingEither() {
        allocatesNothing(List.of(refused(false), refused(true)));
    }

    /** Acts of another receipt, facility, number of beds and insurance, without their standards, and add-ons without a base. */
    private static Claim refused(boolean complete) {
        LocalDate day = LocalDate.of(2025, 11, 10);
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .licensedBeds(300)
                        .generalBeds(100)
                        .standards(List.of(
                                new Standard("853", null, null),
                                new Standard("3064", day.plusDays(1), null),
                                new Standard("803", null, day.minusDays(1)),
                                new Standard("170025210", null, null)))
                        .build())
                .patient(Patient.of(LocalDate.of(1940, 6, 10), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("39131016").build())
                .items(List.of(
                        Item.of(day, Line.of("190117710")),
                        Item.of(day, Line.of("113001810")),
                        Item.of(day, Line.of("113001910")),
                        Item.of(day, Line.of("150034710")),
                        Item.of(day, Line.of("170011810")),
                        Item.of(day, Line.of("113035210")),
                        Item.of(day, Line.of("113035310")),
                        Item.of(day, Line.of("150171610")),
                        Item.of(day, Line.of("111000570")),
                        Item.of(day, Line.of("111000570"), Line.of("111000110"))))
                .options(Options.builder().complete(complete).build())
                .build();
    }

    @Test
    void mealsAndLivingCostsAllocateNothingEither() {
        allocatesNothing(List.of(stay(false), stay(true)));
    }

    /** A stay of thirty days with three meals each. */
    private static Claim stay(boolean livingCare) {
        LocalDate admitted = LocalDate.of(2025, 11, 1);
        List<MealDay> meals = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            meals.add(new MealDay(admitted.plusDays(day), 3, MealKind.FIRST, day % 2 == 0, false));
        }
        Stay stay = new Stay(admitted, null, null, List.of(), List.of(), List.of(), meals, livingCare, null);
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.INPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1953, 6, 10), Sex.FEMALE))
                .insurance(Insurance.builder()
                        .insurerNumber("06132013")
                        .incomeBand(IncomeBand.GENERAL)
                        .build())
                .items(List.of(Item.of(admitted, Line.of("112007410"))))
                .stays(List.of(stay))
                .build();
    }

    @Test
    void limitsAndReductionsAllocateNothingEither() {
        allocatesNothing(SampleClaims.limited(200, 7));
    }

    @Test
    void imagingAllocatesNothingEither() {
        allocatesNothing(List.of(imaging(Setting.OUTPATIENT), imaging(Setting.INPATIENT)));
    }

    /** A month of X-rays by several methods, CT, MRI and PET-CT, with contrast media, at a facility that stores its images. */
    private static Claim imaging(Setting setting) {
        List<Item> items = new ArrayList<>();
        for (int day = 1; day <= 28; day += 3) {
            LocalDate date = LocalDate.of(2025, 11, day);
            BigDecimal films = BigDecimal.valueOf(2);
            items.add(Item.of(date, Line.of("170000410", films), Line.of("170027910", films)));
            items.add(Item.of(date, Line.of("170000810", films), Line.of("170028110", films), Line.of("170034410")));
            items.add(Item.of(date, Line.of("170011810"), Line.of("170012070"), Line.of("170028810")));
            items.add(Item.of(date, Line.of("170020110"), Line.of("170028810"), Line.of("170022290")));
            items.add(Item.of(date, Line.of("170027310")));
            items.add(Item.of(date, Line.of("170016010")));
            items.add(Item.of(date, Line.of("170025710")));
        }
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(setting)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .standards(
                                List.of(new Standard("170000210", null, null), new Standard("170025210", null, null)))
                        .build())
                .patient(Patient.of(LocalDate.of(2022, 6, 10), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(items)
                .options(Options.builder().complete(true).explain(false).build())
                .build();
    }

    @Test
    void publicExpensesAllocateNothingEither() {
        allocatesNothing(SampleClaims.ofPayers(200, 7, 3, 2, IncomeBand.U));
    }

    @Test
    void commentsAndDiagnosesAllocateNothingEither() {
        allocatesNothing(List.of(commented(5), commented(12)));
    }

    /** Comments that are there, missing, wrong and long-listed drugs; diseases of every kind. */
    private static Claim commented(int day) {
        LocalDate date = LocalDate.of(2025, 11, day);
        Line issued = new Line("850100089", null, null, null, "５０７１１０５");
        Line wrong = new Line("853100001", null, null, null, "１０２５");
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(LocalDate.of(1962, 6, 10), Sex.FEMALE))
                .diagnoses(List.of(
                        new Diagnosis("8833421", List.of(), date, null, true),
                        new Diagnosis("8290015", List.of(), null, null, false),
                        new Diagnosis("2028045", List.of("8002", "7998"), null, null, false),
                        new Diagnosis("8841624", List.of(), date.plusDays(3), null, false)))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(List.of(
                        Item.of(date, Line.of("113001810")),
                        Item.of(date, Line.of("180000710"), issued),
                        Item.of(date, Line.of("160000210"), wrong),
                        Item.of(date, Line.of("160076810", BigDecimal.ONE)),
                        Item.of(date, Line.of("620098801", BigDecimal.valueOf(3)))))
                .build();
    }

    private static void allocatesNothing(List<Claim> sample) {
        Edition edition = Editions.embedded();
        Kernel kernel = Kernel.of(edition);
        StatementBuffer out = new StatementBuffer();
        List<ClaimBuffer> claims =
                sample.stream().map(KernelAllocationTest::loaded).toList();
        claims.forEach(claim -> kernel.score(claim, out));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < claims.size(); i++) {
            kernel.score(claims.get(i), out);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(allocated).as("bytes for %d claims", claims.size()).isLessThan(1_000);
    }

    private static ClaimBuffer loaded(Claim claim) {
        ClaimBuffer buffer = new ClaimBuffer();
        ClaimLoader.load(claim, buffer);
        return buffer;
    }
}

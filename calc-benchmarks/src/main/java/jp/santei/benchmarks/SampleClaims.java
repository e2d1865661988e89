package jp.santei.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Options;
import jp.santei.claim.Patient;
import jp.santei.claim.PayerSet;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Reduction;
import jp.santei.claim.ReductionKind;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.claim.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Seeded outpatient claims of about 15 lines (測定用の請求): visits with consultation, management, prescription, tests,
 * an X-ray now and then, and oral drugs. The mix is a plausible one, not a measured national one.
 */
public final class SampleClaims {
    private static final String[] TESTS = {
        "160008010", "160010010", "160022510", "160022610", "160020410", "160019210", "160054710", "160019410"
    };
    private static final String[] DRUGS = {"612170710", "621676001", "620099101"};

    private SampleClaims() {}

    /** Returns claims of a seed; the same seed gives the same claims. */
    public static List<Claim> of(int count, long seed) {
        return of(count, seed, false);
    }

    /** Returns the same claims with completion asked for. */
    public static List<Claim> completing(int count, long seed) {
        return of(count, seed, true);
    }

    /** Returns claims of points alone, many of which reach a monthly limit: bands, certificates, reductions, birthdays. */
    public static List<Claim> limited(int count, long seed) {
        Random random = new Random(seed);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            claims.add(limited(random));
        }
        return claims;
    }

    /**
     * Returns claims of points alone, three items each, of one mix of payers.
     *
     * @param visits number of days that the items are on: 1 or 3
     * @param publicExpenses number of public expenses: 15 and 54, each with a cap, on some of the items
     * @param band the income band, null for a claim that no limit holds
     */
    public static List<Claim> ofPayers(
            int count, long seed, int visits, int publicExpenses, @Nullable IncomeBand band) {
        Random random = new Random(seed);
        List<PublicExpense> expenses = List.of(
                        PublicExpense.builder()
                                .payerNumber("15136015")
                                .monthlyCap(10_000L)
                                .build(),
                        PublicExpense.builder()
                                .payerNumber("54136015")
                                .monthlyCap(5_000L)
                                .build())
                .subList(0, publicExpenses);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Item> items = new ArrayList<>();
            for (int visit = 0; visit < 3; visit++) {
                items.add(Item.builder()
                        .dates(List.of(LocalDate.of(2025, 11, 1 + visit % visits * 10)))
                        .payers(new PayerSet(1 | (visit % (publicExpenses + 1)) << 1))
                        .lines(List.of(Line.ofPoints(BigDecimal.valueOf(100L + random.nextInt(20_000)))))
                        .build());
            }
            claims.add(Claim.builder()
                    .month(YearMonth.of(2025, 11))
                    .setting(Setting.OUTPATIENT)
                    .facility(Facility.builder()
                            .prefecture("13")
                            .kind(FacilityKind.CLINIC)
                            .build())
                    .patient(Patient.of(LocalDate.of(1970, 5, 5), Sex.FEMALE))
                    .insurance(Insurance.builder()
                            .insurerNumber("06132013")
                            .share(3)
                            .incomeBand(band)
                            .build())
                    .publicExpenses(expenses)
                    .items(items)
                    .build());
        }
        return claims;
    }

    /** Returns a month of a clinic with four visits of ten items: visit, management, prescription, tests, X-ray, drugs. */
    public static Claim ofFortyItems() {
        List<Item> items = new ArrayList<>();
        for (int visit = 0; visit < 4; visit++) {
            LocalDate day = LocalDate.of(2025, 11, 4 + visit * 7);
            items.add(Item.of(day, Line.of("112007410"), Line.of("112011010"), Line.of("112015770")));
            items.add(visit % 2 == 0 ? Item.of(day, Line.of("113001810")) : Item.of(day, Line.of("160019410")));
            items.add(Item.of(day, Line.of("120002910"), Line.of("120004270")));
            items.add(Item.of(day, Line.of("160008010")));
            items.add(Item.of(day, Line.of("160022510"), Line.of("160022610"), Line.of("160020410")));
            items.add(Item.of(day, Line.of(visit == 0 ? "160010010" : "160020910")));
            items.add(Item.of(day, Line.of("160095710")));
            items.add(visit == 0 ? chest(day) : Item.of(day, Line.of("160054710")));
            items.add(Item.of(day, Line.of("160019210")));
            items.add(Item.builder()
                    .dates(List.of(day))
                    .count(7)
                    .section("21")
                    .lines(List.of(Line.of(DRUGS[1], BigDecimal.ONE), Line.of(DRUGS[2], BigDecimal.valueOf(2))))
                    .build());
        }
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(1965, 2, 1), Sex.MALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(items)
                .build();
    }

    private static Item chest(LocalDate day) {
        return Item.of(
                day,
                Line.of("170000410", BigDecimal.ONE),
                Line.of("170027910", BigDecimal.ONE),
                Line.of("170000210"),
                Line.of("820181000"));
    }

    private static Claim limited(Random random) {
        boolean late = random.nextInt(3) == 0;
        Insurance.Builder insurance = Insurance.builder()
                .insurerNumber(late ? "39131156" : "06132013")
                .repeatedHighCost(random.nextInt(4) == 0)
                .halfLimit(random.nextInt(8) == 0);
        if (random.nextInt(4) > 0) {
            insurance.incomeBand(late ? IncomeBand.GENERAL2 : IncomeBand.U);
        }
        if (random.nextInt(3) == 0) {
            insurance.longTermDisease(10_000);
        }
        if (random.nextInt(4) == 0) {
            insurance.reduction(new Reduction(ReductionKind.REDUCE, 30, null));
        }
        List<Item> items = new ArrayList<>();
        for (int visit = 1 + random.nextInt(6); visit > 0; visit--) {
            items.add(Item.builder()
                    .dates(List.of(LocalDate.of(2025, 9, 1 + random.nextInt(30))))
                    .longTermDisease(random.nextBoolean())
                    .lines(List.of(Line.ofPoints(BigDecimal.valueOf(1 + random.nextInt(30_000)))))
                    .build());
        }
        return Claim.builder()
                .month(YearMonth.of(2025, 9))
                .setting(random.nextBoolean() ? Setting.OUTPATIENT : Setting.INPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .build())
                .patient(Patient.of(LocalDate.of(late ? 1940 : 1970, 5, 5), Sex.FEMALE))
                .insurance(insurance.build())
                .items(items)
                .build();
    }

    private static List<Claim> of(int count, long seed, boolean complete) {
        Random random = new Random(seed);
        Options options = Options.builder().complete(complete).build();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            claims.add(claim(random, options));
        }
        return claims;
    }

    private static Claim claim(Random random, Options options) {
        List<Item> items = new ArrayList<>();
        int visits = 1 + random.nextInt(2);
        for (int v = 0; v < visits; v++) {
            LocalDate day = LocalDate.of(2025, 11, 1 + v * 14 + random.nextInt(14));
            items.add(Item.of(day, Line.of("112007410"), Line.of("112011010")));
            items.add(Item.of(day, Line.of("113001810")));
            items.add(Item.of(day, Line.of("120002910"), Line.of("120004270")));
            for (int t = random.nextInt(4); t > 0; t--) {
                items.add(Item.of(day, Line.of(TESTS[random.nextInt(TESTS.length)])));
            }
            items.add(Item.of(day, Line.of("160095710")));
            if (random.nextInt(5) == 0) {
                BigDecimal films = BigDecimal.valueOf(1 + random.nextInt(3));
                items.add(Item.of(day, Line.of("170000410", films), Line.of("170027910", films), Line.of("170000210")));
            }
            items.add(Item.builder()
                    .dates(List.of(day))
                    .count(28)
                    .section("21")
                    .lines(List.of(
                            Line.of(DRUGS[random.nextInt(DRUGS.length)], BigDecimal.ONE),
                            Line.of(DRUGS[random.nextInt(DRUGS.length)], BigDecimal.valueOf(2))))
                    .build());
        }
        return Claim.builder()
                .month(YearMonth.of(2025, 11))
                .setting(Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.CLINIC)
                        .standards(List.of(
                                new Standard("3001", null, null),
                                new Standard("3826", null, null),
                                new Standard("112015770", null, null)))
                        .build())
                .patient(Patient.of(LocalDate.of(1940 + random.nextInt(80), 1 + random.nextInt(12), 1), Sex.FEMALE))
                .insurance(Insurance.builder().insurerNumber("06132013").build())
                .items(items)
                .options(options)
                .build();
    }
}

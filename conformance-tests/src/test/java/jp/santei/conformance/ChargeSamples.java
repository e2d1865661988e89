package jp.santei.conformance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.santei.conformance.reference.Band;
import jp.santei.conformance.reference.Insured;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.conformance.reference.ReferenceCharge.Case;
import org.jspecify.annotations.Nullable;

/**
 * Months made from a seed (乱数による患者の1か月): ages around the borders, months around every change of an amount, costs around
 * the limits.
 */
final class ChargeSamples {
    private static final YearMonth FIRST = YearMonth.of(2015, 1);
    private static final int MONTHS = 150;
    private static final YearMonth GENERAL2_FROM = YearMonth.of(2022, 10);
    private static final List<YearMonth> CHANGES = List.of(
            YearMonth.of(2015, 1),
            YearMonth.of(2017, 7),
            YearMonth.of(2017, 8),
            YearMonth.of(2018, 7),
            YearMonth.of(2018, 8),
            YearMonth.of(2022, 9),
            YearMonth.of(2022, 10),
            YearMonth.of(2023, 4),
            YearMonth.of(2023, 5),
            YearMonth.of(2023, 9),
            YearMonth.of(2023, 10),
            YearMonth.of(2024, 3),
            YearMonth.of(2024, 4),
            YearMonth.of(2025, 9),
            YearMonth.of(2025, 10),
            YearMonth.of(2026, 7),
            YearMonth.of(2026, 8));
    private static final List<Band> YOUNG = List.of(Band.A, Band.I, Band.U, Band.E, Band.O);
    private static final List<Band> ELDER =
            List.of(Band.ACTIVE3, Band.ACTIVE2, Band.ACTIVE1, Band.GENERAL, Band.GENERAL, Band.LOW2, Band.LOW1);
    private static final int[] AMOUNTS = {
        4_000, 5_000, 6_000, 8_000, 9_000, 10_000, 11_000, 12_000, 14_000, 15_000, 18_000, 20_000, 21_000, 22_000,
        24_600, 25_700, 30_000, 35_400, 36_900, 44_400, 57_600, 61_500, 80_100, 85_800, 93_000, 140_100, 167_400,
        179_100, 252_600, 270_300
    };

    private final Random random;

    private ChargeSamples(Random random) {
        this.random = random;
    }

    /** Returns the month of a seed. */
    static ChargeSample of(long seed) {
        return new ChargeSamples(new Random(seed)).next();
    }

    /** Returns the month of a seed with public expenses. */
    static ChargeSample withExpenses(long seed) {
        Random random = new Random(seed);
        return new PublicSamples(random).of(new ChargeSamples(random).plain());
    }

    private Case plain() {
        YearMonth month = oneIn(2) ? pick(CHANGES) : FIRST.plusMonths(random.nextInt(MONTHS));
        boolean inpatient = oneIn(3);
        Insured person = person(month);
        return new Case(month, inpatient, person, List.of(), care(month, person));
    }

    private ChargeSample next() {
        Case plain = plain();
        if (oneIn(2)) {
            return new PublicSamples(random).of(plain);
        }
        return new ChargeSample(plain, true).with(plain.person().withRelief(relief()));
    }

    private Insured person(YearMonth month) {
        LocalDate born = born(month);
        LocalDate certified = oneIn(6) ? certified(born, month) : null;
        Insured known = Insured.of(born, false);
        LocalDate last = month.atEndOfMonth();
        boolean entersThisMonth = known.isLateStage(last) && !known.isLateStage(month.atDay(1));
        boolean late = certified != null || (entersThisMonth ? oneIn(2) : known.isLateStage(last));
        boolean elder = late || known.isElder(month.atDay(1));
        Band band = band(month, elder, late);
        return new Insured(
                born, late, certified, band, share(), !oneIn(7), oneIn(6), longTerm(elder, band), oneIn(16), null);
    }

    private LocalDate born(YearMonth month) {
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        int around = random.nextInt(80) - 40;
        return switch (random.nextInt(10)) {
            case 0 -> day.minusYears(6).plusDays(around);
            case 1, 2 -> day.minusYears(70).plusDays(around);
            case 3, 4 -> day.minusYears(75).plusDays(around);
            case 5 -> day.minusYears(70 + random.nextInt(5)).minusDays(random.nextInt(365));
            case 6 -> day.minusYears(75 + random.nextInt(25)).minusDays(random.nextInt(365));
            case 7 -> LocalDate.of(1944, 4, 1).plusDays(random.nextInt(5) - 2L);
            default -> day.minusYears(random.nextInt(70)).minusDays(random.nextInt(365));
        };
    }

    /** A day of the month or of the year before it, at 65 to 74; null where there is none. */
    private @Nullable LocalDate certified(LocalDate born, YearMonth month) {
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth())).minusDays(random.nextInt(400));
        boolean certifiable = !day.isBefore(born.plusYears(65)) && day.isBefore(born.plusYears(75));
        return certifiable ? day : null;
    }

    private @Nullable Band band(YearMonth month, boolean elder, boolean late) {
        if (oneIn(6)) {
            return null;
        }
        if (!elder) {
            return pick(YOUNG);
        }
        return late && !month.isBefore(GENERAL2_FROM) && oneIn(3) ? Band.GENERAL2 : pick(ELDER);
    }

    private @Nullable Integer share() {
        if (oneIn(4)) {
            return random.nextInt(4);
        }
        return oneIn(60) ? 10 : null;
    }

    private @Nullable Integer longTerm(boolean elder, @Nullable Band band) {
        if (!oneIn(6)) {
            return null;
        }
        boolean upper = !elder && (band == Band.A || band == Band.I);
        return upper ? 20_000 : 10_000;
    }

    private Insured.@Nullable Relief relief() {
        if (!oneIn(12)) {
            return null;
        }
        return switch (random.nextInt(4)) {
            case 0 -> Insured.Relief.ofEverything();
            case 1 -> new Insured.Relief(null, (long) random.nextInt(20_000));
            case 2 -> new Insured.Relief(10 * (1 + random.nextInt(10)), null);
            default -> new Insured.Relief(1 + random.nextInt(100), null);
        };
    }

    private List<Care> care(YearMonth month, Insured person) {
        List<LocalDate> days = days(month, person);
        boolean split = oneIn(3);
        boolean mixed = person.longTerm() != null && oneIn(2);
        int entries = 1 + random.nextInt(oneIn(4) ? 12 : 4);
        long about = about(person, entries);
        List<Care> care = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            LocalDate day = days.get(random.nextInt(days.size()));
            String settlement = split && oneIn(2) ? "s" + random.nextInt(3) : day.toString();
            long points = Math.max(0, about + random.nextInt(7) - 3);
            care.add(new Care(day, settlement, points, !mixed || oneIn(2), true, Set.of()));
            if (oneIn(3)) {
                about = 50L + random.nextInt(2_000);
            }
        }
        return List.copyOf(care);
    }

    /** The days on which the person is with the insurer of the claim. */
    private static List<LocalDate> days(YearMonth month, Insured person) {
        Insured byAge = Insured.of(person.born(), false);
        List<LocalDate> days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> person.certified() != null
                        ? !day.isBefore(person.certified())
                        : byAge.isLateStage(day) == person.lateStage())
                .toList();
        return days.isEmpty() ? List.of(month.atEndOfMonth()) : days;
    }

    /** Points of one entry: of a visit, of a stay, or such that all together come near an amount of the law. */
    private long about(Insured person, int entries) {
        return switch (random.nextInt(4)) {
            case 0 -> 50L + random.nextInt(2_000);
            case 1 -> 1_000L + random.nextInt(120_000);
            default -> {
                int tenths = person.share() != null && person.share() > 0 ? person.share() : 1 + random.nextInt(3);
                long yen = AMOUNTS[random.nextInt(AMOUNTS.length)] / (oneIn(4) ? 2 : 1);
                yield yen / tenths / (oneIn(2) ? entries : 1);
            }
        };
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

package jp.santei.conformance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.santei.conformance.reference.Band;
import jp.santei.conformance.reference.Expense;
import jp.santei.conformance.reference.Insured;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.conformance.reference.ReferenceCharge.Case;
import org.jspecify.annotations.Nullable;

/**
 * Public expenses for a month of {@link ChargeSamples} (乱数による公費): one to four of different laws, in any order, with caps near
 * what the care costs, and care of any set of payers.
 */
final class PublicSamples {
    private static final YearMonth COVID_FROM = YearMonth.of(2020, 3);
    private static final YearMonth COVID_TO = YearMonth.of(2024, 3);
    private static final YearMonth LIVER_CANCER_FROM = YearMonth.of(2021, 4);
    private static final YearMonth GENERAL2_FROM = YearMonth.of(2022, 10);

    /** Laws by how they pay; the first lists are drawn more often. */
    private static final List<String> BY_RATE = List.of("10", "21", "15", "16", "24", "79", "52", "54", "52", "54");

    private static final List<String> THE_REST =
            List.of("11", "20", "22", "17", "19", "23", "53", "66", "62", "25", "12", "12", "12", "28");
    private static final List<String> BY_CAP = List.of("38", "51");
    private static final List<String> BEFORE_INSURANCE = List.of("13", "14", "18", "29", "30");

    private static final List<Band> YOUNG = List.of(Band.A, Band.I, Band.U, Band.E, Band.O);
    private static final List<Band> ELDER =
            List.of(Band.ACTIVE3, Band.ACTIVE2, Band.ACTIVE1, Band.GENERAL, Band.LOW2, Band.LOW1);
    private static final long[] CAPS = {
        0, 500, 1_000, 1_250, 2_500, 5_000, 5_000, 10_000, 10_000, 15_000, 20_000, 30_000
    };

    private final Random random;

    PublicSamples(Random random) {
        this.random = random;
    }

    /** Returns the month with public expenses. */
    ChargeSample of(Case plain) {
        boolean insured = !oneIn(12);
        List<Expense> expenses = expenses(plain, insured);
        List<Set<Integer>> sets = sets(expenses.size());
        boolean ofDisease = !oneIn(3);
        List<Care> care = new ArrayList<>();
        for (Care one : plain.care()) {
            Set<Integer> expensesOf = insured && oneIn(3) ? Set.of() : sets.get(random.nextInt(sets.size()));
            boolean covid = expensesOf.stream()
                    .anyMatch(position -> expenses.get(position - 1).covid());
            boolean byInsurance = insured && (expensesOf.isEmpty() || covid || !oneIn(10));
            Care shared = expensesOf.isEmpty() ? one : one.ofDisease(ofDisease);
            care.add(shared.of(byInsurance, expensesOf));
        }
        Insured person = plain.person();
        if (insured && oneIn(12)) {
            person = person.withRelief(relief());
        }
        return new ChargeSample(new Case(plain.month(), plain.inpatient(), person, expenses, care), insured);
    }

    /** Returns one to four public expenses of different laws. */
    List<Expense> expenses(Case plain, boolean insured) {
        int wanted = 1 + random.nextInt(oneIn(3) ? 4 : 2);
        List<Expense> expenses = new ArrayList<>();
        Set<String> laws = new HashSet<>();
        while (expenses.size() < wanted) {
            Expense drawn = expense(plain, insured);
            if (laws.add(drawn.law())) {
                expenses.add(drawn);
            }
        }
        return expenses;
    }

    private Expense expense(Case plain, boolean insured) {
        String law = switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> pick(BY_RATE);
            case 5, 6 -> pick(BY_CAP);
            case 7, 8 -> pick(THE_REST);
            default -> oneIn(3) ? pick(BEFORE_INSURANCE) : "12";
        };
        String agency = law.equals("38") && oneIn(2) && !plain.month().isBefore(LIVER_CANCER_FROM) ? "602" : "601";
        Expense expense = Expense.of(withCheckDigit(law + "13" + agency));
        if (law.equals("28")) {
            return covid(expense, plain, insured) ? expense.ofCovid() : ownAmount(expense);
        }
        if (THE_REST.contains(law) || BEFORE_INSURANCE.contains(law)) {
            return ownAmount(expense);
        }
        if (law.equals("10")) {
            return expense;
        }
        boolean capped = law.equals("38") || !oneIn(law.equals("51") ? 2 : 4);
        return certified(capped ? capped(expense, plain) : byIncome(expense), plain);
    }

    private boolean covid(Expense expense, Case plain, boolean insured) {
        Integer share = plain.person().share();
        boolean usual = share == null || (share >= 1 && share <= 3);
        boolean inTime = !plain.month().isBefore(COVID_FROM) && !plain.month().isAfter(COVID_TO);
        return expense.law().equals("28") && insured && usual && inTime && !oneIn(5);
    }

    private Expense ownAmount(Expense expense) {
        return oneIn(3) ? expense.withOwnAmount(random.nextInt(oneIn(2) ? 30_000 : 2_000)) : expense;
    }

    private Expense capped(Expense expense, Case plain) {
        long points = plain.care().stream().mapToLong(Care::points).sum();
        long near = Math.max(0, points * (1 + random.nextInt(3)) / (1 + random.nextInt(4)) + random.nextInt(7) - 3);
        long cap = oneIn(4) ? Math.min(near, 90_000) : CAPS[random.nextInt(CAPS.length)];
        long odd = oneIn(6) ? random.nextInt(10) : 0;
        Expense capped = expense.withCap(cap + odd);
        if (!oneIn(3)) {
            return capped;
        }
        int bound = Math.toIntExact(cap + 1_000);
        return capped.withUsed(oneIn(2) ? random.nextInt(bound) : 0, oneIn(3) ? random.nextInt(bound) : 0);
    }

    /** No cap is stated; often what it follows. */
    private Expense byIncome(Expense expense) {
        Expense.Level level = Expense.Level.values()[random.nextInt(Expense.Level.values().length)];
        boolean incurable = expense.law().equals("54") || expense.law().equals("52");
        boolean heavy = (level == Expense.Level.UPPER && !incurable) || oneIn(2);
        boolean ventilator = incurable && oneIn(5);
        return oneIn(3) ? expense : expense.withIncome(new Expense.Income(level, heavy, ventilator));
    }

    private Expense certified(Expense expense, Case plain) {
        Expense counted = expense.withRepeated(oneIn(4));
        return oneIn(3) ? counted.withBand(band(plain)) : counted;
    }

    private @Nullable Band band(Case plain) {
        Insured person = plain.person();
        LocalDate first =
                plain.care().stream().map(Care::date).min(LocalDate::compareTo).orElseThrow();
        if (!person.isElder(first)) {
            return pick(YOUNG);
        }
        boolean general2 = person.isLateStage(first) && !plain.month().isBefore(GENERAL2_FROM) && oneIn(4);
        return general2 ? Band.GENERAL2 : pick(ELDER);
    }

    /** A few sets of positions, so that classes hold more than one visit. */
    private List<Set<Integer>> sets(int expenses) {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            List<Integer> positions = new ArrayList<>();
            for (int position = 1; position <= expenses; position++) {
                positions.add(position);
            }
            Collections.shuffle(positions, random);
            int size = oneIn(3) ? 1 + random.nextInt(expenses) : 1;
            sets.add(Set.copyOf(positions.subList(0, size)));
        }
        return sets;
    }

    private Insured.Relief relief() {
        return oneIn(3) ? Insured.Relief.ofEverything() : new Insured.Relief(10 * (1 + random.nextInt(10)), null);
    }

    /** 検証番号: weights 2, 1, 2, 1 … from the right, the digits of the products summed up to a multiple of ten. */
    static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = (digits.length() - i) % 2 == 1 ? 2 : 1;
            int product = weight * (digits.charAt(i) - '0');
            sum += product / 10 + product % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

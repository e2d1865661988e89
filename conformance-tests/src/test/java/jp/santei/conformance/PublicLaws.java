package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.santei.conformance.reference.Band;
import jp.santei.conformance.reference.Expense;
import jp.santei.conformance.reference.Insured;
import jp.santei.conformance.reference.ReferenceCharge;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Laws of months with public expenses (公費併用の法則), for whoever charges them. */
abstract class PublicLaws {
    /** Half a yen of a class is raised. */
    private static final BigDecimal A_YEN_A_CLASS = BigDecimal.valueOf(16);

    /** A statement is in whole yen. */
    private static final BigDecimal FRACTION = BigDecimal.ONE;

    /** Laws that take care alone, whatever other payers are stated. */
    private static final Set<String> BEFORE_INSURANCE = Set.of("13", "14", "18", "29", "30");

    /** Returns the month of a seed. */
    abstract ChargeSample sample(long seed);

    /** Returns who pays what of a month. */
    abstract Amounts amounts(ChargeSample sample);

    /**
     * Who pays what.
     *
     * @param total cost
     * @param insurer what the insurer pays
     * @param publics what each public expense pays, by position
     * @param exact what the patient owes before rounding
     * @param refund what is paid back later
     * @param patient what is collected
     * @param settlements what each settlement collects
     * @param used what counts into each cap, by position
     */
    record Amounts(
            BigDecimal total,
            BigDecimal insurer,
            Map<Integer, BigDecimal> publics,
            BigDecimal exact,
            BigDecimal refund,
            BigDecimal patient,
            Map<String, Long> settlements,
            Map<Integer, BigDecimal> used) {}

    @Property(seed = "20261124", tries = 2_000, shrinking = ShrinkingMode.OFF)
    void nothingIsLostBetweenThePayers(@ForAll long seed) {
        Amounts amounts = amounts(sample(seed));
        BigDecimal paid =
                amounts.publics().values().stream().reduce(amounts.insurer().add(amounts.exact()), BigDecimal::add);
        assertThat(paid.subtract(amounts.total()).abs()).isLessThan(A_YEN_A_CLASS);
        assertThat(amounts.publics().values()).allSatisfy(yen -> assertThat(yen).isNotNegative());
        assertThat(amounts.insurer()).isNotNegative();
        assertThat(amounts.exact()).isNotNegative();
    }

    /** 難病法5条 etc.: what is counted elsewhere, before and here is within the cap where it was before. */
    @Property(seed = "20261124", tries = 2_000, shrinking = ShrinkingMode.OFF)
    void aCapIsNeverExceeded(@ForAll long seed) {
        ChargeSample sample = sample(seed);
        Amounts amounts = amounts(sample);
        for (int i = 0; i < sample.expenses().size(); i++) {
            Expense expense = sample.expenses().get(i);
            BigDecimal used = amounts.used().get(i + 1);
            long before = expense.elsewhere() + expense.hereBefore();
            if (used != null && expense.cap() != null) {
                assertThat(used)
                        .isBetween(BigDecimal.valueOf(before), BigDecimal.valueOf(Math.max(before, expense.cap())));
            }
        }
    }

    /** Where all care has a payer with a cap, the window keeps to it as well. */
    @Property(seed = "20261124", tries = 2_000, shrinking = ShrinkingMode.OFF)
    void theWindowKeepsToACap(@ForAll long seed) {
        ChargeSample sample = sample(seed);
        Assume.that(sample.expenses().stream().noneMatch(one -> BEFORE_INSURANCE.contains(one.law())));
        Amounts amounts = amounts(sample);
        for (int i = 0; i < sample.expenses().size(); i++) {
            Expense expense = sample.expenses().get(i);
            int position = i + 1;
            boolean all = sample.care().stream().allMatch(one -> one.expenses().contains(position));
            if (all && expense.cap() != null && amounts.used().containsKey(position)) {
                long left = Math.max(0, expense.cap() - expense.elsewhere() - expense.hereBefore());
                assertThat(amounts.patient()).isLessThanOrEqualTo(BigDecimal.valueOf(left));
            }
        }
    }

    /** 記載要領: the order of payment is the law's. */
    @Property(seed = "20261124", tries = 2_000, shrinking = ShrinkingMode.OFF)
    void theOrderOfTheClaimDoesNotMatter(@ForAll long seed) {
        ChargeSample sample = sample(seed);
        List<Integer> positions = new ArrayList<>();
        for (int i = 1; i <= sample.expenses().size(); i++) {
            positions.add(i);
        }
        Collections.shuffle(positions, new Random(seed));
        List<Expense> expenses = new ArrayList<>();
        Map<Integer, Integer> moved = new HashMap<>();
        for (int i = 0; i < positions.size(); i++) {
            expenses.add(sample.expenses().get(positions.get(i) - 1));
            moved.put(positions.get(i), i + 1);
        }
        List<Care> care = sample.care().stream()
                .map(one -> one.of(one.insured(), moved(one.expenses(), moved)))
                .toList();
        Amounts one = amounts(sample);
        Amounts other = amounts(sample.with(expenses, care));
        assertThat(other.patient()).isEqualByComparingTo(one.patient());
        assertThat(other.settlements()).isEqualTo(one.settlements());
        assertThat(other.insurer()).isEqualByComparingTo(one.insurer());
        assertThat(other.exact()).isEqualByComparingTo(one.exact());
        assertThat(other.refund()).isEqualByComparingTo(one.refund());
        moved.forEach((from, to) -> {
            assertThat(other.publics().getOrDefault(to, BigDecimal.ZERO))
                    .isEqualByComparingTo(one.publics().getOrDefault(from, BigDecimal.ZERO));
            assertThat(other.used().get(to)).isEqualTo(one.used().get(from));
        });
    }

    private static Set<Integer> moved(Set<Integer> positions, Map<Integer, Integer> moved) {
        Set<Integer> set = new HashSet<>();
        positions.forEach(position -> set.add(moved.get(position)));
        return set;
    }

    /**
     * One more payer on all care of one class leaves the patient no more, but for what the insurer pays back. Exceptions:
     *
     * <ul>
     *   <li>a 本人支払額 is owed whatever the limit (生活保護法15条; copayment.md §6.1 COLL);
     *   <li>the 配慮措置 does not reach care with a public payer (copayment-law.md A7, K23-10, K23-11);
     *   <li>the law that is first decides the limit (令42条6–8項): a new first payer may bring a higher one;
     *   <li>several classes: below 21,000 yen a class is not summed (令41条1項, N15-08), care of a 被保護者 never is (令41条8項,
     *       L019), what is summed raises the cost of the one per cent (則100条, L025), the certificate's amount holds for each
     *       class (令41条9項).
     * </ul>
     */
    @Property(seed = "20261124", tries = 2_000, maxDiscardRatio = 100, shrinking = ShrinkingMode.OFF)
    void oneMorePayerNeverCostsMore(@ForAll long seed) {
        ChargeSample several = sample(seed);
        Assume.that(several.hasExpense());
        Random random = new Random(seed);
        int last = 1 + random.nextInt(several.expenses().size());
        Set<Integer> all = several.care().get(0).expenses();
        Set<Integer> fewer = new HashSet<>(all);
        fewer.remove(last);
        Set<Integer> more = new HashSet<>(fewer);
        more.add(last);
        boolean byInsurance = several.insured();
        Assume.that(byInsurance || !fewer.isEmpty());
        ChargeSample with = oneClass(several, byInsurance, more);
        ChargeSample without = oneClass(several, byInsurance, fewer);
        boolean owes = with.expenses().stream().anyMatch(expense -> expense.ownAmount() > 0);
        Assume.that(!owes && !mayBeConsidered(with) && isUniform(with));
        List<Integer> order = ReferenceCharge.charge(with.month()).order();
        boolean newFirst = !fewer.isEmpty()
                && order.stream().filter(more::contains).findFirst().orElseThrow() == last;
        Assume.that(!newFirst);
        Amounts before = amounts(without);
        Amounts after = amounts(with);
        assertThat(after.exact().subtract(after.refund()))
                .as(with::toString)
                .isLessThanOrEqualTo(before.exact().subtract(before.refund()).add(FRACTION));
    }

    private static ChargeSample oneClass(ChargeSample sample, boolean insured, Set<Integer> expenses) {
        return sample.with(
                sample.care().stream().map(one -> one.of(insured, expenses)).toList());
    }

    private static boolean mayBeConsidered(ChargeSample sample) {
        Insured person = sample.person();
        return person.band() == Band.GENERAL2
                || (person.band() == null && Integer.valueOf(2).equals(person.share()));
    }

    private static boolean isUniform(ChargeSample sample) {
        return sample.person().longTerm() == null
                || sample.care().stream().map(Care::ofDisease).distinct().count() == 1;
    }
}

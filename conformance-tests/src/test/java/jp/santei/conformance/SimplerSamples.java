package jp.santei.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.santei.conformance.reference.Expense;
import jp.santei.conformance.reference.Insured;
import jp.santei.conformance.reference.ReferenceCharge.Care;

/** Months a little simpler than a month (反例の縮小): less care, fewer public expenses, certificates that state less. */
final class SimplerSamples {
    private final ChargeSample sample;
    private final List<ChargeSample> simpler = new ArrayList<>();

    private SimplerSamples(ChargeSample sample) {
        this.sample = sample;
    }

    static List<ChargeSample> of(ChargeSample sample) {
        SimplerSamples samples = new SimplerSamples(sample);
        samples.lessCare();
        samples.fewerExpenses();
        samples.plainerPerson();
        samples.plainerExpenses();
        samples.plainerCare();
        return samples.simpler;
    }

    private void lessCare() {
        List<Care> care = sample.care();
        for (int i = 0; i < care.size() && care.size() > 1; i++) {
            List<Care> fewer = new ArrayList<>(care);
            fewer.remove(i);
            simpler.add(sample.with(fewer));
        }
    }

    private void fewerExpenses() {
        for (int removed = 1; removed <= sample.expenses().size(); removed++) {
            List<Expense> expenses = new ArrayList<>(sample.expenses());
            expenses.remove(removed - 1);
            List<Care> care = new ArrayList<>();
            for (Care one : sample.care()) {
                Set<Integer> positions = without(one.expenses(), removed);
                care.add(one.of(one.insured() || (positions.isEmpty() && sample.insured()), positions));
            }
            if (care.stream().allMatch(one -> one.insured() || !one.expenses().isEmpty())) {
                simpler.add(sample.with(expenses, care));
            }
        }
    }

    private static Set<Integer> without(Set<Integer> positions, int removed) {
        Set<Integer> left = new HashSet<>();
        for (int position : positions) {
            if (position != removed) {
                left.add(position > removed ? position - 1 : position);
            }
        }
        return left;
    }

    private void plainerPerson() {
        Insured person = sample.person();
        simpler.add(sample.with(person.withRelief(null)));
        simpler.add(sample.with(person.withLongTerm(null)));
        simpler.add(sample.with(person.withHalfLimit(false)));
        simpler.add(sample.with(person.withRepeated(false)));
        simpler.add(sample.with(person.withShare(null)));
    }

    private void plainerExpenses() {
        for (int i = 0; i < sample.expenses().size(); i++) {
            Expense expense = sample.expenses().get(i);
            replace(i, expense.withUsed(0, 0));
            replace(i, expense.withUsed(expense.elsewhere() + expense.hereBefore(), 0));
            replace(i, expense.withBand(null));
            replace(i, expense.withRepeated(false));
            replace(i, expense.withOwnAmount(0));
            replace(i, expense.withIncome(null));
            replace(i, expense.withOwnAmount(expense.ownAmount() / 1_000 * 1_000));
            Long cap = expense.cap();
            if (cap != null) {
                replace(i, expense.withCap(0L));
                replace(i, expense.withCap(cap / 1_000 * 1_000));
            }
        }
    }

    private void replace(int i, Expense expense) {
        List<Expense> expenses = new ArrayList<>(sample.expenses());
        expenses.set(i, expense);
        simpler.add(sample.with(expenses, sample.care()));
    }

    private void plainerCare() {
        for (int i = 0; i < sample.care().size(); i++) {
            Care one = sample.care().get(i);
            replace(i, one.of(0));
            replace(i, one.of(one.points() / 10_000 * 10_000));
            replace(i, one.of(one.points() / 100 * 100));
            replace(i, one.of(one.points() / 2));
            replace(i, one.in(one.date().toString()));
            replace(i, one.ofDisease(true));
            if (sample.insured()) {
                replace(i, one.of(true, Set.of()));
                replace(i, one.of(true, one.expenses()));
            }
            if (one.expenses().size() > 1) {
                one.expenses().forEach(position -> {
                    Set<Integer> fewer = new HashSet<>(one.expenses());
                    fewer.remove(position);
                    replace(sample.care().indexOf(one), one.of(one.insured(), fewer));
                });
            }
        }
    }

    private void replace(int i, Care care) {
        List<Care> replaced = new ArrayList<>(sample.care());
        replaced.set(i, care);
        simpler.add(sample.with(replaced));
    }
}

package jp.santei.conformance.reference;

import java.time.LocalDate;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** A public expense within a month so far (自己負担上限額管理票の1人分): what is left of its amounts. */
final class Account {
    private final int position;
    private final Expense expense;
    private final Law law;
    private final @Nullable BigFraction cap;
    private BigFraction counted = Yen.ZERO;
    private BigFraction paid = Yen.ZERO;

    Account(int position, Expense expense, Law law, LocalDate on) {
        this.position = position;
        this.expense = expense;
        this.law = law;
        boolean named = law.pays() == Law.Pays.ABOVE_A_CAP && law.yen() != null;
        Long ofIncome = expense.income() == null ? null : ReferenceCaps.of(expense.law(), expense.income(), on);
        Long certified = expense.cap() == null ? ofIncome : expense.cap();
        Long stated = named ? law.yen() : certified;
        boolean capped = law.pays() == Law.Pays.ABOVE_A_RATE || law.pays() == Law.Pays.ABOVE_A_CAP;
        cap = stated == null || !capped ? null : Yen.of(stated);
    }

    /**
     * An amount on its way through the payers.
     *
     * @param yen what is left to the patient
     * @param exact an amount of a law decides it, no share of the cost
     * @param most the most that may be left, null without
     */
    record Left(BigFraction yen, boolean exact, @Nullable BigFraction most) {}

    /** What this expense leaves of an amount, for care of a cost. */
    Left leaves(Left before, BigFraction cost) {
        Left after = switch (law.pays()) {
            case BEFORE_INSURANCE, THE_REST -> atMost(before, ownAmountLeft());
            case ABOVE_A_RATE -> atMost(byRate(before, Yen.percent(cost, law.percent())), capLeft());
            case ABOVE_A_CAP -> atMost(before, capLeft());
            case AT_MOST -> {
                BigFraction pays = Yen.lesser(before.yen(), Yen.of(amount()).subtract(paid));
                BigFraction most = before.most() == null ? null : before.most().subtract(pays);
                yield new Left(before.yen().subtract(pays), before.exact(), most);
            }
        };
        counted = counted.add(after.yen());
        paid = paid.add(before.yen().subtract(after.yen()));
        return after;
    }

    private static Left byRate(Left before, BigFraction rate) {
        return rate.compareTo(before.yen()) < 0 ? new Left(rate, false, before.most()) : before;
    }

    private static Left atMost(Left before, @Nullable BigFraction bound) {
        boolean reached = bound != null && before.yen().compareTo(bound) >= 0;
        return new Left(
                Yen.lesser(before.yen(), bound), before.exact() || reached, Yen.lesserBound(before.most(), bound));
    }

    private BigFraction ownAmountLeft() {
        return Yen.notBelowZero(Yen.of(expense.ownAmount()).subtract(counted));
    }

    /** What this unit may take of the cap, null without a cap. */
    @Nullable
    BigFraction capHere() {
        return cap == null
                ? null
                : Yen.notBelowZero(cap.subtract(expense.elsewhere()).subtract(expense.hereBefore()));
    }

    private @Nullable BigFraction capLeft() {
        BigFraction here = capHere();
        return here == null ? null : Yen.notBelowZero(here.subtract(counted));
    }

    private long amount() {
        if (law.yen() == null) {
            throw new IllegalStateException("no amount: " + law);
        }
        return law.yen();
    }

    int position() {
        return position;
    }

    Expense expense() {
        return expense;
    }

    Law law() {
        return law;
    }

    @Nullable
    BigFraction cap() {
        return cap;
    }

    /** What counts into the cap here so far. */
    BigFraction counted() {
        return counted;
    }

    /** What it paid so far. */
    BigFraction paid() {
        return paid;
    }
}

package jp.santei.masters.snapshot;

import java.util.List;
import jp.santei.claim.PublicBenefit;
import jp.santei.claim.SchemeIncome;
import jp.santei.master.AmountStatus;
import jp.santei.master.CapUse;
import jp.santei.master.LimitSide;
import jp.santei.master.PublicCaps;
import jp.santei.master.PublicExpenseKind;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.master.PublicExpenses;
import jp.santei.master.PublicHighCost;
import jp.santei.master.PublicLimits;
import jp.santei.master.PublicMeals;

/** The national public expenses with their limits and caps (国公費). */
final class PublicExpenseSection implements Section<PublicExpenses> {
    private static final List<PublicBenefit> BENEFITS = List.of(PublicBenefit.values());
    private static final List<PublicExpenseKind> KINDS = List.of(PublicExpenseKind.values());
    private static final List<CapUse> CAPS = List.of(CapUse.values());
    private static final List<PublicHighCost> HIGH_COSTS = List.of(PublicHighCost.values());
    private static final List<PublicMeals> MEALS = List.of(PublicMeals.values());
    private static final List<LimitSide> SIDES = List.of(LimitSide.values());
    private static final List<SchemeIncome> INCOMES = List.of(SchemeIncome.values());
    private static final List<PublicCaps.Condition> CONDITIONS = List.of(PublicCaps.Condition.values());

    PublicExpenseSection() {}

    @Override
    public void write(PublicExpenses part, SectionOutput out) {
        out.rows(part.schemes(), PublicExpenseSection::scheme)
                .rows(part.limits().rows(), PublicExpenseSection::limit)
                .rows(part.caps().rows(), PublicExpenseSection::cap);
    }

    @Override
    public PublicExpenses read(SectionInput in) {
        return new PublicExpenses(
                in.rows(PublicExpenseSection::scheme),
                PublicLimits.of(in.rows(PublicExpenseSection::limit)),
                PublicCaps.of(in.rows(PublicExpenseSection::cap)));
    }

    private static void scheme(PublicExpenseScheme scheme, SectionOutput out) {
        out.text(scheme.id());
        PublicExpenseScheme.Scope scope = scheme.scope();
        out.number(scope.law()).number(scope.institution()).number(scope.recipient());
        out.flag(scope.benefit() != null);
        if (scope.benefit() != null) {
            out.text(scope.benefit().word());
        }
        out.flag(scope.inpatient()).flag(scope.outpatient());
        out.text(scheme.nameJa()).text(scheme.nameEn()).number(scheme.priority());
        PublicExpenseScheme.Payment payment = scheme.payment();
        out.text(payment.kind().word()).number(payment.percent()).large(payment.upTo());
        out.rows(payment.shareCaps(), (cap, to) -> to.large(cap));
        out.text(payment.cap().word()).text(scheme.highCost().word()).flag(scheme.combines());
        out.text(scheme.meals().word()).number(scheme.from()).number(scheme.to());
        out.text(scheme.status().word()).text(scheme.source());
    }

    private static PublicExpenseScheme scheme(SectionInput in) {
        return new PublicExpenseScheme(
                in.text(),
                scope(in),
                in.text(),
                in.text(),
                in.number(),
                new PublicExpenseScheme.Payment(
                        in.constant(KINDS, PublicExpenseKind::word),
                        in.number(),
                        in.large(),
                        in.rows(SectionInput::large),
                        in.constant(CAPS, CapUse::word)),
                in.constant(HIGH_COSTS, PublicHighCost::word),
                in.flag(),
                in.constant(MEALS, PublicMeals::word),
                in.number(),
                in.number(),
                status(in),
                in.text());
    }

    private static PublicExpenseScheme.Scope scope(SectionInput in) {
        return new PublicExpenseScheme.Scope(
                in.number(),
                in.number(),
                in.number(),
                in.flag() ? in.constant(BENEFITS, PublicBenefit::word) : null,
                in.flag(),
                in.flag());
    }

    private static void limit(PublicLimits.Row row, SectionOutput out) {
        out.text(row.kind().word()).text(row.side().word()).flag(row.inpatient());
        out.number(row.from()).number(row.to()).large(row.base());
        out.number(row.percent()).large(row.threshold());
        out.text(row.status().word()).text(row.source());
    }

    private static PublicLimits.Row limit(SectionInput in) {
        return new PublicLimits.Row(
                in.constant(HIGH_COSTS, PublicHighCost::word),
                in.constant(SIDES, LimitSide::word),
                in.flag(),
                in.number(),
                in.number(),
                in.large(),
                in.number(),
                in.large(),
                status(in),
                in.text());
    }

    private static void cap(PublicCaps.Row row, SectionOutput out) {
        out.number(row.law()).text(row.income().word()).text(row.condition().word());
        out.number(row.from()).number(row.to()).large(row.yen());
        out.text(row.status().word()).text(row.source());
    }

    private static PublicCaps.Row cap(SectionInput in) {
        return new PublicCaps.Row(
                in.number(),
                in.constant(INCOMES, SchemeIncome::word),
                in.constant(CONDITIONS, PublicCaps.Condition::word),
                in.number(),
                in.number(),
                in.large(),
                status(in),
                in.text());
    }

    private static AmountStatus status(SectionInput in) {
        return in.constant(List.of(AmountStatus.values()), AmountStatus::word);
    }
}

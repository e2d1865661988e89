package jp.santei.conformance;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.Facts;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.PaidElsewhere;
import jp.santei.claim.Patient;
import jp.santei.claim.PayerSet;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Reduction;
import jp.santei.claim.ReductionKind;
import jp.santei.claim.SchemeAttribute;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.conformance.reference.Band;
import jp.santei.conformance.reference.Expense;
import jp.santei.conformance.reference.Insured;
import jp.santei.conformance.reference.ReferenceCharge;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.conformance.reference.ReferenceCharge.Case;
import org.jspecify.annotations.Nullable;

/**
 * A month of one patient in the terms of the reference model (参照モデルの入力), and the same month as a claim for the engine.
 *
 * @param month the month; care as points without codes
 * @param insured the patient has an insurance
 */
record ChargeSample(Case month, boolean insured) {
    private static final String LATE_STAGE_INSURER = "39131156";
    private static final String INSURER = "06132013";
    private static final String COVID_RECIPIENT = "9999996";

    ReferenceCharge.Result expected() {
        return ReferenceCharge.charge(month);
    }

    Insured person() {
        return month.person();
    }

    List<Care> care() {
        return month.care();
    }

    List<Expense> expenses() {
        return month.expenses();
    }

    boolean hasExpense() {
        return !expenses().isEmpty();
    }

    Claim claim() {
        List<Item> items = new ArrayList<>();
        care().forEach(one -> items.add(item(one)));
        YearMonth when = month.month();
        Claim.Builder claim = Claim.builder()
                .id("sample")
                .month(when)
                .setting(month.inpatient() ? Setting.INPATIENT : Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(person().born(), Sex.FEMALE))
                .publicExpenses(
                        expenses().stream().map(ChargeSample::publicExpense).toList())
                .items(items);
        if (insured) {
            claim.insurance(insurance());
        }
        return claim.build();
    }

    private static Item item(Care one) {
        boolean named = !one.settlement().equals(one.date().toString());
        int mask = one.insured() ? PayerSet.INSURANCE_BIT : 0;
        for (int position : one.expenses()) {
            mask |= 1 << position;
        }
        return Item.builder()
                .dates(List.of(one.date()))
                .payers(new PayerSet(mask))
                .settlement(named ? one.settlement() : null)
                .longTermDisease(one.ofDisease() ? null : Boolean.FALSE)
                .lines(List.of(Line.ofPoints(BigDecimal.valueOf(one.points()))))
                .build();
    }

    static PublicExpense publicExpense(Expense expense) {
        return PublicExpense.builder()
                .payerNumber(expense.payer())
                .recipientNumber(expense.covid() ? COVID_RECIPIENT : null)
                .monthlyCap(expense.cap())
                .patientAmount(expense.ownAmount())
                .paidElsewhere(
                        expense.elsewhere() == 0 ? List.of() : List.of(new PaidElsewhere(null, expense.elsewhere())))
                .paidHereBefore(expense.hereBefore())
                .certifiedBand(band(expense.band()))
                .repeatedHighCost(expense.repeated())
                .attributes(attributes(expense))
                .build();
    }

    private static Facts<SchemeAttribute> attributes(Expense expense) {
        Facts<SchemeAttribute> facts = Facts.none();
        Expense.Income income = expense.income();
        if (income == null) {
            return facts;
        }
        facts = facts.with(SchemeAttribute.INCOME_CLASS, income.level().name().toLowerCase(Locale.ROOT));
        if (income.ventilator()) {
            facts = facts.with(SchemeAttribute.VENTILATOR, true);
        }
        SchemeAttribute heavy = switch (expense.law()) {
            case "54" -> SchemeAttribute.HIGH_COST_LONG_TERM;
            case "52" -> SchemeAttribute.SEVERE;
            default -> SchemeAttribute.SEVERE_CONTINUING;
        };
        return income.heavy() ? facts.with(heavy, true) : facts;
    }

    private Insurance insurance() {
        Insured person = person();
        return Insurance.builder()
                .insurerNumber(person.lateStage() ? LATE_STAGE_INSURER : INSURER)
                .share(person.share())
                .incomeBand(band(person.band()))
                .limitAtWindow(person.limitShown())
                .repeatedHighCost(person.repeated())
                .longTermDisease(person.longTerm())
                .halfLimit(person.halfLimit())
                .lateStageByDisability(person.certified())
                .reduction(reduction(person.relief()))
                .build();
    }

    private static @Nullable IncomeBand band(@Nullable Band band) {
        return band == null ? null : IncomeBand.valueOf(band.name());
    }

    private static @Nullable Reduction reduction(Insured.@Nullable Relief relief) {
        if (relief == null) {
            return null;
        }
        boolean everything = relief.percent() == null && relief.yen() == null;
        return new Reduction(everything ? ReductionKind.EXEMPT : ReductionKind.REDUCE, relief.percent(), relief.yen());
    }

    ChargeSample with(Insured other) {
        return new ChargeSample(
                new Case(month.month(), month.inpatient(), other, month.expenses(), month.care()), insured);
    }

    ChargeSample with(List<Care> other) {
        return with(month.expenses(), other);
    }

    ChargeSample with(List<Expense> otherExpenses, List<Care> otherCare) {
        return new ChargeSample(
                new Case(month.month(), month.inpatient(), month.person(), otherExpenses, otherCare), insured);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %s %s%n  %s%n  %s",
                month.month(),
                month.inpatient() ? "inpatient" : "outpatient",
                insured ? person() : "uninsured",
                expenses(),
                care());
    }
}

package jp.santei.conformance;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.Item;
import jp.santei.claim.Line;
import jp.santei.claim.Patient;
import jp.santei.claim.PayerSet;
import jp.santei.claim.PublicExpense;
import jp.santei.claim.Reduction;
import jp.santei.claim.ReductionKind;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.conformance.reference.Expense;
import jp.santei.conformance.reference.Insured;
import jp.santei.conformance.reference.ReferenceCharge;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import org.jspecify.annotations.Nullable;

/**
 * A month of one patient in the terms of the reference model (参照モデルの入力), and the same month as a claim for the engine.
 *
 * @param month 診療年月
 * @param inpatient 入院
 * @param person the person
 * @param care what was billed, as points without codes
 * @param ownAmount 本人支払額 of the public expense 12
 */
record ChargeSample(YearMonth month, boolean inpatient, Insured person, List<Care> care, long ownAmount) {
    private static final String LATE_STAGE_INSURER = "39131156";
    private static final String INSURER = "06132013";
    private static final String ASSISTANCE = "12131017";

    ReferenceCharge.Result expected() {
        Expense assistance = Expense.of(ASSISTANCE).withOwnAmount(ownAmount);
        List<Expense> expenses = isAssisted() ? List.of(assistance) : List.of();
        return ReferenceCharge.charge(new ReferenceCharge.Case(month, inpatient, person, expenses, care));
    }

    boolean isAssisted() {
        return care.stream().anyMatch(one -> !one.expenses().isEmpty());
    }

    Claim claim() {
        List<Item> items = new ArrayList<>();
        care.forEach(one -> items.add(item(one)));
        Claim.Builder claim = Claim.builder()
                .id("sample")
                .month(month)
                .setting(inpatient ? Setting.INPATIENT : Setting.OUTPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(person.born(), Sex.FEMALE))
                .insurance(insurance())
                .items(items);
        if (isAssisted()) {
            claim.publicExpenses(List.of(PublicExpense.builder()
                    .payerNumber(ASSISTANCE)
                    .patientAmount(ownAmount)
                    .build()));
        }
        return claim.build();
    }

    private static Item item(Care one) {
        boolean named = !one.settlement().equals(one.date().toString());
        return Item.builder()
                .dates(List.of(one.date()))
                .payers(new PayerSet((one.insured() ? PayerSet.INSURANCE_BIT : 0) | (one.expenses().isEmpty() ? 0 : 2)))
                .settlement(named ? one.settlement() : null)
                .longTermDisease(one.ofDisease() ? null : Boolean.FALSE)
                .lines(List.of(Line.ofPoints(BigDecimal.valueOf(one.points()))))
                .build();
    }

    private Insurance insurance() {
        return Insurance.builder()
                .insurerNumber(person.lateStage() ? LATE_STAGE_INSURER : INSURER)
                .share(person.share())
                .incomeBand(
                        person.band() == null
                                ? null
                                : IncomeBand.valueOf(person.band().name()))
                .limitAtWindow(person.limitShown())
                .repeatedHighCost(person.repeated())
                .longTermDisease(person.longTerm())
                .halfLimit(person.halfLimit())
                .lateStageByDisability(person.certified())
                .reduction(reduction(person.relief()))
                .build();
    }

    private static @Nullable Reduction reduction(Insured.@Nullable Relief relief) {
        if (relief == null) {
            return null;
        }
        boolean everything = relief.percent() == null && relief.yen() == null;
        return new Reduction(everything ? ReductionKind.EXEMPT : ReductionKind.REDUCE, relief.percent(), relief.yen());
    }

    ChargeSample with(Insured other) {
        return new ChargeSample(month, inpatient, other, care, ownAmount);
    }

    ChargeSample with(List<Care> other) {
        return new ChargeSample(month, inpatient, person, List.copyOf(other), ownAmount);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s %s own %d%n  %s", month, inpatient, person, ownAmount, care);
    }
}

package jp.santei.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.claim.Facility;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.MealClass;
import jp.santei.claim.MealDay;
import jp.santei.claim.MealKind;
import jp.santei.claim.Patient;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.claim.Stay;
import jp.santei.conformance.reference.ReferenceMeals;
import jp.santei.conformance.reference.ReferenceMeals.Meal;
import jp.santei.conformance.reference.ReferenceMeals.Payer;
import jp.santei.conformance.reference.ReferenceMeals.Resident;
import jp.santei.masters.Editions;
import jp.santei.statement.Charge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meals and living costs of every class and kind, before and after every change, against the reference model. */
class MealSweepTest {
    private static final Calculator CALCULATOR = Calculator.of(Editions.embedded());
    private static final int DAYS = 2;
    private static final int MEALS_A_DAY = 3;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-04", "2017-09", "2017-10", "2018-03", "2018-04", "2024-05", "2024-06", "2025-03", "2025-04",
                "2026-05", "2026-06"
            })
    void everyClass(String text) {
        YearMonth month = YearMonth.parse(text);
        int known = 0;
        for (MealClass mealClass : MealClass.values()) {
            for (IncomeBand band : List.of(IncomeBand.GENERAL, IncomeBand.LOW2, IncomeBand.LOW1)) {
                for (MealKind kind : MealKind.values()) {
                    known += hospitalMeals(month, mealClass, band, kind) ? 1 : 0;
                    known += livingCare(month, mealClass, band, kind) ? 1 : 0;
                }
            }
        }
        assertThat(known).isPositive();
    }

    private static boolean hospitalMeals(YearMonth month, MealClass mealClass, IncomeBand band, MealKind kind) {
        LocalDate day = month.atDay(10);
        OptionalInt share = ReferenceMeals.share(day, payer(mealClass, band));
        if (share.isEmpty() || isForLivingCare(mealClass)) {
            return false;
        }
        Charge charge = charge(month, mealClass, band, kind, false);
        long cost = 0;
        long patient = 0;
        for (Meal meal : meals(kind)) {
            int each = ReferenceMeals.cost(day, meal);
            cost += (long) MEALS_A_DAY * each;
            patient += ReferenceMeals.patientPays(MEALS_A_DAY, share.getAsInt(), each);
        }
        assertThat(charge.meals().patientPays())
                .as("%s %s %s %s", month, mealClass, band, kind)
                .isEqualTo(patient);
        assertThat(charge.meals().totalYen()).isEqualTo(cost);
        return true;
    }

    private static boolean livingCare(YearMonth month, MealClass mealClass, IncomeBand band, MealKind kind) {
        LocalDate day = month.atDay(10);
        OptionalInt share = livingShare(day, mealClass, band, kind == MealKind.SECOND);
        long patient = 0;
        for (Meal meal : meals(kind)) {
            OptionalInt each = ReferenceMeals.livingCost(day, meal);
            if (share.isEmpty() || each.isEmpty()) {
                return false;
            }
            patient += ReferenceMeals.patientPays(MEALS_A_DAY, share.getAsInt(), each.getAsInt());
        }
        Charge charge = charge(month, mealClass, band, kind, true);
        assertThat(charge.meals().patientPays())
                .as("%s %s %s %s", month, mealClass, band, kind)
                .isEqualTo(patient);
        assertThat(charge.living().patientPays())
                .as("%s %s %s %s", month, mealClass, band, kind)
                .isEqualTo((long) DAYS * ReferenceMeals.room(day, resident(mealClass)));
        return true;
    }

    /** 則62条の3: who needs much care or has a designated disease pays as for hospital meals. */
    private static OptionalInt livingShare(LocalDate day, MealClass mealClass, IncomeBand band, boolean second) {
        Resident resident = resident(mealClass);
        boolean asInHospital = resident == Resident.HEAVY || resident == Resident.DESIGNATED_DISEASE;
        return asInHospital
                ? ReferenceMeals.share(day, payer(mealClass, band))
                : ReferenceMeals.livingShare(day, resident, second);
    }

    private static Payer payer(MealClass mealClass, IncomeBand band) {
        return switch (mealClass) {
            case GENERAL -> Payer.TAXED;
            case LOW, BORDERLINE -> Payer.LOW2;
            case LOW_LONG -> Payer.LOW2_OVER_90_DAYS;
            case LOW1, OLD_AGE_PENSION -> Payer.LOW1;
            case DESIGNATED_DISEASE -> byBand(band, Payer.DESIGNATED_DISEASE, Payer.LOW2);
            case DESIGNATED_DISEASE_LONG -> byBand(band, Payer.DESIGNATED_DISEASE, Payer.LOW2_OVER_90_DAYS);
            case PSYCHIATRIC_LONG -> byBand(band, Payer.LONG_MENTAL_STAY, Payer.LOW2);
            case HIGH_NEED -> byBand(band, Payer.TAXED, Payer.LOW2);
            case HIGH_NEED_LONG -> byBand(band, Payer.TAXED, Payer.LOW2_OVER_90_DAYS);
        };
    }

    private static Payer byBand(IncomeBand band, Payer taxed, Payer low2) {
        return switch (band) {
            case LOW2 -> low2;
            case LOW1 -> Payer.LOW1;
            default -> taxed;
        };
    }

    private static Resident resident(MealClass mealClass) {
        return switch (mealClass) {
            case GENERAL -> Resident.TAXED;
            case LOW, LOW_LONG -> Resident.LOW2;
            case LOW1 -> Resident.LOW1;
            case OLD_AGE_PENSION, BORDERLINE -> Resident.PENSION;
            case DESIGNATED_DISEASE, DESIGNATED_DISEASE_LONG -> Resident.DESIGNATED_DISEASE;
            case PSYCHIATRIC_LONG, HIGH_NEED, HIGH_NEED_LONG -> Resident.HEAVY;
        };
    }

    private static boolean isForLivingCare(MealClass mealClass) {
        return mealClass == MealClass.OLD_AGE_PENSION || mealClass == MealClass.BORDERLINE;
    }

    /** One meal of each day; a liquid diet follows a day of (Ⅰ), which tells whose it is. */
    private static List<Meal> meals(MealKind kind) {
        return switch (kind) {
            case FIRST -> List.of(Meal.FIRST, Meal.FIRST);
            case SECOND -> List.of(Meal.SECOND, Meal.SECOND);
            case LIQUID -> List.of(Meal.FIRST, Meal.LIQUID_FIRST);
        };
    }

    private static Charge charge(
            YearMonth month, MealClass mealClass, IncomeBand band, MealKind kind, boolean livingCare) {
        LocalDate first = month.atDay(10);
        MealKind firstDay = kind == MealKind.LIQUID ? MealKind.FIRST : kind;
        List<MealDay> meals = List.of(
                new MealDay(first, MEALS_A_DAY, firstDay, false, false),
                new MealDay(first.plusDays(1), MEALS_A_DAY, kind, false, false));
        Stay stay = new Stay(
                first, first.plusDays(DAYS - 1), null, List.of(), List.of(), List.of(), meals, livingCare, mealClass);
        Claim claim = Claim.builder()
                .month(month)
                .setting(Setting.INPATIENT)
                .facility(Facility.builder()
                        .prefecture("13")
                        .kind(FacilityKind.HOSPITAL)
                        .build())
                .patient(Patient.of(month.minusYears(72).atDay(20), Sex.MALE))
                .insurance(Insurance.builder()
                        .insurerNumber("06132013")
                        .incomeBand(band)
                        .build())
                .stays(List.of(stay))
                .build();
        return requireNonNull(CALCULATOR.calculate(claim).charge());
    }
}

package jp.santei.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stay in hospital (入院).
 *
 * @param admitted 入院日
 * @param discharged 退院日; null = still in
 * @param countFrom 起算日; null = the admission
 * @param wards wards in order
 * @param leave 外泊
 * @param otherHospital 他医受診
 * @param meals meals by day
 * @param livingCare 生活療養: 65 and over in a 療養病床
 * @param mealClass class of the 標準負担額; null = by the income band
 */
public record Stay(
        LocalDate admitted,
        @Nullable LocalDate discharged,
        @Nullable LocalDate countFrom,
        List<WardSpan> wards,
        List<DayMark> leave,
        List<DayMark> otherHospital,
        List<MealDay> meals,
        boolean livingCare,
        @Nullable MealClass mealClass) {
    /**
     * Checks the components.
     *
     * @throws ClaimException naming the first that is wrong
     */
    public Stay {
        Check.required(admitted, "admitted");
        Check.notBefore(admitted, discharged, "discharged", "admitted");
        wards = List.copyOf(wards);
        Check.size(wards, Claim.MAX_LINES, "wards");
        leave = List.copyOf(leave);
        Check.size(leave, Claim.MAX_LINES, "leave");
        otherHospital = List.copyOf(otherHospital);
        Check.size(otherHospital, Claim.MAX_LINES, "otherHospital");
        meals = List.copyOf(meals);
        Check.size(meals, Claim.MAX_LINES, "meals");
    }
}

package jp.santei;

import jp.santei.buffer.StayBuffer;
import jp.santei.buffer.StayBuffer.Income;
import jp.santei.claim.Claim;
import jp.santei.claim.Days;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Insurance;
import jp.santei.claim.MealDay;
import jp.santei.claim.Stay;
import jp.santei.master.MasterTable;
import org.jspecify.annotations.Nullable;

/** Writes a claim's stays and their meals into the kernel's columns (入院・食事の列形式への変換). */
final class StayLoader {
    private StayLoader() {}

    static void load(Claim claim, StayBuffer to) {
        to.income(income(claim.insurance()));
        for (Stay stay : claim.stays()) {
            to.addStay(
                    Days.of(stay.admitted()),
                    stay.discharged() == null ? MasterTable.OPEN : Days.of(stay.discharged()),
                    stay.livingCare(),
                    stay.mealClass() == null
                            ? StayBuffer.NO_CLASS
                            : stay.mealClass().ordinal());
            if (stay.countFrom() != null) {
                to.countedFrom(Days.of(stay.countFrom()));
            }
            stay.leave().forEach(leave -> to.addLeave(Days.of(leave.date())));
            for (MealDay meal : stay.meals()) {
                to.addMeals(Days.of(meal.date()), meal.count(), meal.kind().ordinal(), meal.special(), meal.dining());
            }
        }
    }

    private static Income income(@Nullable Insurance insurance) {
        IncomeBand band = insurance == null ? null : insurance.incomeBand();
        if (band == null) {
            return Income.UNSTATED;
        }
        return switch (band) {
            case O, LOW2, K01 -> Income.LOW;
            case LOW1 -> Income.LOW1;
            default -> Income.GENERAL;
        };
    }
}

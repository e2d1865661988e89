package jp.santei.charge;

import jp.santei.buffer.StayBuffer;
import jp.santei.buffer.StayBuffer.Income;
import jp.santei.claim.MealClass;
import jp.santei.master.MealRate;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;

/** Which standard share a patient has (標準負担額の区分): of a meal and of a day of living. */
final class MealShares {
    static final Rule RULE = Rule.of(
            "C-MEAL-003",
            Area.CHARGE,
            "標準負担額の区分は証の区分（mealClass）、なければ所得区分から決める",
            "the class of the standard share is the stated one (mealClass), else that of the income band",
            "健康保険法施行規則第58条・第62条の3",
            "/stays/*/mealClass",
            "/insurance/incomeBand");

    private static final MealClass[] CLASSES = MealClass.values();

    private MealShares() {}

    /**
     * Returns the share of a meal.
     *
     * @param cost what the meal is
     * @param mealClass ordinal of the class, or {@link StayBuffer#NO_CLASS}
     * @param band level of income, stated or assumed
     */
    static MealRate ofMeal(MealRate cost, int mealClass, Income band) {
        Income income = level(mealClass, band);
        boolean living = cost.ordinal() >= MealRate.LIVING_FIRST.ordinal();
        boolean second = cost == MealRate.LIVING_SECOND;
        MealClass stated = mealClass == StayBuffer.NO_CLASS ? MealClass.GENERAL : CLASSES[mealClass];
        if (!living) {
            return switch (income) {
                case LOW -> isLong(stated) ? MealRate.SHARE_LOW_LONG : MealRate.SHARE_LOW;
                case LOW1 -> MealRate.SHARE_LOW1;
                default -> ofGeneral(stated);
            };
        }
        return switch (stated) {
            case OLD_AGE_PENSION -> MealRate.LIVING_SHARE_OLD_AGE_PENSION;
            case BORDERLINE -> MealRate.LIVING_SHARE_BORDERLINE;
            case DESIGNATED_DISEASE, DESIGNATED_DISEASE_LONG, PSYCHIATRIC_LONG, HIGH_NEED, HIGH_NEED_LONG ->
                ofNeed(stated, income, second);
            default -> ofLiving(income, second);
        };
    }

    /** Returns the share of a day of living. */
    static MealRate ofRoom(int mealClass) {
        if (mealClass == StayBuffer.NO_CLASS) {
            return MealRate.ROOM_SHARE;
        }
        return switch (CLASSES[mealClass]) {
            case OLD_AGE_PENSION, BORDERLINE, DESIGNATED_DISEASE, DESIGNATED_DISEASE_LONG -> MealRate.ROOM_SHARE_NONE;
            case PSYCHIATRIC_LONG, HIGH_NEED, HIGH_NEED_LONG -> MealRate.ROOM_SHARE_HIGH_NEED;
            default -> MealRate.ROOM_SHARE;
        };
    }

    /** Returns whether the level of income comes from the class alone. */
    static boolean statesIncome(int mealClass) {
        if (mealClass == StayBuffer.NO_CLASS) {
            return false;
        }
        return switch (CLASSES[mealClass]) {
            case GENERAL, LOW, LOW_LONG, LOW1, OLD_AGE_PENSION, BORDERLINE -> true;
            default -> false;
        };
    }

    private static Income level(int mealClass, Income band) {
        if (mealClass == StayBuffer.NO_CLASS) {
            return band;
        }
        return switch (CLASSES[mealClass]) {
            case GENERAL -> Income.GENERAL;
            case LOW, LOW_LONG, BORDERLINE -> Income.LOW;
            case LOW1, OLD_AGE_PENSION -> Income.LOW1;
            default -> band;
        };
    }

    private static boolean isLong(MealClass stated) {
        return stated == MealClass.LOW_LONG
                || stated == MealClass.DESIGNATED_DISEASE_LONG
                || stated == MealClass.HIGH_NEED_LONG;
    }

    private static MealRate ofGeneral(MealClass stated) {
        return switch (stated) {
            case DESIGNATED_DISEASE, DESIGNATED_DISEASE_LONG -> MealRate.SHARE_DESIGNATED_DISEASE;
            case PSYCHIATRIC_LONG -> MealRate.SHARE_PSYCHIATRIC_LONG;
            default -> MealRate.SHARE_GENERAL;
        };
    }

    /** Designated diseases and high need pay for food alone: the shares of hospital meals, but 一般 by the kind of meal. */
    private static MealRate ofNeed(MealClass stated, Income income, boolean second) {
        return switch (income) {
            case LOW -> isLong(stated) ? MealRate.SHARE_LOW_LONG : MealRate.SHARE_LOW;
            case LOW1 -> MealRate.SHARE_LOW1;
            default -> {
                MealRate share = ofGeneral(stated);
                yield share == MealRate.SHARE_GENERAL ? ofHighNeed(second) : share;
            }
        };
    }

    private static MealRate ofHighNeed(boolean second) {
        return second ? MealRate.LIVING_SHARE_HIGH_NEED_SECOND : MealRate.LIVING_SHARE_HIGH_NEED_FIRST;
    }

    private static MealRate ofLiving(Income income, boolean second) {
        return switch (income) {
            case LOW -> MealRate.LIVING_SHARE_LOW;
            case LOW1 -> MealRate.LIVING_SHARE_LOW1;
            default -> second ? MealRate.LIVING_SHARE_SECOND : MealRate.LIVING_SHARE_FIRST;
        };
    }
}

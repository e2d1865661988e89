package jp.santei.buffer;

import java.util.Arrays;

/**
 * The stays of a claim and their meals, as primitive columns (入院・食事の列形式).
 *
 * <p>Days are epoch days; a kind is an ordinal of {@link jp.santei.claim.MealKind}, a class one of
 * {@link jp.santei.claim.MealClass} or {@link #NO_CLASS}. Grows, never shrinks; not thread-safe.
 */
public final class StayBuffer {
    /** The class of a stay that states none. */
    public static final int NO_CLASS = -1;

    private Income income = Income.UNSTATED;

    private int stayCount;
    private int[] from = new int[4];
    private int[] to = new int[4];
    private int[] countFrom = new int[4];
    private boolean[] living = new boolean[4];
    private int[] mealClass = new int[4];

    private int leaveCount;
    private int[] leaveDay = new int[8];

    private int mealCount;
    private int[] mealStay = new int[128];
    private int[] mealDay = new int[128];
    private int[] meals = new int[128];
    private int[] mealKind = new int[128];
    private boolean[] special = new boolean[128];
    private boolean[] dining = new boolean[128];

    /** The levels of income that the standard share depends on (標準負担額にかかわる所得の段階). */
    public enum Income {
        /** Not stated. */
        UNSTATED,
        /** 一般 and above. */
        GENERAL,
        /** 市町村民税非課税: 区分オ, 低所得Ⅱ. */
        LOW,
        /** 低所得Ⅰ. */
        LOW1
    }

    StayBuffer() {}

    void begin() {
        income = Income.UNSTATED;
        stayCount = 0;
        leaveCount = 0;
        mealCount = 0;
    }

    /** States the patient's level of income. */
    public StayBuffer income(Income level) {
        income = level;
        return this;
    }

    /**
     * Adds a stay; its meals follow.
     *
     * @param first day of admission
     * @param last day of discharge, or {@link jp.santei.master.MasterTable#OPEN}
     * @param livingCare 生活療養
     * @param ofClass ordinal of its class, or {@link #NO_CLASS}
     */
    public StayBuffer addStay(int first, int last, boolean livingCare, int ofClass) {
        if (stayCount == from.length) {
            int size = stayCount * 2;
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            countFrom = Arrays.copyOf(countFrom, size);
            living = Arrays.copyOf(living, size);
            mealClass = Arrays.copyOf(mealClass, size);
        }
        from[stayCount] = first;
        to[stayCount] = last;
        countFrom[stayCount] = first;
        living[stayCount] = livingCare;
        mealClass[stayCount++] = ofClass;
        return this;
    }

    /** States from which day the days of the stay that was added last are counted (起算日). */
    public StayBuffer countedFrom(int day) {
        countFrom[stayCount - 1] = day;
        return this;
    }

    /** Adds a day of leave (外泊). */
    public StayBuffer addLeave(int day) {
        if (leaveCount == leaveDay.length) {
            leaveDay = Arrays.copyOf(leaveDay, leaveCount * 2);
        }
        leaveDay[leaveCount++] = day;
        return this;
    }

    /** Adds meals of one day to the stay that was added last. */
    public StayBuffer addMeals(int day, int count, int kind, boolean specialDiet, boolean inDiningRoom) {
        if (mealCount == mealDay.length) {
            int size = mealCount * 2;
            mealStay = Arrays.copyOf(mealStay, size);
            mealDay = Arrays.copyOf(mealDay, size);
            meals = Arrays.copyOf(meals, size);
            mealKind = Arrays.copyOf(mealKind, size);
            special = Arrays.copyOf(special, size);
            dining = Arrays.copyOf(dining, size);
        }
        mealStay[mealCount] = stayCount - 1;
        mealDay[mealCount] = day;
        meals[mealCount] = count;
        mealKind[mealCount] = kind;
        special[mealCount] = specialDiet;
        dining[mealCount++] = inDiningRoom;
        return this;
    }

    /** Returns the patient's level of income. */
    public Income income() {
        return income;
    }

    /** Returns the number of stays. */
    public int stayCount() {
        return stayCount;
    }

    /** Returns the first day of stay s. */
    public int from(int s) {
        return from[s];
    }

    /** Returns the last day of stay s. */
    public int to(int s) {
        return to[s];
    }

    /** Returns the day from which the days of stay s are counted (起算日): that of admission unless it is said. */
    public int countFrom(int s) {
        return countFrom[s];
    }

    /** Returns the stay that a day belongs to, or -1; of two the later. */
    public int stayOf(int day) {
        for (int s = stayCount - 1; s >= 0; s--) {
            if (from[s] <= day && day <= to[s]) {
                return s;
            }
        }
        return -1;
    }

    /** Returns the number of days of leave. */
    public int leaveCount() {
        return leaveCount;
    }

    /** Returns day l of leave. */
    public int leaveDay(int l) {
        return leaveDay[l];
    }

    /** Returns whether stay s is under 生活療養. */
    public boolean living(int s) {
        return living[s];
    }

    /** Returns the ordinal of the class of stay s, or {@link #NO_CLASS}. */
    public int mealClass(int s) {
        return mealClass[s];
    }

    /** Returns the number of records of meals. */
    public int mealCount() {
        return mealCount;
    }

    /** Returns the stay of record m. */
    public int mealStay(int m) {
        return mealStay[m];
    }

    /** Returns the day of record m. */
    public int mealDay(int m) {
        return mealDay[m];
    }

    /** Returns the number of meals of record m. */
    public int meals(int m) {
        return meals[m];
    }

    /** Returns the ordinal of the kind of the meals of record m. */
    public int mealKind(int m) {
        return mealKind[m];
    }

    /** Returns whether the meals of record m are 特別食. */
    public boolean special(int m) {
        return special[m];
    }

    /** Returns whether the meals of record m were taken in the dining room (食堂加算). */
    public boolean dining(int m) {
        return dining[m];
    }
}

package jp.santei.charge;

import jp.santei.money.Rounding;

/** The amount of a monthly limit (限度額の式): {@code base + half up percent of (cost − threshold)} in yen, never below base. */
final class LimitAmount {
    private static final long PERCENT = 100;

    private long base;
    private int percent;
    private long threshold;

    LimitAmount() {}

    /** Sets a flat amount, divided where the person has two units in the month. */
    void set(long yen, int divisor) {
        set(yen, 0, 0, divisor);
    }

    /** Sets an amount with a percentage above a threshold, each divided where the person has two units in the month. */
    void set(long yen, int ofPercent, long above, int divisor) {
        base = BirthdayMonth.divided(yen, divisor);
        percent = ofPercent;
        threshold = BirthdayMonth.divided(above, divisor);
    }

    /** Returns the limit for a cost in yen. */
    long yen(long cost) {
        return base + over(cost);
    }

    /** Returns what the cost above the threshold adds. */
    long over(long cost) {
        return percentOf(percent, cost - threshold);
    }

    /** Returns whether a cost adds to the base. */
    boolean grows(long cost) {
        return percent > 0 && cost > threshold;
    }

    /** Returns the amount for any cost up to the threshold. */
    long base() {
        return base;
    }

    /** Returns the percentage of the cost above the threshold, 0 for a flat amount. */
    int percent() {
        return percent;
    }

    /** Returns the cost above which the limit grows. */
    long threshold() {
        return threshold;
    }

    /** Returns a percentage of what a cost is over a threshold, half up to a yen; 0 at or below it. */
    static long percentOf(int percent, long over) {
        return percent == 0 || over <= 0
                ? 0
                : Rounding.HALF_UP_YEN.apply(Math.multiplyExact(over, (long) percent), PERCENT);
    }
}

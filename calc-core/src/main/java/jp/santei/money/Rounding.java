package jp.santei.money;

/**
 * A named rounding (端数処理): how an exact fraction becomes an integer, and why.
 *
 * <p>Every rounding in the engine is one of these constants, applied at a step that shows in the explanation. All
 * inputs are non-negative fractions; the denominator is positive. A negative numerator throws.
 */
public enum Rounding {
    /** 四捨五入 to one point: the sum of a unit (一連) at its end. Source: 点数表 各部 通則, 留意事項通知. */
    HALF_UP_POINT("四捨五入", "half up to a point") {
        @Override
        public long apply(long numerator, long denominator) {
            return halfUp(numerator, denominator);
        }
    },
    /** 五捨五超入 to one point: exactly half goes down, above half goes up. Source: 点数表 第2章第5部第3節 薬剤. */
    HALF_DOWN_EXCEEDING("五捨五超入", "half down, above half up") {
        @Override
        public long apply(long numerator, long denominator) {
            long whole = floor(numerator, denominator);
            long rest = numerator - whole * denominator;
            return rest > denominator - rest ? Math.addExact(whole, 1) : whole;
        }
    },
    /** 10円未満四捨五入: a window amount to ten yen. Source: 健康保険法第75条, 国民健康保険法第42条の2. */
    TEN_YEN_HALF_UP("10円未満四捨五入", "half up to ten yen") {
        @Override
        public long apply(long numerator, long denominator) {
            return Math.multiplyExact(halfUp(numerator, Math.multiplyExact(denominator, 10L)), 10L);
        }
    },
    /** 1円未満四捨五入: an amount in yen. Source: 材料価格基準 酸素, 健康保険法施行令第42条. */
    HALF_UP_YEN("1円未満四捨五入", "half up to a yen") {
        @Override
        public long apply(long numerator, long denominator) {
            return halfUp(numerator, denominator);
        }
    };

    private final String ja;
    private final String en;

    Rounding(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /**
     * Rounds numerator/denominator.
     *
     * @param numerator not negative
     * @param denominator positive
     * @throws IllegalArgumentException on a negative numerator or a denominator that is not positive
     * @throws ArithmeticException when the result does not fit a long
     */
    public abstract long apply(long numerator, long denominator);

    /** Returns the Japanese name of this rounding. */
    public String ja() {
        return ja;
    }

    /** Returns the English name of this rounding. */
    public String en() {
        return en;
    }

    private static long halfUp(long numerator, long denominator) {
        long whole = floor(numerator, denominator);
        long rest = numerator - whole * denominator;
        return rest >= denominator - rest ? Math.addExact(whole, 1) : whole;
    }

    private static long floor(long numerator, long denominator) {
        if (numerator < 0) {
            throw new IllegalArgumentException("numerator: " + numerator + " (expected: not negative)");
        }
        if (denominator <= 0) {
            throw new IllegalArgumentException("denominator: " + denominator + " (expected: positive)");
        }
        return numerator / denominator;
    }
}

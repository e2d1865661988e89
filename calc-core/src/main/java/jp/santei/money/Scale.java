package jp.santei.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A fixed decimal scale (小数の持ち方): how a kind of number is kept as a long, so that reading and printing it are exact.
 *
 * <p>The unit of the long is 10<sup>-digits</sup> of the quantity. A value with more decimals than its scale is refused,
 * never rounded.
 */
public enum Scale {
    /** Fee points (点数) × 100: the masters state two decimals. */
    POINTS(2),
    /** Unit prices in yen (薬価, 材料価格, 購入価格) × 100. */
    PRICE(2),
    /** Quantities (使用量, 数量データ) × 100,000. */
    QUANTITY(5);

    /** Beyond this a decimal is refused unseen: taking it apart could cost more than the claim. */
    private static final int MAX_DECIMALS = 100;

    private final int digits;
    private final long one;

    Scale(int digits) {
        this.digits = digits;
        this.one = BigDecimal.TEN.pow(digits).longValueExact();
    }

    /** Returns how the number 1 is kept: 10<sup>digits</sup>. */
    public long one() {
        return one;
    }

    /** Returns the number of decimals kept. */
    public int digits() {
        return digits;
    }

    /**
     * Returns the scaled long of an exact decimal.
     *
     * @throws ArithmeticException when the value has more decimals than the scale or does not fit
     */
    public long scaled(BigDecimal value) {
        return value.setScale(digits, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    /** Returns whether {@link #scaled} would keep the value exactly. */
    public boolean fits(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MAX_DECIMALS || value.precision() > MAX_DECIMALS) {
            return false;
        }
        return value.stripTrailingZeros().scale() <= digits && value.precision() - value.scale() <= 18 - digits;
    }

    /** Returns the decimal of a scaled long, without trailing zeros. */
    public BigDecimal decimal(long scaled) {
        BigDecimal value = BigDecimal.valueOf(scaled, digits).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Returns the plain decimal text of a scaled long, without trailing zeros: {@code 4250} of points is "42.5". */
    public String text(long scaled) {
        return decimal(scaled).toPlainString();
    }
}

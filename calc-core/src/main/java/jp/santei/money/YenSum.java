package jp.santei.money;

/** The exact scale of a price times a quantity (金額の正確な和): yen × 10,000,000. */
public final class YenSum {
    /** One yen. */
    public static final long ONE = 10_000_000;

    /** Per yen × 100 of a price. */
    public static final long PER_PRICE = 100_000;

    private YenSum() {}

    /**
     * Returns price × quantity, exact.
     *
     * @param price yen × 100
     * @param quantity quantity × 100,000
     * @throws ArithmeticException when it does not fit
     */
    public static long of(long price, long quantity) {
        return Math.multiplyExact(price, quantity);
    }
}

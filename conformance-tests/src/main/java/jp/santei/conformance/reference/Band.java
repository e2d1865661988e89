package jp.santei.conformance.reference;

/** The income class on a certificate (所得区分), named as in the contract. */
public enum Band {
    /** 区分ア. */
    A,
    /** 区分イ. */
    I,
    /** 区分ウ. */
    U,
    /** 区分エ. */
    E,
    /** 区分オ. */
    O,
    /** 現役並みⅢ. */
    ACTIVE3,
    /** 現役並みⅡ. */
    ACTIVE2,
    /** 現役並みⅠ. */
    ACTIVE1,
    /** 一般, 一般Ⅰ. */
    GENERAL,
    /** 一般Ⅱ. */
    GENERAL2,
    /** 低所得Ⅱ. */
    LOW2,
    /** 低所得Ⅰ. */
    LOW1;

    /** Returns whether the income is as in active life (現役並み所得). */
    public boolean isActive() {
        return this == ACTIVE3 || this == ACTIVE2 || this == ACTIVE1;
    }
}

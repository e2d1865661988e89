package jp.santei.buffer;

/** What the amount of a line counts. */
public enum AmountUnit {
    /** It has no amount of its own. */
    NONE,
    /** Points × 1,000,000. */
    POINTS,
    /** Yen × 10,000,000. */
    YEN
}

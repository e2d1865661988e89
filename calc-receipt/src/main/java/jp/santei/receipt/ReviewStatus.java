package jp.santei.receipt;

/** How a receipt came out of a review (レセプトの点検結果). */
public enum ReviewStatus {
    /** Total and every unit agree. */
    AGREES,
    /** Everything was valued; the total or a unit differs. */
    DIFFERS,
    /** The receipt, or a unit of it, was not valued. */
    NOT_VALUED
}

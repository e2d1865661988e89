package jp.santei.master;

/** How sure the value of a row is for its period (値の確かさ). */
public enum ValueStatus {
    /** Read from the official master of the period. */
    OFFICIAL,
    /** From the published table of the period, confirmed by the notice text or two sources. */
    PUBLISHED,
    /** From one source only, not confirmed for the period. */
    UNCONFIRMED,
    /** The value of the period before, carried over: the period's own value is not known here. */
    CARRIED
}

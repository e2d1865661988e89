package jp.santei.master;

/** Where the flags of a row come from (区分フラグの出所). */
public enum FlagStatus {
    /** Read from the official master of the period. */
    OFFICIAL,
    /** Carried over from the code's last official row. */
    CARRIED,
    /** Set by hand for a code that has no official row here. */
    HAND
}

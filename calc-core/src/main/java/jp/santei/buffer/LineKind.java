package jp.santei.buffer;

/** What a line of an entry is. */
public enum LineKind {
    /** A row of 医科診療行為. */
    ACT,
    /** A row of 医薬品. */
    DRUG,
    /** A row of 特定器材. */
    MATERIAL,
    /** A comment. */
    COMMENT,
    /** Points without a code. */
    POINTS,
    /** A code without a row: its finding says why. */
    UNRESOLVED,
    /** Taken out by completion. */
    DROPPED
}

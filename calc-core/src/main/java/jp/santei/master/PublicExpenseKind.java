package jp.santei.master;

/** How a national public expense pays (公費の給付のしかた). */
public enum PublicExpenseKind {
    /** 保険優先・全額: insurance first, the public expense pays the rest; alone it pays all. */
    FULL_AFTER_INSURANCE
}

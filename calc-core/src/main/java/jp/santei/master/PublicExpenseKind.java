package jp.santei.master;

/** How a public expense pays (公費の給付のしかた). */
public enum PublicExpenseKind {
    /** 公費優先: the public expense alone pays all, the insurance and other payers nothing. */
    PUBLIC_FIRST("publicFirst"),
    /** 保険優先・全額: insurance first, the public expense pays the rest, but for the patient's own amount. */
    FULL("full"),
    /** 定率: insurance first, the patient pays a percentage of the cost, never above the share, up to a cap. */
    RATE("rate"),
    /** 上限額: insurance first, the patient pays the share up to a cap. */
    CAP("cap"),
    /** 定額補助: insurance first, the public expense pays up to an amount of the month. */
    UP_TO("upTo");

    private final String word;

    PublicExpenseKind(String word) {
        this.word = word;
    }

    /** Returns how the master writes it. */
    public String word() {
        return word;
    }
}

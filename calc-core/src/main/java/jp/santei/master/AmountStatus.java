package jp.santei.master;

/** How firm an amount of the law is (金額の確定度). */
public enum AmountStatus {
    /** Read from the law or the notice in force. */
    IN_FORCE("in-force", "施行済み", "in force"),
    /** Published by the ministry; the text of the order is not known here. */
    ANNOUNCED("announced", "公表資料", "announced"),
    /** Published as a plan that is not yet law. */
    PLANNED("planned", "案", "planned");

    private final String word;
    private final String ja;
    private final String en;

    AmountStatus(String word, String ja, String en) {
        this.word = word;
        this.ja = ja;
        this.en = en;
    }

    /** Returns how the tables write it. */
    public String word() {
        return word;
    }

    /** Returns the Japanese name. */
    public String ja() {
        return ja;
    }

    /** Returns the English name. */
    public String en() {
        return en;
    }
}

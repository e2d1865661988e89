package jp.santei.rule;

/** How much a finding weighs (重大度). */
public enum Severity {
    /** Not billable, or wrong. */
    ERROR("error", "エラー"),
    /** May be wrong. */
    WARNING("warning", "注意"),
    /** Good to know. */
    INFO("info", "情報"),
    /** The claim does not say enough to decide. */
    UNDECIDABLE("undecidable", "判定不能");

    private final String word;
    private final String ja;

    Severity(String word, String ja) {
        this.word = word;
        this.ja = ja;
    }

    /** Returns the word of the contract. */
    public String word() {
        return word;
    }

    /** Returns the Japanese name. */
    public String ja() {
        return ja;
    }
}

package jp.santei.rule;

/** What the checks say of an entry as it is claimed (判定). */
public enum Verdict {
    /** Nothing speaks against it (一致). */
    AGREES("agrees", "一致"),
    /** It is not billable as it is claimed (相違). */
    DIFFERS("differs", "相違"),
    /** The claim does not say enough (判定不能). */
    UNDECIDABLE("undecidable", "判定不能");

    private final String word;
    private final String ja;

    Verdict(String word, String ja) {
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

package jp.santei.claim;

/** The insured person or a dependant (本人・家族). */
public enum Relation implements Keyword {
    /** 本人. */
    SELF("self"),
    /** 家族. */
    DEPENDENT("dependent");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

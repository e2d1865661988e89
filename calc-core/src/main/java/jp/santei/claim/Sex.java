package jp.santei.claim;

/** Sex as on the receipt (男女区分). */
public enum Sex implements Keyword {
    /** 男. */
    MALE("male"),
    /** 女. */
    FEMALE("female");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

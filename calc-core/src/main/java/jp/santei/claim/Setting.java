package jp.santei.claim;

/** Whether a claim is for an outpatient or a stay (入外区分). */
public enum Setting implements Keyword {
    /** 入院外. */
    OUTPATIENT("outpatient"),
    /** 入院. */
    INPATIENT("inpatient");

    private final String word;

    Setting(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

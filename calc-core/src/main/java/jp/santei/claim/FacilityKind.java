package jp.santei.claim;

/** Clinic or hospital (病院・診療所区分). */
public enum FacilityKind implements Keyword {
    /** 診療所. */
    CLINIC("clinic"),
    /** 病院. */
    HOSPITAL("hospital");

    private final String word;

    FacilityKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

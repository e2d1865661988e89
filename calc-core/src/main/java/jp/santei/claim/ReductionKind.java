package jp.santei.claim;

/** How an insurer lightens the burden (減免区分). */
public enum ReductionKind implements Keyword {
    /** 減額. */
    REDUCE("reduce"),
    /** 免除. */
    EXEMPT("exempt"),
    /** 支払猶予. */
    DEFER("defer");

    private final String word;

    ReductionKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

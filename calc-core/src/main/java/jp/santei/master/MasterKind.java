package jp.santei.master;

/** The masters that a line is priced from (マスター種別). */
public enum MasterKind {
    /** 医科診療行為 (S), codes that begin with 1. */
    ACT("医科診療行為", "act"),
    /** 医薬品 (Y), codes that begin with 6. */
    DRUG("医薬品", "drug"),
    /** 特定器材 (T), codes that begin with 7. */
    MATERIAL("特定器材", "material");

    private final String ja;
    private final String en;

    MasterKind(String ja, String en) {
        this.ja = ja;
        this.en = en;
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

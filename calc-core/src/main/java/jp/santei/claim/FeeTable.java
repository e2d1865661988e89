package jp.santei.claim;

/** The fee table a claim is under (点数表). Only {@link #MEDICAL} is built; the others are reserved. */
public enum FeeTable implements Keyword {
    /** 医科. */
    MEDICAL("medical"),
    /** 歯科. */
    DENTAL("dental"),
    /** 調剤. */
    PHARMACY("pharmacy"),
    /** 訪問看護. */
    HOME_NURSING("homeNursing"),
    /** 診断群分類包括評価. */
    DPC("dpc");

    private final String word;

    FeeTable(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

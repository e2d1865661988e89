package jp.santei.receipt;

/** Why a receipt that was read is not valued (対象外の理由). */
public enum Unsupported {
    /** 歯科. */
    DENTAL("歯科のレセプトです", "a dental receipt"),
    /** 調剤. */
    PHARMACY("調剤のレセプトです", "a pharmacy receipt"),
    /** 訪問看護. */
    HOME_NURSING("訪問看護のレセプトです", "a home nursing receipt"),
    /** 診断群分類包括評価: the receipt has a BU record. */
    DPC("ＤＰＣのレセプトです", "a DPC receipt"),
    /** 総括 or 医科入院 part in a DPC file. */
    DPC_PART("ＤＰＣファイルの総括・医科入院レセプトです", "a summary or fee-for-service receipt of a DPC file"),
    /** A fee table that is not known. */
    OTHER("医科以外の点数表です", "of another fee table");

    private final String ja;
    private final String en;

    Unsupported(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** Returns the Japanese phrase. */
    public String ja() {
        return ja;
    }

    /** Returns the English phrase. */
    public String en() {
        return en;
    }
}

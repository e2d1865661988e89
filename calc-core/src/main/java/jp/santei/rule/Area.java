package jp.santei.rule;

/** Where in the calculation a rule belongs (領域). */
public enum Area {
    /** 受付・解決: codes, dates, editions. */
    RESOLVE("受付・マスター", "claim and masters"),
    /** 点数: value of a line and of a unit. */
    POINTS("点数", "points"),
    /** 初診・再診・外来診療料. */
    VISIT("初診・再診", "consultation"),
    /** 投薬. */
    MEDICATION("投薬", "medication"),
    /** 注射. */
    INJECTION("注射", "injection"),
    /** 検査. */
    LABORATORY("検査", "laboratory and physiological tests"),
    /** 画像診断. */
    IMAGING("画像診断", "imaging"),
    /** 薬剤料. */
    DRUG("薬剤", "drugs"),
    /** 特定保険医療材料. */
    MATERIAL("特定器材", "materials"),
    /** 算定可否: what may be billed. */
    ELIGIBILITY("算定可否", "eligibility"),
    /** 患者負担. */
    CHARGE("患者負担", "co-payment"),
    /** 公費負担医療. */
    PUBLIC_EXPENSE("公費", "public expense");

    private final String ja;
    private final String en;

    Area(String ja, String en) {
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

package jp.santei.master;

/** Which monthly limit care under a public expense has (公費併用療養の高額療養費の区分; 国公費マスター 18-1〜18-4). */
public enum PublicHighCost {
    /** 公費優先, or no limit of the insurance at all. */
    NONE("none"),
    /** 特定給付対象療養: a flat limit, whatever the income (健康保険法施行令第41条第6項). */
    GENERAL("general"),
    /** 特定疾病給付対象療養: the limit of the certified band (同第41条第7項). */
    DISEASE("disease"),
    /** 生活保護の被保険者: a flat low limit (同第41条第8項). */
    ASSISTANCE("assistance"),
    /** 通常の高額療養費: the limit that care without a public expense has. */
    NORMAL("normal");

    private final String word;

    PublicHighCost(String word) {
        this.word = word;
    }

    /** Returns how the master writes it. */
    public String word() {
        return word;
    }
}

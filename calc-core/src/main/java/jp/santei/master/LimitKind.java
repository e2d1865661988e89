package jp.santei.master;

/** What a monthly limit is (高額療養費の限度額の種類). */
public enum LimitKind {
    /** 月額: under 70 each setting, at 70 and over the stay, and outpatient care of 現役並み where the law has no other. */
    MONTHLY("monthly", "月額の限度額", "monthly limit"),
    /** 外来（個人）: outpatient care at 70 and over. */
    OUTPATIENT("outpatient", "外来の限度額", "outpatient limit"),
    /** 多数回該当: from the fourth month with a benefit in twelve. */
    REPEATED("repeated", "多数回該当の限度額", "limit of repeated months"),
    /** 配慮措置: what outpatient care may cost after the share became two tenths. */
    CONSIDERATION("consideration", "配慮措置の限度額", "limit of the consideration measure"),
    /** 長期特定疾病: the certificate's amount. */
    LONG_TERM_DISEASE("longTermDisease", "特定疾病療養の限度額", "limit of the long-term disease certificate"),
    /** 特定給付対象療養: care under a public expense, whatever the income. */
    PUBLIC("publicExpense", "特定給付対象療養の限度額", "limit of care under a public expense"),
    /** 特定疾病給付対象療養: care under a public expense for designated diseases, by the certified band. */
    PUBLIC_BAND("publicExpenseByBand", "特定疾病給付対象療養の限度額", "limit of care for a designated disease"),
    /** 特定疾病給付対象療養, 多数回該当 of the public expense. */
    PUBLIC_REPEATED(
            "publicExpenseRepeated", "特定疾病給付対象療養の多数回該当の限度額", "limit of repeated months for a designated disease"),
    /** 生活保護の被保険者. */
    ASSISTANCE("assistance", "医療扶助との併用の限度額", "limit under public assistance");

    private final String word;
    private final String ja;
    private final String en;

    LimitKind(String word, String ja, String en) {
        this.word = word;
        this.ja = ja;
        this.en = en;
    }

    /** Returns how tables and statements write it. */
    public String word() {
        return word;
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

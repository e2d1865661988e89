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
    LONG_TERM_DISEASE("longTermDisease", "特定疾病療養の限度額", "limit of the long-term disease certificate");

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

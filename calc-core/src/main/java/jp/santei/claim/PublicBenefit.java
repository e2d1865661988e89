package jp.santei.claim;

/** Which benefit of a public expense's law it is, where the numbers do not tell (公費の給付の種類; {@code attributes.benefit}). */
public enum PublicBenefit implements Keyword {
    /** 新型コロナウイルス感染症の入院. */
    COVID_INPATIENT("covidInpatient"),
    /** 新型コロナウイルス感染症の治療薬. */
    COVID_DRUG("covidDrug");

    private final String word;

    PublicBenefit(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

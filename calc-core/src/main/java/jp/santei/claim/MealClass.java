package jp.santei.claim;

/** The class of a patient's standard share of meals and living costs (標準負担額の区分), beside the income band. */
public enum MealClass implements Keyword {
    /** 一般. */
    GENERAL("general"),
    /** 市町村民税非課税（区分オ・低所得Ⅱ）, to 90 days. */
    LOW("low"),
    /** 市町村民税非課税（区分オ・低所得Ⅱ）, beyond 90 days in twelve months (長期該当). */
    LOW_LONG("lowLong"),
    /** 低所得Ⅰ. */
    LOW1("low1"),
    /** 指定難病・小児慢性特定疾病; the income band decides its level. */
    DESIGNATED_DISEASE("designatedDisease"),
    /** 指定難病・小児慢性特定疾病, 長期該当 where the income band is low. */
    DESIGNATED_DISEASE_LONG("designatedDiseaseLong"),
    /** 精神病床に平成28年3月31日まで1年を超えて継続して入院していた者. */
    PSYCHIATRIC_LONG("psychiatricLong"),
    /** 老齢福祉年金受給者, under living care. */
    OLD_AGE_PENSION("oldAgePension"),
    /** 境界層該当者, under living care. */
    BORDERLINE("borderline"),
    /** 医療の必要性の高い者（医療区分Ⅱ・Ⅲ、回復期リハビリテーション等）, under living care. */
    HIGH_NEED("highNeed"),
    /** 医療の必要性の高い者, 長期該当 where the income band is low. */
    HIGH_NEED_LONG("highNeedLong");

    private final String word;

    MealClass(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

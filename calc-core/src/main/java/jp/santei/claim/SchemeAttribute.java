package jp.santei.claim;

import java.util.List;

/** Facts that a public-expense scheme asks of the patient ({@code publicExpenses[].attributes}). */
public enum SchemeAttribute implements FactKey {
    /** Which benefit of the law it is, where its numbers do not tell: 給付の種類. */
    BENEFIT("benefit", Type.WORD, "covidInpatient", "covidDrug"),
    /** Income class of the scheme: 所得階層; national caps know the words of {@link SchemeIncome}. */
    INCOME_CLASS("incomeClass", Type.TEXT),
    /** 高額かつ長期. */
    HIGH_COST_LONG_TERM("highCostLongTerm", Type.FLAG),
    /** 重症患者認定. */
    SEVERE("severe", Type.FLAG),
    /** 重度かつ継続. */
    SEVERE_CONTINUING("severeContinuing", Type.FLAG),
    /** 人工呼吸器等装着者. */
    VENTILATOR("ventilator", Type.FLAG),
    /** School: 在学区分. */
    SCHOOL("school", Type.WORD, "none", "preschool", "elementary", "juniorHigh", "high", "university"),
    /** Which child of the family: 第何子. */
    CHILD_ORDER("childOrder", Type.NUMBER),
    /** Parent or child of a single-parent family: ひとり親家庭の親・子. */
    SINGLE_PARENT_ROLE("singleParentRole", Type.WORD, "parent", "child");

    private final String key;
    private final Type type;
    private final List<String> words;

    SchemeAttribute(String key, Type type, String... words) {
        this.key = key;
        this.type = type;
        this.words = List.of(words);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Type type() {
        return type;
    }

    @Override
    public List<String> words() {
        return words;
    }
}

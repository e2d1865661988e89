package jp.santei.claim;

/** The kind of a hospital meal (食事療養・生活療養). */
public enum MealKind implements Keyword {
    /** 食事療養(Ⅰ)・生活療養(Ⅰ). */
    FIRST("I"),
    /** 食事療養(Ⅱ)・生活療養(Ⅱ). */
    SECOND("II"),
    /** 流動食のみを経管栄養法で提供. */
    LIQUID("liquid");

    private final String word;

    MealKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

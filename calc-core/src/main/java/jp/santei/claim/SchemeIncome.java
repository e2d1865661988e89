package jp.santei.claim;

/** Income classes of national public expenses (公費の所得階層): the words of {@code attributes.incomeClass} that their caps know. */
public enum SchemeIncome implements Keyword {
    /** 生活保護. */
    ASSISTANCE("assistance"),
    /** 低所得Ⅰ. */
    LOW1("low1"),
    /** 低所得Ⅱ. */
    LOW2("low2"),
    /** 一般所得Ⅰ, 中間所得Ⅰ. */
    MIDDLE1("middle1"),
    /** 一般所得Ⅱ, 中間所得Ⅱ. */
    MIDDLE2("middle2"),
    /** 上位所得, 一定所得以上. */
    UPPER("upper");

    private final String word;

    SchemeIncome(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

package jp.santei.master;

/** Whose limits they are (限度額の年齢区分): the law has a set of amounts for each. */
public enum LimitSide {
    /** Before the first of the month after attaining 70 (70歳未満). */
    UNDER_70("under70", "70歳未満", "under 70"),
    /** From then to the 75th birthday (70歳以上75歳未満). */
    ELDER("elder", "70歳以上75歳未満", "70 to 74"),
    /** 後期高齢者医療: from the 75th birthday, or by 障害認定. */
    LATE_STAGE("late-stage", "後期高齢者医療", "medical care for the late elderly");

    private final String word;
    private final String ja;
    private final String en;

    LimitSide(String word, String ja, String en) {
        this.word = word;
        this.ja = ja;
        this.en = en;
    }

    /** Returns how the tables write it. */
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

package jp.santei.eligibility;

/** Within what a bundle contains its acts (包括単位). */
public enum BundleWindow {
    /** なし. */
    NONE(0),
    /** 1日につき. */
    DAY(1),
    /** 同一月内. */
    MONTH(2),
    /** 同時. */
    MOMENT(3),
    /** 手術前1週間. */
    WEEK_BEFORE_SURGERY(5),
    /** 1手術につき. */
    SURGERY(6);

    private final int number;

    BundleWindow(int number) {
        this.number = number;
    }

    /** Returns its official number. */
    public int number() {
        return number;
    }
}

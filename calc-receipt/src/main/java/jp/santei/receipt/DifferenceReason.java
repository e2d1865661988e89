package jp.santei.receipt;

/** Why recomputed points of a unit differ from the claimed ones, as far as known (差の理由). */
public enum DifferenceReason {
    /** A code is in no master of the edition, or not in force on the day. */
    UNKNOWN_CODE("不明なコードがあります", "unknown code"),
    /** The service month lies outside the edition's coverage. */
    OTHER_PERIOD("この版の対象期間外の診療です", "another fee schedule period"),
    /** The points of the unit's only code, or a stated unit price, differ from the master's. */
    PRICE_DIFFERS("点数・単価がマスターと異なります", "price differs from the master"),
    /** A rule that the unit needs is not built. */
    NOT_BUILT("未対応の計算があります", "a rule is not built"),
    /** Not of the medical fee table. */
    NOT_MEDICAL("医科のコードではありません", "not of the medical fee table"),
    /** Not known. */
    OTHER("点数が異なります", "the points differ");

    private final String ja;
    private final String en;

    DifferenceReason(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** Returns the Japanese phrase. */
    public String ja() {
        return ja;
    }

    /** Returns the English phrase. */
    public String en() {
        return en;
    }
}

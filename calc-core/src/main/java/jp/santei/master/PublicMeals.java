package jp.santei.master;

/** What a public expense pays of the standard shares of meals and living (公費の食事・生活療養の給付). */
public enum PublicMeals {
    /** Nothing: the patient pays. */
    PATIENT("patient"),
    /** Nothing, but the patient's shares are those of 指定難病. */
    DESIGNATED_DISEASE("designatedDisease"),
    /** Half of the shares of 小児慢性特定疾病. */
    HALF("half"),
    /** All of it. */
    PUBLIC("public"),
    /** All above what is left of the month's cap. */
    CAP("cap");

    private final String word;

    PublicMeals(String word) {
        this.word = word;
    }

    /** Returns whether the public expense pays any of them (国公費マスター 9-6・9-7). */
    public boolean pays() {
        return this != PATIENT && this != DESIGNATED_DISEASE;
    }

    /** Returns how the master writes it. */
    public String word() {
        return word;
    }
}

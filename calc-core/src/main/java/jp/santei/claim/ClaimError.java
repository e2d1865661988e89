package jp.santei.claim;

/** The ways a claim is refused before anything is computed (入力エラー): stable code and the ja/en sentence. */
public enum ClaimError {
    /** A field that must be there is absent. */
    REQUIRED("CLM-001", "必須項目がありません（%s）", "required field is missing (%s)"),
    /** A field or key that this version of the format does not know. */
    UNKNOWN_FIELD("CLM-002", "未知の項目です: %s（使える項目: %s）", "unknown field: %s (allowed: %s)"),
    /** A value of another JSON type than the field has. */
    TYPE("CLM-003", "値の型が違います: %s（期待: %s）", "wrong type: %s (expected: %s)"),
    /** A value outside the closed list or pattern of the field. */
    VALUE("CLM-004", "値が正しくありません: %s（期待: %s）", "invalid value: %s (expected: %s)"),
    /** A date that does not exist in the calendar, or is not written YYYY-MM-DD. */
    DATE("CLM-005", "日付が正しくありません: %s（期待: %s）", "invalid date: %s (expected: %s)"),
    /** A date of service outside the month of the claim. */
    MONTH("CLM-006", "診療年月の外の日付です: %s（診療年月 %s）", "date outside the month of the claim: %s (month %s)"),
    /** More than the format allows. */
    LIMIT("CLM-007", "上限を超えています: %s（上限: %s）", "limit exceeded: %s (limit: %s)"),
    /** Two parts of the claim contradict each other. */
    CONFLICT("CLM-008", "項目どうしが矛盾しています: %s", "parts of the claim contradict each other: %s"),
    /** The text is not JSON. */
    SYNTAX("CLM-009", "JSON として読めません: %s", "not readable as JSON: %s");

    private final String code;
    private final String ja;
    private final String en;

    ClaimError(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    String ja(Object... args) {
        return String.format(java.util.Locale.ROOT, ja, args);
    }

    String en(Object... args) {
        return String.format(java.util.Locale.ROOT, en, args);
    }
}

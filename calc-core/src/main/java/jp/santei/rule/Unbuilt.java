package jp.santei.rule;

/**
 * What a claim may state and no rule reads yet (未対応): stated, it makes the statement incomplete instead of being ignored.
 */
public enum Unbuilt {
    /** What the days of a stay are worth by ward, leave and other hospitals. */
    STAYS(
            "/stays/*/wards",
            "病棟・外泊・他医受診・起算日による入院料の日ごとの規則",
            "rules of a stay's days: ward, leave, other hospital, day of count"),
    /** 職務上の事由. */
    DUTY_CAUSE("/insurance/dutyCause", "職務上の事由", "cause in duty"),
    /** 自己負担上限月額. */
    MONTHLY_CAP("/publicExpenses/*/monthlyCap", "公費の自己負担上限", "cap of a public expense"),
    /** Fee tables other than 医科. */
    FEE_TABLE("/feeTable", "医科以外の点数表", "fee tables other than medical");

    /** All constants, in order; callers do not change it. */
    @SuppressWarnings("MutablePublicArray") // read once per claim on the kernel path; a list would allocate an iterator
    public static final Unbuilt[] ALL = values();

    private final String pointer;
    private final String ja;
    private final String en;

    Unbuilt(String pointer, String ja, String en) {
        this.pointer = pointer;
        this.ja = ja;
        this.en = en;
    }

    /** Returns the bit of this in a mask. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Returns the claim field, as a JSON pointer with {@code *} for any index. */
    public String pointer() {
        return pointer;
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

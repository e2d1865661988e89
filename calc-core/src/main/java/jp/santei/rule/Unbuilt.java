package jp.santei.rule;

/**
 * What a claim may state and no rule reads yet (未対応): stated, it makes the statement incomplete instead of being ignored.
 */
public enum Unbuilt {
    /** 病棟 of a stay. */
    STAYS("/stays/*/wards", "病棟ごとの入院料の日の規則", "rules of a stay's days by ward"),
    /** 外泊. */
    STAY_LEAVE("/stays/*/leave", "外泊の日の入院料", "days of leave"),
    /** 他医受診. */
    STAY_OTHER_HOSPITAL("/stays/*/otherHospital", "他医療機関受診の日の入院料", "days at another hospital"),
    /** 起算日. */
    STAY_COUNT_FROM("/stays/*/countFrom", "起算日からの入院期間による入院料", "points by the length of a stay"),
    /** 職務上の事由. */
    DUTY_CAUSE("/insurance/dutyCause", "職務上の事由", "cause in duty"),
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

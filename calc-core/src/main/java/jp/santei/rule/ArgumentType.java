package jp.santei.rule;

/** What a number in a finding or step is, which decides how it is written. */
public enum ArgumentType {
    /** A nine-digit code. */
    CODE,
    /** An epoch day, written YYYY-MM-DD. */
    DATE,
    /** A yen amount, whole. */
    YEN,
    /** Yen × 10,000,000: a price times a quantity, exact. */
    EXACT_YEN,
    /** A price in yen × 100. */
    PRICE,
    /** Points, whole. */
    POINTS,
    /** Points × 100. */
    POINTS_100,
    /** Points × 1,000,000: exact points between roundings. */
    EXACT_POINTS,
    /** A quantity × 100,000. */
    QUANTITY,
    /** A percentage × 100. */
    PERCENT,
    /** A whole number. */
    NUMBER,
    /** Where a row of a table stands, written file:line; see {@link jp.santei.eligibility.DatedTable#origin}. */
    TABLE_ROW,
    /** The number of a 施設基準; sentences have its name too. */
    STANDARD,
    /** The 施設基準 of a group: see {@link jp.santei.master.StandardGroups#key}. */
    STANDARDS,
    /** An official number of {@link jp.santei.master.BedClass}. */
    BEDS,
    /** A nine-digit code of a comment; sentences have its text too. */
    COMMENT,
    /** An ordinal of {@link jp.santei.eligibility.CommentPattern}: how the text of a comment is written. */
    COMMENT_PATTERN,
    /** A seven-digit code of a disease; sentences have its name too. */
    DISEASE,
    /** A four-digit code of a modifier; sentences have its name too. */
    MODIFIER,
    /** An ordinal of {@link jp.santei.eligibility.CountUnit} × {@value #COUNT_LIMIT_UNIT} + times: how often in what. */
    COUNT_LIMIT,
    /** Tables of what may be billed: bit n = ordinal n of {@link jp.santei.eligibility.EligibilityTable}. */
    TABLES,
    /** A share in tenths. */
    TENTHS,
    /** An ordinal of {@link Unbuilt}. */
    UNBUILT,
    /** A 法別番号, two digits. */
    LAW,
    /** A 診療識別, two digits. */
    SECTION,
    /** An ordinal of {@link jp.santei.master.MasterKind}. */
    MASTER,
    /** An ordinal of {@link jp.santei.claim.IncomeBand}. */
    BAND,
    /** An ordinal of {@link jp.santei.master.LimitSide}. */
    SIDE,
    /** An ordinal of {@link jp.santei.master.LimitKind}. */
    LIMIT_KIND,
    /** An ordinal of {@link jp.santei.master.AmountStatus}. */
    STATUS,
    /** A payer mask: bit 0 = the insurance, bits 1 to 4 = public expenses. */
    PAYERS,
    /** Yen × 100: an amount before rounding. */
    SEN,
    /** An ordinal of {@link jp.santei.master.MealRate}. */
    MEAL_RATE,
    /** An ordinal of {@link jp.santei.master.MealRate} × {@value #MEAL_PRICE_UNIT} + yen: a rate and its amount. */
    MEAL_PRICE;

    /** What an ordinal is multiplied by in {@link #COUNT_LIMIT}. */
    public static final long COUNT_LIMIT_UNIT = 1_000_000;

    /** What an ordinal is multiplied by in {@link #MEAL_PRICE}. */
    public static final long MEAL_PRICE_UNIT = 1_000_000;
}

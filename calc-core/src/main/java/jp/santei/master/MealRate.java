package jp.santei.master;

import java.util.List;

/**
 * The amounts of hospital meals and living costs (食事療養・生活療養の額): closed list, values are dated rows of the edition.
 *
 * <p>A cost is what a meal or a day is worth; a share (標準負担額) is what the patient pays of it at most.
 */
public enum MealRate {
    /** Cost of a meal, 食事療養(Ⅰ). */
    COST_FIRST("meal.cost-1", "入院時食事療養(Ⅰ)", "hospital meal (I)"),
    /** Cost of a meal of liquid food alone, 食事療養(Ⅰ). */
    COST_FIRST_LIQUID("meal.cost-1-liquid", "入院時食事療養(Ⅰ) 流動食のみ", "hospital meal (I), liquid food"),
    /** Cost of a meal, 食事療養(Ⅱ). */
    COST_SECOND("meal.cost-2", "入院時食事療養(Ⅱ)", "hospital meal (II)"),
    /** Cost of a meal of liquid food alone, 食事療養(Ⅱ). */
    COST_SECOND_LIQUID("meal.cost-2-liquid", "入院時食事療養(Ⅱ) 流動食のみ", "hospital meal (II), liquid food"),
    /** Cost of a meal, 生活療養(Ⅰ). */
    LIVING_FIRST("living.cost-1", "入院時生活療養(Ⅰ) 食事", "living care (I), meal"),
    /** Cost of a meal of liquid food alone, 生活療養(Ⅰ). */
    LIVING_FIRST_LIQUID("living.cost-1-liquid", "入院時生活療養(Ⅰ) 食事 流動食のみ", "living care (I), liquid food"),
    /** Cost of a meal, 生活療養(Ⅱ). */
    LIVING_SECOND("living.cost-2", "入院時生活療養(Ⅱ) 食事", "living care (II), meal"),
    /** 特別食加算, a meal. */
    SPECIAL("meal.special", "特別食加算", "special diet"),
    /** 食堂加算, a day. */
    DINING("meal.dining", "食堂加算", "dining room"),
    /** Cost of a day of living: 環境療養. */
    ROOM("living.room", "入院時生活療養 環境", "living care, room"),
    /** Share of a meal, 一般. */
    SHARE_GENERAL("meal.share.general", "食事療養標準負担額（一般）", "meal share (general)"),
    /** Share of a meal, 指定難病・小児慢性特定疾病. */
    SHARE_DESIGNATED_DISEASE(
            "meal.share.designated-disease", "食事療養標準負担額（指定難病・小児慢性特定疾病）", "meal share (designated disease)"),
    /** Share of a meal, 精神病床1年超. */
    SHARE_PSYCHIATRIC_LONG("meal.share.psychiatric-long", "食事療養標準負担額（精神１年超）", "meal share (long psychiatric)"),
    /** Share of a meal, 非課税 to 90 days. */
    SHARE_LOW("meal.share.low", "食事療養標準負担額（非課税・90日以下）", "meal share (low income, to 90 days)"),
    /** Share of a meal, 非課税 beyond 90 days. */
    SHARE_LOW_LONG("meal.share.low-long", "食事療養標準負担額（非課税・90日超）", "meal share (low income, beyond 90 days)"),
    /** Share of a meal, 低所得Ⅰ. */
    SHARE_LOW1("meal.share.low1", "食事療養標準負担額（低所得Ⅰ）", "meal share (low income I)"),
    /** Share of a meal under living care, 一般, 生活療養(Ⅰ). */
    LIVING_SHARE_FIRST("living.share.general-1", "生活療養(Ⅰ)食事標準負担額（一般）", "living care (I) meal share (general)"),
    /** Share of a meal under living care, 一般, 生活療養(Ⅱ). */
    LIVING_SHARE_SECOND("living.share.general-2", "生活療養(Ⅱ)食事標準負担額（一般）", "living care (II) meal share (general)"),
    /** Share of a meal under living care, 一般, 医療の必要性の高い者, 生活療養(Ⅰ). */
    LIVING_SHARE_HIGH_NEED_FIRST(
            "living.share.high-need-1", "生活療養(Ⅰ)食事標準負担額（一般・医療の必要性の高い者）", "living care (I) meal share (high need)"),
    /** Share of a meal under living care, 一般, 医療の必要性の高い者, 生活療養(Ⅱ). */
    LIVING_SHARE_HIGH_NEED_SECOND(
            "living.share.high-need-2", "生活療養(Ⅱ)食事標準負担額（一般・医療の必要性の高い者）", "living care (II) meal share (high need)"),
    /** Share of a meal under living care, 非課税. */
    LIVING_SHARE_LOW("living.share.low", "生活療養食事標準負担額（非課税）", "living care meal share (low income)"),
    /** Share of a meal under living care, 低所得Ⅰ. */
    LIVING_SHARE_LOW1("living.share.low1", "生活療養食事標準負担額（低所得Ⅰ）", "living care meal share (low income I)"),
    /** Share of a meal under living care, 老齢福祉年金. */
    LIVING_SHARE_OLD_AGE_PENSION(
            "living.share.old-age-pension", "生活療養食事標準負担額（老齢福祉年金）", "living care meal share (old-age pension)"),
    /** Share of a meal under living care, 境界層. */
    LIVING_SHARE_BORDERLINE("living.share.borderline", "生活療養食事標準負担額（境界層）", "living care meal share (borderline)"),
    /** Share of a day of living. */
    ROOM_SHARE("living.room-share.general", "居住費", "room share"),
    /** Share of a day of living, 医療の必要性の高い者. */
    ROOM_SHARE_HIGH_NEED("living.room-share.high-need", "居住費（医療の必要性の高い者）", "room share (high need)"),
    /** Share of a day of living, where none is due. */
    ROOM_SHARE_NONE("living.room-share.none", "居住費（負担なし）", "room share (none)");

    /** All constants, in order. */
    public static final List<MealRate> ALL = List.of(values());

    private final String key;
    private final String ja;
    private final String en;

    MealRate(String key, String ja, String en) {
        this.key = key;
        this.ja = ja;
        this.en = en;
    }

    /** Returns the key in the table of meals. */
    public String key() {
        return key;
    }

    /** Returns the Japanese name. */
    public String ja() {
        return ja;
    }

    /** Returns the English name. */
    public String en() {
        return en;
    }

    /** Returns whether this is the cost of a meal. */
    public boolean isMealCost() {
        return ordinal() <= LIVING_SECOND.ordinal();
    }

    /** Returns whether this is what the patient pays of a meal. */
    public boolean isMealShare() {
        return SHARE_GENERAL.ordinal() <= ordinal() && ordinal() <= LIVING_SHARE_BORDERLINE.ordinal();
    }

    /** Returns whether this is what the patient pays of a day of living. */
    public boolean isRoomShare() {
        return ordinal() >= ROOM_SHARE.ordinal();
    }
}

package jp.santei.master;

/** The columns of 医薬品マスター (y) that an edition carries, beside code, name, price and dates. Source: 基本マスター仕様説明書 医薬品. */
public enum DrugField implements MasterField {
    /** 単位コード. */
    UNIT(8, "単位コード", Kind.NUMBER),
    /** 金額種別: 1 price, 3 left out (dental), 7 typed points taken off. */
    AMOUNT_KIND(11, "金額種別", Kind.NUMBER),
    /** 麻薬・毒薬・覚醒剤原料・向精神薬. */
    CONTROLLED(14, "麻薬・毒薬・覚醒剤原料・向精神薬", Kind.NUMBER),
    /** 神経破壊剤. */
    NERVE_BLOCK(15, "神経破壊剤", Kind.NUMBER),
    /** 生物学的製剤. */
    BIOLOGICAL(16, "生物学的製剤", Kind.NUMBER),
    /** 後発品. */
    GENERIC(17, "後発品", Kind.NUMBER),
    /** 造影（補助）剤. */
    CONTRAST(20, "造影（補助）剤", Kind.NUMBER),
    /** 注射容量: mL. */
    VOLUME(21, "注射容量", Kind.NUMBER),
    /** 収載方式等識別. */
    LISTING(22, "収載方式等識別", Kind.NUMBER),
    /** 剤形: 1 oral, 3 other, 4 injection, 6 external, 8 dental. */
    FORM(28, "剤形", Kind.NUMBER),
    /** 薬価基準収載医薬品コード: its leading digits, the 薬効分類 (264 鎮痛・鎮痒・収斂・消炎剤). */
    THERAPEUTIC_CLASS(32, "薬価基準収載医薬品コード", Kind.LEADING_3),
    /** 一般名処方加算対象区分. */
    GENERIC_NAME_ADDITION(39, "一般名処方加算対象区分", Kind.NUMBER),
    /** 抗HIV薬区分. */
    HIV(40, "抗HIV薬区分", Kind.NUMBER),
    /** 長期収載品関連: code of the brand-name row. */
    LONG_LISTED_RELATED(41, "長期収載品関連", Kind.NUMBER),
    /** 選定療養区分: 1 subject drug, 2 its twin row. */
    SELECTED_CARE(42, "選定療養区分", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    DrugField(int column, String official, Kind kind) {
        this.column = column;
        this.official = official;
        this.kind = kind;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public String official() {
        return official;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

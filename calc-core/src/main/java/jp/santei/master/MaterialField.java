package jp.santei.master;

/** The columns of 特定器材マスター (t) that an edition carries, beside code, name, price and dates. Source: 基本マスター仕様説明書 特定器材. */
public enum MaterialField implements MasterField {
    /** 単位コード. */
    UNIT(8, "単位コード", Kind.NUMBER),
    /** 金額種別: 1 price, 2 purchase price, 5 percentage added, 9 factor. */
    AMOUNT_KIND(11, "金額種別", Kind.NUMBER),
    /** 年齢加算区分. */
    AGE_ADDITION(14, "年齢加算区分", Kind.NUMBER),
    /** 下限年齢. */
    AGE_LOWER(15, "下限年齢", Kind.AGE),
    /** 上限年齢. */
    AGE_UPPER(16, "上限年齢", Kind.AGE),
    /** 酸素等区分: 1 factor, 2 to 5 oxygen by vessel, 9 nitrogen. */
    OXYGEN(21, "酸素等区分", Kind.NUMBER),
    /** 特定器材種別: 0 and 2 ÷10, 3 ÷50, 4 ÷1000. */
    MATERIAL_KIND(22, "特定器材種別", Kind.NUMBER),
    /** 上限価格: 1 = the price is the ceiling of the purchase price. */
    PRICE_CEILING(23, "上限価格", Kind.NUMBER),
    /** 上限点数. */
    UPPER_POINTS(24, "上限点数", Kind.NUMBER),
    /** 別表番号. */
    ANNEX(31, "別表番号", Kind.NUMBER),
    /** 区分番号. */
    CATEGORY(32, "区分番号", Kind.NUMBER),
    /** DPC適用区分. */
    DPC(33, "DPC適用区分", Kind.NUMBER),
    /** 再製造単回使用医療機器. */
    REPROCESSED_DEVICE(38, "再製造単回使用医療機器", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    MaterialField(int column, String official, Kind kind) {
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

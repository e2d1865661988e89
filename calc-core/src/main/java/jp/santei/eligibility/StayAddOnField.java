package jp.santei.eligibility;

/** An add-on that a basic inpatient fee allows (入院基本料テーブルの項目); the key is the group. */
public enum StayAddOnField implements TableField {
    /** The add-on. */
    ADD_ON(3, "加算コード", Kind.NUMBER),
    /** Add-ons of one group with the same number exclude each other. */
    EXCLUSIVE(5, "加算識別", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    StayAddOnField(int column, String official, Kind kind) {
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

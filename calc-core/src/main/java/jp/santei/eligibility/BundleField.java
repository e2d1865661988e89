package jp.santei.eligibility;

/** An act that a bundle contains (包括テーブルの項目); the key is the bundle's {@link GroupNumber}. */
public enum BundleField implements TableField {
    /** The act that is not billed beside the bundle. */
    CHILD(3, "診療行為コード", Kind.NUMBER),
    /** 1 = with conditions that the table cannot express. */
    SPECIAL(5, "特例条件", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    BundleField(int column, String official, Kind kind) {
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

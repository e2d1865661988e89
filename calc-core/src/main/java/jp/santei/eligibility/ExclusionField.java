package jp.santei.eligibility;

/** Two acts that are not billed together (背反テーブルの項目); the key is the first act. */
public enum ExclusionField implements TableField {
    /** The second act. */
    SECOND(4, "診療行為コード②", Kind.NUMBER),
    /** Which is billed: 1 = the first, 2 = the second, 3 = either one. */
    KEPT(6, "背反区分", Kind.NUMBER),
    /** 1 = with conditions that the table cannot express. */
    SPECIAL(7, "特例条件", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    ExclusionField(int column, String official, Kind kind) {
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

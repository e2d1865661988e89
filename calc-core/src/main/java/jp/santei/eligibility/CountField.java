package jp.santei.eligibility;

/** How often an act may be billed (算定回数テーブルの項目); the key is its code. All rows of a code must hold. */
public enum CountField implements TableField {
    /** In which unit times are counted, 別紙4-1: 121 = day, 131 = month …. */
    UNIT(4, "算定単位コード", Kind.NUMBER),
    /** Most times. */
    TIMES(6, "算定回数", Kind.NUMBER),
    /** 1 = with conditions that the table cannot express. */
    SPECIAL(7, "特例条件", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    CountField(int column, String official, Kind kind) {
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

package jp.santei.eligibility;

/** A facility standard (施設基準); the key is its number, the text its name. */
public enum StandardField implements TableField {
    /** Its number. */
    NUMBER(1, "施設基準コード", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    StandardField(int column, String official, Kind kind) {
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

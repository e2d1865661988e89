package jp.santei.eligibility;

/** A modifier of a disease (修飾語マスターの項目); the key is its four-digit code. */
public enum ModifierField implements TableField {
    /** 1 = 部位, 2 = 位置, 3 = 病因, 4 = 経過, 5 = 状態, 6 = 患者帰属, 7 = その他, 8 = 接尾語, 9 = 歯科. */
    CLASS(19, "修飾語区分", Kind.SECOND_DIGIT);

    private final int column;
    private final String official;
    private final Kind kind;

    ModifierField(int column, String official, Kind kind) {
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

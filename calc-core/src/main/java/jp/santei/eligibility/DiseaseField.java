package jp.santei.eligibility;

/** A disease (傷病名マスターの項目); the key is its seven-digit code. */
public enum DiseaseField implements TableField {
    /** The code that follows when it is abolished; 0 = none. */
    SUCCESSOR(4, "移行先コード", Kind.NUMBER),
    /** 1 = never alone. */
    NOT_ALONE(19, "単独使用禁止区分", Kind.NUMBER),
    /** 1 = only with another disease. */
    NOT_INSURED(20, "保険請求外区分", Kind.NUMBER),
    /** 3 and 4 = 皮膚科特定疾患, 5 = 特定疾患療養管理料, 7 = てんかん, 8 = 5 and 7. */
    MANAGED(21, "特定疾患等対象区分", Kind.NUMBER),
    /** 9 = 難病外来指導管理料. */
    INTRACTABLE(43, "難病外来対象区分", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    DiseaseField(int column, String official, Kind kind) {
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

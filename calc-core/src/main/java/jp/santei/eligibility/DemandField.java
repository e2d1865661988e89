package jp.santei.eligibility;

/** A comment that goes with a code (コメント関連テーブルの項目); the key is the code of the act or drug. */
public enum DemandField implements TableField {
    /** Which list of the 記載要領: 1 = 医科, 3 = 歯科, 4 = 調剤, 5 = 医薬品, 6 = 検査値, 7 = 訪問看護. */
    LIST(2, "コメント記載通知等", Kind.NUMBER),
    /** Number of the item in its list. */
    ITEM(3, "項番", Kind.NUMBER),
    /** Number of the condition in the item. */
    BRANCH(5, "枝番", Kind.NUMBER),
    /** The comment. */
    COMMENT(9, "コメントコード", Kind.NUMBER),
    /** When it is asked for: 00 to 20. */
    CONDITION(14, "条件区分", Kind.NUMBER),
    /** 1 = it says why the act was not billed. */
    NOT_BILLED(15, "非算定理由コメント", Kind.NUMBER),
    /** With condition 02 or 12: 1 = inpatient, 2 = outpatient. */
    SETTING(16, "入外区分", Kind.NUMBER),
    /** With condition 03 or 13: from how many times. */
    TIMES(17, "算定回数", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    DemandField(int column, String official, Kind kind) {
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

package jp.santei.eligibility;

/** What an act takes part in (補助マスターの項目); the key is its code. */
public enum GroupField implements TableField {
    /** Window of the first bundle, see {@link BundleWindow}; 0 = none. */
    BUNDLE_WINDOW_1(4, "包括単位①", Kind.NUMBER),
    /** First bundle, a {@link GroupNumber}. */
    BUNDLE_1(5, "グループ番号①", Kind.GROUP),
    /** Window of the second bundle. */
    BUNDLE_WINDOW_2(6, "包括単位②", Kind.NUMBER),
    /** Second bundle. */
    BUNDLE_2(7, "グループ番号②", Kind.GROUP),
    /** Window of the third bundle. */
    BUNDLE_WINDOW_3(8, "包括単位③", Kind.NUMBER),
    /** Third bundle. */
    BUNDLE_3(9, "グループ番号③", Kind.GROUP),
    /** 1 = has rows in the exclusions of a day. */
    EXCLUDES_DAY(10, "背反関連テーブル1（1日につき）", Kind.NUMBER),
    /** 1 = has rows in the exclusions of a month. */
    EXCLUDES_MONTH(11, "背反関連テーブル2（同一月内）", Kind.NUMBER),
    /** 1 = has rows in the exclusions of the same moment. */
    EXCLUDES_MOMENT(12, "背反関連テーブル3（同時）", Kind.NUMBER),
    /** 1 = has rows in the exclusions of a week. */
    EXCLUDES_WEEK(13, "背反関連テーブル4（1週間につき）", Kind.NUMBER),
    /** Group of the add-ons that a basic inpatient fee allows; 0 = none. */
    STAY_GROUP(20, "入院基本料識別", Kind.NUMBER),
    /** 1 = has rows in the limits of times. */
    COUNTED(21, "算定回数関連", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    GroupField(int column, String official, Kind kind) {
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

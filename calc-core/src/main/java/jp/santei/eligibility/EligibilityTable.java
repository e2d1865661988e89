package jp.santei.eligibility;

/** The tables that say what may be billed (算定可否の表): 電子点数表, comments, diseases, standards. */
public enum EligibilityTable {
    /** 補助マスター. */
    GROUPS("電子点数表 補助マスター", "auxiliary master", "denshi-ika-01", 2, 0, GroupField.class),
    /** 包括. */
    BUNDLES("電子点数表 包括テーブル", "bundles", "denshi-ika-02", 2, 0, BundleField.class),
    /** 背反（1日につき）. */
    EXCLUSIONS_DAY("電子点数表 背反テーブル（1日につき）", "exclusions of a day", "denshi-ika-03-1", 2, 0, ExclusionField.class),
    /** 背反（同一月内）. */
    EXCLUSIONS_MONTH("電子点数表 背反テーブル（同一月内）", "exclusions of a month", "denshi-ika-03-2", 2, 0, ExclusionField.class),
    /** 背反（同時）. */
    EXCLUSIONS_MOMENT(
            "電子点数表 背反テーブル（同時）", "exclusions of the same moment", "denshi-ika-03-3", 2, 0, ExclusionField.class),
    /** 背反（1週間につき）. */
    EXCLUSIONS_WEEK("電子点数表 背反テーブル（1週間につき）", "exclusions of a week", "denshi-ika-03-4", 2, 0, ExclusionField.class),
    /** 入院基本料. */
    STAY_ADD_ONS("電子点数表 入院基本料テーブル", "add-ons of basic inpatient fees", "denshi-ika-04", 2, 0, StayAddOnField.class),
    /** 算定回数. */
    COUNTS("電子点数表 算定回数テーブル", "limits of times", "denshi-ika-05", 2, 0, CountField.class),
    /** コメント関連. */
    DEMANDS("コメント関連テーブル", "comments asked for", "comment-related", 6, 0, DemandField.class),
    /** コメント. */
    COMMENTS("コメントマスター", "comments", "comment", 23, 7, CommentField.class),
    /** 傷病名. */
    DISEASES("傷病名マスター", "diseases", "disease", 3, 6, DiseaseField.class),
    /** 修飾語. */
    MODIFIERS("修飾語マスター", "modifiers of diseases", "modifier", 3, 7, ModifierField.class),
    /** 施設基準. */
    STANDARDS("施設基準コード一覧", "facility standards", "facility-standard", 1, 2, StandardField.class);

    private final String ja;
    private final String en;
    private final String layout;
    private final int key;
    private final int text;
    private final Class<? extends Enum<?>> fields;

    EligibilityTable(String ja, String en, String layout, int key, int text, Class<? extends Enum<?>> fields) {
        this.ja = ja;
        this.en = en;
        this.layout = layout;
        this.key = key;
        this.text = text;
        this.fields = fields;
    }

    /** Returns the Japanese name. */
    public String ja() {
        return ja;
    }

    /** Returns the English name. */
    public String en() {
        return en;
    }

    /** Returns the id of its official layout. */
    public String layout() {
        return layout;
    }

    /** Returns the official number of the key column. */
    public int key() {
        return key;
    }

    /** Returns the official number of the text column, 0 = rows have no text. */
    public int text() {
        return text;
    }

    /** Returns the type of its columns. */
    public Class<? extends Enum<?>> fields() {
        return fields;
    }
}

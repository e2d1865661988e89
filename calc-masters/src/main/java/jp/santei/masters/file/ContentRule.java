package jp.santei.masters.file;

/** What is checked of the content of official files (内容の検証): a row that fails is kept, and reported as a warning. */
public enum ContentRule {
    /** Two rows of one key whose periods overlap. */
    OVERLAP("MSV-001", "有効期間が重なっています", "overlapping periods"),
    /** A code that the master it is from does not have. */
    DANGLING("MSV-002", "参照先のマスターにないコードです", "code missing in the master it refers to"),
    /** A value that the column's list does not have. */
    UNKNOWN_VALUE("MSV-003", "一覧にない値です", "value not in the list of the column"),
    /** UTF-8 where Windows-31J is published. */
    ENCODING("MSV-004", "Windows-31JでなくUTF-8です", "UTF-8 instead of Windows-31J"),
    /** A last line without its end: the file may be cut. */
    LINE_END("MSV-005", "最終行に改行がありません", "last line without line end"),
    /** A period that ends before it begins, on a row that is not abolished. */
    PERIOD("MSV-006", "有効期間の終わりが始まりより前です", "period ends before it begins"),
    /** Additions whose group has no base row. */
    NOTE_GROUP("MSV-007", "注加算コードに基本の行がありません", "note additions without a base row");

    private final String code;
    private final String ja;
    private final String en;

    ContentRule(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    /** Returns the Japanese sentence. */
    public String ja() {
        return ja;
    }

    /** Returns the English sentence. */
    public String en() {
        return en;
    }
}

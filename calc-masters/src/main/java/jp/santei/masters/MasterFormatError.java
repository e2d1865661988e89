package jp.santei.masters;

import java.util.Locale;

/** The ways a master file is refused (マスター読込エラー): stable code and the ja/en sentence. */
public enum MasterFormatError {
    /** The path does not exist. */
    NOT_FOUND("MST-001", "ファイルまたはフォルダがありません", "no such file or folder"),
    /** No file holds a master that is known here. */
    NO_MASTER("MST-002", "読めるマスターがありません", "no known master"),
    /** An archive without a text file in it. */
    EMPTY_ARCHIVE("MST-003", "ZIPにCSVがありません", "archive without a CSV file"),
    /** A file or archive entry larger than the limit. */
    TOO_LARGE("MST-004", "ファイルが大きすぎます", "file too large"),
    /** A file or archive that cannot be read. */
    UNREADABLE("MST-005", "ファイルを読めません", "file cannot be read"),
    /** Bytes that are neither Windows-31J nor UTF-8. */
    ENCODING("MST-006", "文字コードが正しくありません", "wrong character encoding"),
    /** A quote that is not closed on its line, or text after a closed quote. */
    QUOTE("MST-007", "引用符が閉じていません", "unterminated or misplaced quote"),
    /** Fewer columns than the narrowest layout of the master, or a header that is not the table's. */
    COLUMNS("MST-008", "列が足りません", "missing columns"),
    /** A text that is not a number of the column's shape. */
    NUMBER("MST-009", "数値が正しくありません", "invalid number"),
    /** A text that is not a date of the calendar. */
    DATE("MST-010", "日付が正しくありません", "invalid date"),
    /** Two rows of the same code and first day. */
    DUPLICATE_KEY("MST-011", "同じキーの行が重複しています", "duplicate key"),
    /** A text outside the closed list of the column. */
    VALUE("MST-012", "値が正しくありません", "invalid value"),
    /** A period that ends before it begins, or overlaps another of the same code, or leaves a gap. */
    PERIOD("MST-013", "有効期間が正しくありません", "invalid period"),
    /** Two full files of the same master and the same publication, with different content. */
    SEVERAL_FILES("MST-014", "同じ公表日の全件ファイルが複数あります", "several full files of the same publication");

    private final String code;
    private final String ja;
    private final String en;

    MasterFormatError(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    /** Returns the Japanese sentence, without place and value. */
    public String ja() {
        return ja;
    }

    /** Returns the English sentence, without place and value. */
    public String en() {
        return en;
    }

    String ja(String value, String expected) {
        return String.format(Locale.ROOT, "%s: %s（期待: %s）", ja, value, expected);
    }

    String en(String value, String expected) {
        return String.format(Locale.ROOT, "%s: %s (expected: %s)", en, value, expected);
    }
}

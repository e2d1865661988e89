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
    SEVERAL_FILES("MST-014", "同じ公表日の全件ファイルが複数あります", "several full files of the same publication"),
    /** A file of 0 bytes. */
    EMPTY_FILE("MST-015", "ファイルが空です", "empty file"),
    /** An archive that unpacks to far more than it is, or has too many entries. */
    ARCHIVE_LIMIT("MST-016", "ZIPの展開が制限を超えます", "archive beyond the unpacking limits"),
    /** An archive entry whose name leads out of its folder. */
    ARCHIVE_NAME("MST-017", "ZIP内のファイル名が不正です", "unsafe name in an archive"),
    /** A code that a spreadsheet changed. */
    DAMAGED_CODE("MST-018", "表計算ソフトで壊れたコードです", "code damaged by a spreadsheet"),
    /** Another edition than the one asked for. */
    OTHER_EDITION("MST-019", "指定した版ではありません", "not the edition that was asked for"),
    /** A compiled edition together with other masters. */
    NOT_ALONE("MST-020", "コンパイル済みの版は単独で指定します", "a compiled edition goes with no other masters");

    private static final int SHOWN = 60;

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

    /** Returns the Japanese sentence, without a place, about a value and what was expected. */
    public String ja(String value, String expected) {
        return String.format(Locale.ROOT, "%s: %s（期待: %s）", ja, shown(value), expected);
    }

    /** Returns the English sentence, without a place, about a value and what was expected. */
    public String en(String value, String expected) {
        return String.format(Locale.ROOT, "%s: %s (expected: %s)", en, shown(value), expected);
    }

    /**
     * Returns the error with a stable code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static MasterFormatError of(String code) {
        for (MasterFormatError error : values()) {
            if (error.code.equals(code)) {
                return error;
            }
        }
        throw new IllegalArgumentException("code: " + code);
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\R", " ");
        return '"' + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + '"';
    }
}

package jp.santei.receipt;

import java.util.Locale;

/** The ways a receipt file is refused (受付エラー): stable code and the ja/en sentence with value and expectation. */
public enum ReceiptError {
    /** A file without any byte or record. */
    EMPTY("RCT-001", "ファイルが空です%1$s（期待: %2$s）", "the file is empty%1$s (expected: %2$s)"),
    /** A file that does not begin as a receipt file does. */
    NOT_RECEIPT(
            "RCT-002",
            "レセプト電算ファイルではありません。先頭: %1$s（期待: %2$s）",
            "not a receipt file; it begins with: %1$s (expected: %2$s)"),
    /** A record that lacks mandatory fields. */
    TOO_FEW_FIELDS("RCT-003", "項目数が足りません: %1$s（期待: %2$s）", "too few fields: %1$s (expected: %2$s)"),
    /** Text where a number belongs. */
    NUMBER("RCT-004", "数値ではありません: 「%1$s」（期待: %2$s）", "not a number: \"%1$s\" (expected: %2$s)"),
    /** A file that ends inside a record. */
    CUT_RECORD(
            "RCT-005", "レコードの途中でファイルが切れています: %1$s（期待: %2$s）", "the file is cut inside a record: %1$s (expected: %2$s)"),
    /** A file that ends inside a character. */
    CUT_CHARACTER(
            "RCT-006",
            "文字の途中でファイルが切れています: バイト %1$s（期待: %2$s）",
            "the file is cut inside a character: bytes %1$s (expected: %2$s)"),
    /** Bytes that are text in none of the encodings. */
    ENCODING("RCT-007", "文字コードが正しくありません: バイト %1$s（期待: %2$s）", "not in a known encoding: bytes %1$s (expected: %2$s)"),
    /** A record at a place where it cannot be. */
    ORDER("RCT-008", "レコードの順序が正しくありません: %1$s（期待: %2$s）", "record out of order: %1$s (expected: %2$s)"),
    /** A file that ends without its totals. */
    MISSING_TOTAL(
            "RCT-009",
            "診療報酬請求書レコード（GO）がありません。読み取った内容: %1$s（期待: %2$s）",
            "the total record (GO) is missing; read: %1$s (expected: %2$s)"),
    /** A date that does not exist, or is written in no known way. */
    DATE("RCT-010", "日付が正しくありません: 「%1$s」（期待: %2$s）", "invalid date: \"%1$s\" (expected: %2$s)"),
    /** A value outside its closed list. */
    VALUE("RCT-011", "値が正しくありません: 「%1$s」（期待: %2$s）", "invalid value: \"%1$s\" (expected: %2$s)"),
    /** A mandatory field that is blank. */
    REQUIRED("RCT-012", "必須項目が空です%1$s（期待: %2$s）", "a mandatory field is blank%1$s (expected: %2$s)");

    private final String code;
    private final String ja;
    private final String en;

    ReceiptError(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    String ja(String value, String expected) {
        return String.format(Locale.ROOT, ja, value, expected);
    }

    String en(String value, String expected) {
        return String.format(Locale.ROOT, en, value, expected);
    }
}

package jp.santei.masters.snapshot;

import java.util.Locale;

/** The ways a compiled edition is refused (コンパイル済みの版の読込エラー): stable code and the ja/en sentence. */
public enum SnapshotError {
    /** The file does not exist. */
    NOT_FOUND("SNP-001", "ファイルがありません", "no such file"),
    /** Larger than the limit of the format. */
    TOO_LARGE("SNP-002", "ファイルが大きすぎます", "file too large"),
    /** A file that cannot be read. */
    UNREADABLE("SNP-003", "ファイルを読めません", "file cannot be read"),
    /** It does not begin as a compiled edition does. */
    NOT_A_SNAPSHOT("SNP-004", "コンパイル済みの版ではありません", "not a compiled edition"),
    /** Written with the bytes of its numbers in another order. */
    BYTE_ORDER("SNP-005", "バイト順が違います", "wrong byte order"),
    /** Of a format version that is not known here. */
    VERSION("SNP-006", "対応していない形式のバージョンです", "format version not known here"),
    /** Shorter than it says. */
    TRUNCATED("SNP-007", "ファイルが途中で切れています", "truncated file"),
    /** Longer than it says. */
    TRAILING("SNP-008", "末尾に余分なデータがあります", "trailing bytes"),
    /** The checksum of the header or of a section is another. */
    CHECKSUM("SNP-009", "チェックサムが一致しません", "checksum does not match"),
    /** A section is missing, unknown, or not where it must be. */
    SECTION("SNP-010", "セクションが正しくありません", "wrong section"),
    /** Checksums are right, and yet the content is not of the format. */
    CONTENT("SNP-011", "内容が形式に合いません", "content is not of the format"),
    /** It has, or lacks, something that this version of the library does not know, or needs. */
    OTHER_BUILD("SNP-012", "ライブラリの別の版で作られています", "made by another version of the library"),
    /** The SHA-256 of the content is another than the file says. */
    HASH("SNP-013", "内容のSHA-256が一致しません", "SHA-256 of the content does not match");

    private final String code;
    private final String ja;
    private final String en;

    SnapshotError(String code, String ja, String en) {
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

    String ja(String found, String expected) {
        return String.format(Locale.ROOT, "%s: %s（期待: %s）", ja, found, expected);
    }

    String en(String found, String expected) {
        return String.format(Locale.ROOT, "%s: %s (expected: %s)", en, found, expected);
    }
}

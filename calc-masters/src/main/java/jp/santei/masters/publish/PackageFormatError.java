package jp.santei.masters.publish;

import java.util.Locale;

/** The ways a master package, a key or an errata file is refused (パッケージ読込エラー): stable code and the ja/en sentence. */
public enum PackageFormatError {
    /** The file does not exist. */
    NOT_FOUND("PKG-001", "ファイルがありません", "no such file"),
    /** Larger than the limit of the format. */
    TOO_LARGE("PKG-002", "パッケージが大きすぎます", "package too large"),
    /** A file that cannot be read. */
    UNREADABLE("PKG-003", "ファイルを読めません", "file cannot be read"),
    /** Not an archive of the form packages have: cut off, compressed, with additions or other dates. */
    ARCHIVE("PKG-004", "パッケージのZIP形式ではありません", "not an archive of the package form"),
    /** Of a format version that is not known here. */
    VERSION("PKG-005", "対応していない形式のバージョンです", "format version not known here"),
    /** An entry that the package says it has is not there. */
    ENTRY_MISSING("PKG-006", "エントリがありません", "missing entry"),
    /** An entry is there that the package does not know of. */
    ENTRY_EXTRA("PKG-007", "余分なエントリがあります", "unexpected entry"),
    /** The SHA-256 of an entry is another. */
    HASH("PKG-008", "ハッシュが一致しません", "hash does not match"),
    /** The signature is not that of the hashes by the key in the package. */
    SIGNATURE("PKG-009", "署名が正しくありません", "wrong signature"),
    /** Signed by a key that the reader does not trust. */
    UNTRUSTED("PKG-010", "信頼されていない鍵で署名されています", "signed by an unknown key"),
    /** Not signed, where the reader wants a trusted signature. */
    UNSIGNED("PKG-011", "署名がありません", "not signed"),
    /** Bytes that are not UTF-8. */
    ENCODING("PKG-012", "UTF-8ではありません", "not UTF-8"),
    /** Content that is not of the format. */
    CONTENT("PKG-013", "内容が形式に合いません", "content is not of the format"),
    /** Content that can be read but is not written the one way the format allows, or contradicts the rest. */
    NOT_NORMAL("PKG-014", "正規の形で書かれていません", "not written in the normal form"),
    /** An import with errors that nobody accepted. */
    ERRORS_NOT_ACCEPTED("PKG-015", "取込エラーのあるマスターです", "the import has errors"),
    /** An import without a table. */
    NO_TABLE("PKG-016", "表がありません", "no table"),
    /** A key file that holds no Ed25519 key, or not the other half of the pair. */
    KEY("PKG-017", "鍵が正しくありません", "invalid key"),
    /** A key file that would be overwritten. */
    KEY_EXISTS("PKG-018", "鍵ファイルが既にあります", "key file exists"),
    /** A line of an errata file that is no erratum. */
    ERRATUM("PKG-019", "正誤の行が正しくありません", "invalid erratum");

    private final String code;
    private final String ja;
    private final String en;

    PackageFormatError(String code, String ja, String en) {
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

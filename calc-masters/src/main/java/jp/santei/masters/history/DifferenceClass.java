package jp.santei.masters.history;

/** Why a row of a history and the row of a full file differ (相違の種類). */
public enum DifferenceClass {
    /** The code begins after the newest file of the history. */
    NEW_LATER("後の公表で新規", "code of a later publication", true),
    /** The full file has a version that begins after the newest file of the history. */
    CHANGED_LATER("後の公表で変更", "version of a later publication", true),
    /** The code ended after the newest file of the history: the full file does not have it any more. */
    ONLY_HERE("履歴のみにある", "code only in the history", false),
    /** The full file has a code that begins earlier, but no file of the history states it. */
    ONLY_THERE("全件ファイルのみにある", "code only in the full file", false),
    /** The full file has a later first day for the same content: after a revision all rows carry its day. */
    REDATED("変更年月日のみの相違", "the same content from another first day", true),
    /** The full file has a version with other points or price that no file of the history states. */
    UNSTATED_VALUE("履歴のファイルにない点数・金額", "points or price that no file of the history states", false),
    /** The full file has a version with other content, but the same value, that no file of the history states. */
    UNSTATED_VERSION("履歴のファイルにない版", "version that no file of the history states", false),
    /** The history has a version with a later first day. */
    LATER_VERSION_HERE("履歴に後の版がある", "later version in the history", false),
    /** The last day differs. */
    LAST_DAY("廃止年月日の相違", "last day", false),
    /** Points or price differ. */
    VALUE("点数・金額の相違", "points or price", false),
    /** The points or the price before the revision differ. */
    OLD_VALUE("旧点数・旧金額の相違", "former points or price", false),
    /** A name differs. */
    NAME("名称の相違", "name", false),
    /** The column is empty here: files of the history are narrower or leave it empty. */
    EMPTY_HERE("履歴では空欄", "empty in the history", false),
    /** The same number is written with other zeros. */
    WRITING("数値の表記", "the same number written otherwise", true),
    /** 公表順序番号 and other numbers that place a row in a publication. */
    ORDER("公表順序番号", "order of publication", true),
    /** Any other column. */
    FLAG("区分・コードの相違", "flag or code", false);

    private final String ja;
    private final String en;
    private final boolean expected;

    DifferenceClass(String ja, String en, boolean expected) {
        this.ja = ja;
        this.en = en;
        this.expected = expected;
    }

    /** Returns its name in Japanese. */
    public String ja() {
        return ja;
    }

    /** Returns its name in English. */
    public String en() {
        return en;
    }

    /** Returns whether it says nothing against the history. */
    public boolean isExpected() {
        return expected;
    }
}

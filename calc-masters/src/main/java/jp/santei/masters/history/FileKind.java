package jp.santei.masters.history;

/** What an official file is in a history (ファイルの種類). */
public enum FileKind {
    /** 全件ファイル: every row of the table, most of them with 変更区分 0. */
    FULL,
    /** 差分ファイル: the changed rows only, and of a changed row (変更区分 5) the changed columns only. */
    DIFFERENTIAL
}

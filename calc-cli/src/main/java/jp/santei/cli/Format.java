package jp.santei.cli;

/** The form of output (出力形式). */
enum Format {
    /** For people, at a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** For people, as a page. */
    HTML
}

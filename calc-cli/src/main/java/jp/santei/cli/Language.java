package jp.santei.cli;

/** The language of text output (表示言語). */
enum Language {
    /** 日本語. */
    JA,
    /** English. */
    EN;

    String of(String ja, String en) {
        return this == JA ? ja : en;
    }
}

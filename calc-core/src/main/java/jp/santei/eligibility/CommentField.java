package jp.santei.eligibility;

/** A comment (コメントマスターの項目); the key is its nine-digit code. */
public enum CommentField implements TableField {
    /** How its text is made up, 10 to 90. */
    PATTERN(4, "パターン", Kind.NUMBER),
    /** First hole: position. */
    HOLE_1(10, "レセプト編集情報① カラム位置", Kind.NUMBER),
    /** First hole: digits. */
    DIGITS_1(11, "レセプト編集情報① 桁数", Kind.NUMBER),
    /** Second hole: position. */
    HOLE_2(12, "レセプト編集情報② カラム位置", Kind.NUMBER),
    /** Second hole: digits. */
    DIGITS_2(13, "レセプト編集情報② 桁数", Kind.NUMBER),
    /** Third hole: position. */
    HOLE_3(14, "レセプト編集情報③ カラム位置", Kind.NUMBER),
    /** Third hole: digits. */
    DIGITS_3(15, "レセプト編集情報③ 桁数", Kind.NUMBER),
    /** Fourth hole: position. */
    HOLE_4(16, "レセプト編集情報④ カラム位置", Kind.NUMBER),
    /** Fourth hole: digits. */
    DIGITS_4(17, "レセプト編集情報④ 桁数", Kind.NUMBER);

    private final int column;
    private final String official;
    private final Kind kind;

    CommentField(int column, String official, Kind kind) {
        this.column = column;
        this.official = official;
        this.kind = kind;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public String official() {
        return official;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}

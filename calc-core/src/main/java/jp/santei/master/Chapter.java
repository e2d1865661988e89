package jp.santei.master;

/** Chapters of the fee schedule (区分番号の英字) as {@link ActField} columns carry them: A is 10, B is 11, and so on. */
public final class Chapter {
    /** A: 初・再診料, 入院料. */
    public static final int CONSULTATION = of('A');
    /** D: 検査. */
    public static final int LABORATORY = of('D');
    /** E: 画像診断. */
    public static final int IMAGING = of('E');
    /** F: 投薬. */
    public static final int MEDICATION = of('F');
    /** G: 注射. */
    public static final int INJECTION = of('G');
    /** O: その他. */
    public static final int OTHER = of('O');

    private static final int FIRST = 10;

    private Chapter() {}

    /** Returns whether completion chooses rows of a chapter by setting, hour or volume: A, F and G. */
    public static boolean isChosen(int letter) {
        return letter == CONSULTATION || letter == MEDICATION || letter == INJECTION;
    }

    /** Returns the number of a chapter's letter, A to Z. */
    public static int of(char letter) {
        return letter - 'A' + FIRST;
    }
}

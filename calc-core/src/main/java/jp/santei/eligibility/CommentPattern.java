package jp.santei.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * How the 文字データ of a comment is written (コメントパターン). Source: 基本マスター仕様説明書 コメント 別紙6-1.
 *
 * <p>The order is that of the official numbers.
 */
public enum CommentPattern {
    /** The text is the writer's. */
    FREE(10, "自由な文字（省略できない）", "a free text, which is not left out"),
    /** The text is the master's. */
    FIXED(20, "文字データなし", "no text"),
    /** The master's text, then the writer's. */
    FIXED_AND_FREE(30, "コメント文に続く文字（省略できない）", "the text that follows the fixed one, not left out"),
    /** The master's text, then the name of an act. */
    FIXED_AND_ACT(31, "医科の診療行為コード9桁", "nine digits, the code of a medical act"),
    /** The master's text with holes for digits. */
    HOLES(40, "編集情報の桁数の合計と同じ桁数の数字", "as many digits as the holes of the text take"),
    /** The master's text, then a number. */
    NUMBER(42, "数字（小数点は1つまで）", "a number, with one decimal point at most"),
    /** The master's text, then a number with its unit. */
    NUMBER_WITH_UNIT(43, "数字（小数点は1つまで）", "a number, with one decimal point at most"),
    /** A date. */
    DATE(50, "年号区分・年・月・日の7桁", "seven digits: era, year, month, day"),
    /** A time of day. */
    TIME(51, "時・分の4桁", "four digits: hour, minute"),
    /** Minutes. */
    MINUTES(52, "分の5桁", "five digits: minutes"),
    /** A day and a time. */
    DAY_AND_TIME(53, "日・時・分の6桁", "six digits: day, hour, minute"),
    /** A date and a value. */
    DATE_AND_VALUE(
            80, "年号区分・年・月・日の7桁と値の8桁（小数点を含む）", "seven digits of a date, then eight of a value with its decimal point"),
    /** Parts of the body. */
    MODIFIERS(90, "修飾語コード4桁の並び", "modifier codes of four digits each");

    private static final CommentPattern[] ALL = values();

    private final int number;
    private final String ja;
    private final String en;

    CommentPattern(int number, String ja, String en) {
        this.number = number;
        this.ja = ja;
        this.en = en;
    }

    /** Returns the pattern of an official number, or null for one that is not known: nothing is asked of its text. */
    public static @Nullable CommentPattern of(int number) {
        for (CommentPattern one : ALL) {
            if (one.number == number) {
                return one;
            }
        }
        return null;
    }

    /** Returns the official number. */
    public int number() {
        return number;
    }

    /** Returns what is to be written, in Japanese. */
    public String ja() {
        return ja;
    }

    /** Returns what is to be written, in English. */
    public String en() {
        return en;
    }
}

package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;
import static jp.santei.rule.ArgumentType.COMMENT;
import static jp.santei.rule.ArgumentType.COMMENT_PATTERN;
import static jp.santei.rule.ArgumentType.DATE;
import static jp.santei.rule.ArgumentType.NUMBER;
import static jp.santei.rule.ArgumentType.TABLE_ROW;

import java.util.List;

/** The findings of comments that are asked for and of how they are written (コメントの指摘). */
public final class CommentFindings {
    private static final String CHOICES_JA = "コメント {comment}（選択肢 {choices} 件のうち1つ。項番 {item} 枝番 {branch}）";
    private static final String CHOICES_EN = "comment {comment} (one of {choices}; item {item}, branch {branch})";
    private static final String NOT_COVERED_JA = "。表はこの診療日を対象としていません";
    private static final String NOT_COVERED_EN = "; the table does not cover the day";

    /** 条件区分 01, 11: billed, and no comment of the condition is there. */
    public static final FindingKind MISSING = missing(
            "E-CMT-101",
            Severity.ERROR,
            "{code} {name} には" + CHOICES_JA + "が必要です",
            "{code} {name} needs " + CHOICES_EN);

    /** The same on a day that the table does not cover. */
    public static final FindingKind MISSING_OLD_TABLE = missing(
            "E-CMT-201",
            Severity.WARNING,
            "{code} {name} には" + CHOICES_JA + "が必要です" + NOT_COVERED_JA,
            "{code} {name} needs " + CHOICES_EN + NOT_COVERED_EN);

    /** 条件区分 02, 12: billed in the setting that the row names. */
    public static final FindingKind MISSING_IN_SETTING = missing(
            "E-CMT-102",
            Severity.ERROR,
            "{code} {name} にはこの入外区分では" + CHOICES_JA + "が必要です",
            "{code} {name} needs in this setting " + CHOICES_EN);

    /** The same on a day that the table does not cover. */
    public static final FindingKind MISSING_IN_SETTING_OLD_TABLE = missing(
            "E-CMT-202",
            Severity.WARNING,
            "{code} {name} にはこの入外区分では" + CHOICES_JA + "が必要です" + NOT_COVERED_JA,
            "{code} {name} needs in this setting " + CHOICES_EN + NOT_COVERED_EN);

    /** 条件区分 03, 13: billed as often as the row says, or more. */
    public static final FindingKind MISSING_FOR_TIMES = missingForTimes(
            "E-CMT-103",
            Severity.ERROR,
            "{code} {name} は月 {times} 回（{least} 回以上）のためコメント {comment}（選択肢 {choices} 件のうち1つ）が必要です",
            "{code} {name} is billed {times} times in the month ({least} or more) and needs comment {comment} (one of {choices})");

    /** The same on a day that the table does not cover. */
    public static final FindingKind MISSING_FOR_TIMES_OLD_TABLE = missingForTimes(
            "E-CMT-203",
            Severity.WARNING,
            "{code} {name} は月 {times} 回（{least} 回以上）のためコメント {comment}（選択肢 {choices} 件のうち1つ）が必要です" + NOT_COVERED_JA,
            "{code} {name} is billed {times} times in the month ({least} or more) and needs comment {comment} (one of"
                    + " {choices})"
                    + NOT_COVERED_EN);

    /** 条件区分 20: a long-listed drug that the patient did not choose. */
    public static final FindingKind MISSING_REASON = missing(
            "E-CMT-104",
            Severity.ERROR,
            "長期収載品 {code} {name} を選定療養とせずに処方した理由の" + CHOICES_JA + "が必要です",
            "the long-listed drug {code} {name} without selected care needs its reason: " + CHOICES_EN);

    /** The same on a day that the table does not cover. */
    public static final FindingKind MISSING_REASON_OLD_TABLE = missing(
            "E-CMT-204",
            Severity.WARNING,
            "長期収載品 {code} {name} を選定療養とせずに処方した理由の" + CHOICES_JA + "が必要です" + NOT_COVERED_JA,
            "the long-listed drug {code} {name} without selected care needs its reason: " + CHOICES_EN
                    + NOT_COVERED_EN);

    /** 条件区分 00, 10: a comment that goes with what is billed where a condition holds that only a person can judge. */
    public static final FindingKind OFFER = missing(
                    "E-CMT-105",
                    Severity.INFO,
                    "{code} {name} には、該当する場合" + CHOICES_JA + "を記載します",
                    "{code} {name} takes, where it applies, " + CHOICES_EN)
            .byRequest();

    /** A text that is not written as the pattern of its code says. */
    public static final FindingKind TEXT = FindingKind.of(
            "E-CMT-106",
            Severity.ERROR,
            false,
            "コメント {comment} の文字データが形式と違います。記録するもの: {pattern}",
            "the text of comment {comment} is not as its pattern says: {pattern}",
            Argument.of("comment", COMMENT),
            Argument.of("pattern", COMMENT_PATTERN),
            Argument.of("row", TABLE_ROW));

    /** A text beside a code that has none. */
    public static final FindingKind SUPERFLUOUS_TEXT = FindingKind.of(
            "E-CMT-206",
            Severity.WARNING,
            false,
            "コメント {comment} には文字データを記録しません",
            "comment {comment} takes no text",
            Argument.of("comment", COMMENT),
            Argument.of("row", TABLE_ROW));

    /** A code after its last day. */
    public static final FindingKind EXPIRED = FindingKind.of(
            "E-CMT-306",
            Severity.ERROR,
            false,
            "コメント {comment} は {last} で廃止されています",
            "comment {comment} was abolished after {last}",
            Argument.of("comment", COMMENT),
            Argument.of("last", DATE),
            Argument.of("row", TABLE_ROW));

    /** A code that the master of the period does not have. */
    public static final FindingKind UNKNOWN = FindingKind.of(
            "E-CMT-406",
            Severity.WARNING,
            false,
            "コメントコード {comment} は {date} のコメントマスターにありません",
            "comment code {comment} is not in the comment master of {date}",
            Argument.of("comment", COMMENT),
            Argument.of("date", DATE));

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(
            MISSING,
            MISSING_OLD_TABLE,
            MISSING_IN_SETTING,
            MISSING_IN_SETTING_OLD_TABLE,
            MISSING_FOR_TIMES,
            MISSING_FOR_TIMES_OLD_TABLE,
            MISSING_REASON,
            MISSING_REASON_OLD_TABLE,
            OFFER,
            TEXT,
            SUPERFLUOUS_TEXT,
            EXPIRED,
            UNKNOWN);

    private CommentFindings() {}

    private static FindingKind missing(String id, Severity severity, String ja, String en) {
        return FindingKind.of(
                id,
                severity,
                false,
                ja,
                en,
                Argument.of("code", CODE),
                Argument.of("comment", COMMENT),
                Argument.of("row", TABLE_ROW),
                Argument.of("choices", NUMBER),
                Argument.of("item", NUMBER),
                Argument.of("branch", NUMBER));
    }

    private static FindingKind missingForTimes(String id, Severity severity, String ja, String en) {
        return FindingKind.of(
                id,
                severity,
                false,
                ja,
                en,
                Argument.of("code", CODE),
                Argument.of("comment", COMMENT),
                Argument.of("row", TABLE_ROW),
                Argument.of("choices", NUMBER),
                Argument.of("times", NUMBER),
                Argument.of("least", NUMBER));
    }
}

package jp.santei.check.comment;

import jp.santei.rule.CommentFindings;
import jp.santei.rule.FindingKind;

/**
 * When a comment is asked for (条件区分). Source: コメント関連テーブル 項番14. Claims here are not DPC, so what a DPC hospital may leave out
 * (11, 12, 13, 10) is asked for as 01, 02, 03, 00.
 */
enum DemandCondition {
    /** 01, 11: the act is billed. */
    BILLED(CommentFindings.MISSING, CommentFindings.MISSING_OLD_TABLE),
    /** 02, 12: the act is billed in the setting of the row. */
    IN_SETTING(CommentFindings.MISSING_IN_SETTING, CommentFindings.MISSING_IN_SETTING_OLD_TABLE),
    /** 03, 13: the act is billed in the month as often as the row says, or more. */
    TIMES(CommentFindings.MISSING_FOR_TIMES, CommentFindings.MISSING_FOR_TIMES_OLD_TABLE),
    /** 20: a long-listed drug is prescribed, and not as selected care. */
    LONG_LISTED(CommentFindings.MISSING_REASON, CommentFindings.MISSING_REASON_OLD_TABLE),
    /** 00, 10, and whatever is not known here: a person judges. */
    JUDGED(CommentFindings.OFFER, CommentFindings.OFFER);

    private final FindingKind missing;
    private final FindingKind missingByOldTable;

    DemandCondition(FindingKind missing, FindingKind missingByOldTable) {
        this.missing = missing;
        this.missingByOldTable = missingByOldTable;
    }

    /** Returns the condition of an official number. */
    static DemandCondition of(int number) {
        return switch (number) {
            case 1, 11 -> BILLED;
            case 2, 12 -> IN_SETTING;
            case 3, 13 -> TIMES;
            case 20 -> LONG_LISTED;
            default -> JUDGED;
        };
    }

    /** Returns what is told when no comment of the condition is there. */
    FindingKind missing(boolean covered) {
        return covered ? missing : missingByOldTable;
    }
}

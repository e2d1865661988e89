package jp.santei.check.comment;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Report;
import jp.santei.eligibility.CommentField;
import jp.santei.eligibility.CommentPattern;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.ModifierField;
import jp.santei.rule.Area;
import jp.santei.rule.CommentFindings;
import jp.santei.rule.FindingKind;
import jp.santei.rule.Rule;

/**
 * Comments are codes of the master, written as their pattern says (コメントの記録方法).
 *
 * <p>A text that the claim repeats is not compared with the master's. A code that is not in the master is told only where the
 * master holds all codes of the day.
 */
final class CommentTexts {
    static final Rule RULE = Rule.of(
            "E-CMT-006",
            Area.ELIGIBILITY,
            "コメントコードは診療日に有効で、文字データはそのパターンの形で記録する",
            "a comment code is in force on the day and its text is written as its pattern says",
            "基本マスター仕様説明書 コメント 項番4・10-17・22, 別紙6-1",
            "/items/*/lines/*/text",
            "/items/*/lines/*/code");

    private static final int NONE = -1;
    private static final int ACT_LENGTH = 9;
    private static final int ACT = 1;
    private static final int DATE_LENGTH = 7;
    private static final int VALUE_LENGTH = 8;
    private static final int TIME_LENGTH = 4;
    private static final int MINUTES_LENGTH = 5;
    private static final int DAY_AND_TIME_LENGTH = 6;
    private static final int MODIFIER_LENGTH = 4;
    private static final CommentPattern[] PATTERNS = CommentPattern.values();

    private final DatedTable<CommentField> comments;
    private final DatedTable<ModifierField> modifiers;
    private final Report report;

    /** Ordinal of the pattern of each row, or {@link #NONE} where it is not known. */
    private final int[] pattern;

    /** Digits that the holes of each row take. */
    private final int[] digits;

    CommentTexts(Eligibility tables, Report report) {
        this.report = report;
        comments = tables.comments();
        modifiers = tables.modifiers();
        pattern = Arrays.stream(comments.column(CommentField.PATTERN))
                .map(number -> {
                    CommentPattern known = CommentPattern.of(number);
                    return known == null ? NONE : known.ordinal();
                })
                .toArray();
        digits = new int[comments.size()];
        for (CommentField hole : new CommentField[] {
            CommentField.DIGITS_1, CommentField.DIGITS_2, CommentField.DIGITS_3, CommentField.DIGITS_4
        }) {
            int[] column = comments.column(hole);
            for (int row = 0; row < digits.length; row++) {
                digits[row] += column[row];
            }
        }
    }

    /** Checks a comment line of an entry. */
    void check(ClaimBuffer in, StatementBuffer out, int entry, int line) {
        int code = out.lineCode(line);
        int day = out.date(entry);
        int row = comments.first(code);
        if (row == NONE) {
            if (comments.covers(day)) {
                tell(CommentFindings.UNKNOWN, entry, line, code, day, 0);
            }
            return;
        }
        while (row + 1 < comments.size() && comments.key(row + 1) == code && comments.from(row + 1) <= day) {
            row++;
        }
        if (day > comments.to(row)) {
            tell(CommentFindings.EXPIRED, entry, line, code, comments.to(row), comments.origin(row));
        } else if (day >= comments.from(row)
                && pattern[row] != NONE
                && out.lineSource(line) != StatementBuffer.NO_LINE) {
            checkText(in.text(out.lineSource(line)), row, day, entry, line);
        }
    }

    private void checkText(String text, int row, int day, int entry, int line) {
        CommentPattern as = PATTERNS[pattern[row]];
        if (as == CommentPattern.FIXED) {
            if (!text.isEmpty()) {
                tell(CommentFindings.SUPERFLUOUS_TEXT, entry, line, comments.key(row), comments.origin(row), 0);
            }
        } else if (!isWritten(as, text, digits[row], day)) {
            tell(CommentFindings.TEXT, entry, line, comments.key(row), as.ordinal(), comments.origin(row));
        }
    }

    private boolean isWritten(CommentPattern as, String text, int holes, int day) {
        return switch (as) {
            case FIXED -> text.isEmpty();
            case FREE, FIXED_AND_FREE -> !text.isBlank();
            case FIXED_AND_ACT -> Digits.are(text, ACT_LENGTH) && Digits.digit(text.charAt(0)) == ACT;
            case HOLES -> Digits.are(text, holes);
            case NUMBER, NUMBER_WITH_UNIT -> Digits.areNumber(text, 0, text.length());
            case DATE -> text.length() == DATE_LENGTH && Digits.beginWithDate(text);
            case TIME -> text.length() == TIME_LENGTH && Digits.areTime(text, 0);
            case MINUTES -> Digits.are(text, MINUTES_LENGTH);
            case DAY_AND_TIME ->
                text.length() == DAY_AND_TIME_LENGTH && Digits.areDay(text, 0) && Digits.areTime(text, 2);
            case DATE_AND_VALUE ->
                text.length() == DATE_LENGTH + VALUE_LENGTH
                        && Digits.beginWithDate(text)
                        && Digits.areNumber(text, DATE_LENGTH, text.length());
            case MODIFIERS -> areModifiers(text, day);
        };
    }

    private boolean areModifiers(String text, int day) {
        boolean whole = !text.isEmpty() && text.length() % MODIFIER_LENGTH == 0;
        for (int i = 0; whole && i < text.length(); i += MODIFIER_LENGTH) {
            int modifier = Digits.number(text, i, i + MODIFIER_LENGTH);
            whole = modifier != Digits.NONE && (!modifiers.covers(day) || modifiers.first(modifier) != NONE);
        }
        return whole;
    }

    private void tell(FindingKind kind, int entry, int line, int a, int b, int c) {
        report.tell(kind, entry, line, a, b, c, 0, 0, 0);
    }
}

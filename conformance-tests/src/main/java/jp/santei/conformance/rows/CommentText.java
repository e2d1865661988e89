package jp.santei.conformance.rows;

import jp.santei.claim.Line;
import jp.santei.eligibility.CommentField;
import jp.santei.eligibility.DatedTable;
import org.jspecify.annotations.Nullable;

/** 文字データ as a comment's pattern asks for it, and not as it asks (コメントの文字データの例). Patterns are those of 別紙6-1. */
final class CommentText {
    private final DatedTable<CommentField> comments;

    CommentText(DatedTable<CommentField> comments) {
        this.comments = comments;
    }

    /** Returns a line of a comment that is written as its pattern asks. */
    Line right(int code) {
        return line(code, right(pattern(code), holes(code)));
    }

    /** Returns a line of a comment that is not. */
    Line wrong(int code) {
        return line(code, wrong(pattern(code), holes(code)));
    }

    private static Line line(int code, @Nullable String text) {
        return new Line(Integer.toString(code), null, null, null, text);
    }

    private static @Nullable String right(int pattern, int holes) {
        return switch (pattern) {
            case 20 -> null;
            case 10, 30 -> "所見";
            case 31 -> "１１２００７４１０";
            case 40 -> "１".repeat(holes);
            case 42 -> "１２．５";
            case 50 -> "５０７１１０５";
            case 51 -> "１３４５";
            case 52 -> "０００９０";
            case 53 -> "０５１３４５";
            case 80 -> "５０７１１０５００００１０．５";
            case 90 -> "１００３８００２";
            default -> throw new IllegalStateException("pattern: " + pattern);
        };
    }

    private static @Nullable String wrong(int pattern, int holes) {
        return switch (pattern) {
            case 20 -> "所見";
            case 10, 30 -> null;
            case 31 -> "６２０００７４１０";
            case 40 -> "１".repeat(holes + 1);
            case 42 -> "１．２．５";
            case 50 -> "５０７１３０５";
            case 51 -> "２５００";
            case 52 -> "０９０";
            case 53 -> "３２１３４５";
            case 80 -> "５０７１１０５００００１０５";
            case 90 -> "００００";
            default -> throw new IllegalStateException("pattern: " + pattern);
        };
    }

    /** Returns the official number of a comment's pattern. */
    int pattern(int code) {
        return comments.column(CommentField.PATTERN)[comments.first(code)];
    }

    private int holes(int code) {
        int row = comments.first(code);
        return comments.column(CommentField.DIGITS_1)[row]
                + comments.column(CommentField.DIGITS_2)[row]
                + comments.column(CommentField.DIGITS_3)[row]
                + comments.column(CommentField.DIGITS_4)[row];
    }
}

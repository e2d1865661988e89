package jp.santei.rule;

import java.util.List;

/** The findings of the checks: comment (コメントの指摘). */
public final class CommentFindings {
    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of();

    private CommentFindings() {}
}

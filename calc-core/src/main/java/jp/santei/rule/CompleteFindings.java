package jp.santei.rule;

import static jp.santei.rule.ArgumentType.CODE;

import java.util.List;

/** The findings of completion: complete (補完の指摘). */
public final class CompleteFindings {
    /** An item of a chapter whose completion is not built. */
    public static final FindingKind CHAPTER_NOT_BUILT = FindingKind.of(
            "A-CHAPTER-101",
            Severity.WARNING,
            true,
            "{code} {name} の章の補完（options.complete）は未対応です",
            "completion of the chapter of {code} {name} is not supported yet",
            Argument.of("code", CODE));

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(CHAPTER_NOT_BUILT);

    private CompleteFindings() {}
}

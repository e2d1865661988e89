package jp.santei.rule;

import java.util.List;

/** The findings of the checks: grammar (項目の組立ての指摘). */
public final class GrammarFindings {
    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of();

    private GrammarFindings() {}
}

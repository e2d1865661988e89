package jp.santei.rule;

import java.util.List;

/** The findings of the checks: count (算定回数の指摘). */
public final class CountFindings {
    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of();

    private CountFindings() {}
}

package jp.santei.rule;

import java.util.List;

/** The findings of the checks: exclusion (背反・包括の指摘). */
public final class ExclusionFindings {
    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of();

    private ExclusionFindings() {}
}

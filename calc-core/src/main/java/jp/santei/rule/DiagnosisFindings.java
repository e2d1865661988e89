package jp.santei.rule;

import java.util.List;

/** The findings of the checks: diagnosis (傷病名の指摘). */
public final class DiagnosisFindings {
    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of();

    private DiagnosisFindings() {}
}

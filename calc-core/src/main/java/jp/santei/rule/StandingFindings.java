package jp.santei.rule;

import java.util.List;

/** The findings of the checks: standing (算定の前提の指摘). */
public final class StandingFindings {
    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of();

    private StandingFindings() {}
}

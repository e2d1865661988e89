package jp.santei.rule;

import java.util.List;

/** The findings of completion: injection (注射・特定器材の指摘). */
public final class InjectionFindings {
    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of();

    private InjectionFindings() {}
}

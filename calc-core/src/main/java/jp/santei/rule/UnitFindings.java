package jp.santei.rule;

import java.util.List;

/** The findings of completion: unit (一連の指摘). */
public final class UnitFindings {
    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of();

    private UnitFindings() {}
}

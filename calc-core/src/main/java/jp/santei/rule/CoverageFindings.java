package jp.santei.rule;

import java.util.List;

/** The findings of the checks: what cannot be looked up (確認できない表の指摘). */
public final class CoverageFindings {
    /** Tables that would say something of acts of the claim, and are not there for its month. */
    public static final FindingKind NOT_CHECKED = FindingKind.of(
            "E-TAB-101",
            Severity.INFO,
            false,
            "この診療月の表が版にないため、次の表による確認をしていない：{tables}",
            "not checked, because the edition does not have the table for the month: {tables}",
            Argument.of("tables", ArgumentType.TABLES));

    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of(NOT_CHECKED);

    private CoverageFindings() {}
}

package jp.santei.rule;

import java.util.List;

/** The findings of completion: visit (初・再診の指摘). */
public final class VisitFindings {
    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of();

    private VisitFindings() {}
}

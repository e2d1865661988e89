package jp.santei.rule;

import java.util.List;

/** The findings of public expenses (公費の指摘). */
public final class PublicFindings {
    /** All of them, in order of id. */
    public static final List<FindingKind> ALL = List.of();

    private PublicFindings() {}
}

package jp.santei.rule;

import java.util.List;

/** The findings of laboratory and physiological tests (検査の指摘). */
public final class LaboratoryFindings {
    /** All of them, in order of id. */
    public static final List<FindingKind> ALL = List.of();

    private LaboratoryFindings() {}
}

package jp.santei.rule;

import java.util.List;

/** The findings of imaging (画像診断の指摘). */
public final class ImagingFindings {
    /** All of them, in order of id. */
    public static final List<FindingKind> ALL = List.of();

    private ImagingFindings() {}
}

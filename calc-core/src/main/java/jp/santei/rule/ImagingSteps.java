package jp.santei.rule;

import java.util.List;

/** The steps of imaging (画像診断の計算過程). */
public final class ImagingSteps {
    /** All of them. */
    public static final List<StepKind> ALL = List.of();

    private ImagingSteps() {}
}

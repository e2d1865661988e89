package jp.santei.rule;

import java.util.List;

/** The steps of laboratory and physiological tests (検査の計算過程). */
public final class LaboratorySteps {
    /** All of them. */
    public static final List<StepKind> ALL = List.of();

    private LaboratorySteps() {}
}

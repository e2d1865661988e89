package jp.santei.rule;

import java.util.List;

/** The steps of completion: injection (注射・特定器材の計算過程). */
public final class InjectionSteps {
    /** All of them, in order. */
    public static final List<StepKind> ALL = List.of();

    private InjectionSteps() {}
}

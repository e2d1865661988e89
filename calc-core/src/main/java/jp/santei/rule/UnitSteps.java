package jp.santei.rule;

import java.util.List;

/** The steps of completion: unit (一連の計算過程). */
public final class UnitSteps {
    /** All of them, in order. */
    public static final List<StepKind> ALL = List.of();

    private UnitSteps() {}
}

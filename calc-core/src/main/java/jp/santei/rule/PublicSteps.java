package jp.santei.rule;

import java.util.List;

/** The steps of public expenses (公費の計算過程). */
public final class PublicSteps {
    /** All of them. */
    public static final List<StepKind> ALL = List.of();

    private PublicSteps() {}
}

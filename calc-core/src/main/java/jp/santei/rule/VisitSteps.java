package jp.santei.rule;

import java.util.List;

/** The steps of completion: visit (初・再診の計算過程). */
public final class VisitSteps {
    /** All of them, in order. */
    public static final List<StepKind> ALL = List.of();

    private VisitSteps() {}
}

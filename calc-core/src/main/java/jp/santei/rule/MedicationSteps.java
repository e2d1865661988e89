package jp.santei.rule;

import java.util.List;

/** The steps of completion: medication (投薬の計算過程). */
public final class MedicationSteps {
    /** All of them, in order. */
    public static final List<StepKind> ALL = List.of();

    private MedicationSteps() {}
}

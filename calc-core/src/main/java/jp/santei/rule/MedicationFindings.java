package jp.santei.rule;

import java.util.List;

/** The findings of completion: medication (投薬の指摘). */
public final class MedicationFindings {
    /** All of them, in order. */
    public static final List<FindingKind> ALL = List.of();

    private MedicationFindings() {}
}

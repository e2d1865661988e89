package jp.santei.complete.medication;

import java.util.List;
import jp.santei.complete.draft.Draft;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/** The medication of a day (投薬): 剤, fees, reductions. */
public final class Medication {
    private final Draft draft;

    /** Makes it for an edition. */
    public Medication(Edition edition, Draft draft) {
        this.draft = draft;
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of();
    }

    /** Begins a claim. */
    public void begin() {}

    /** Completes a day (epoch day) that has entries. */
    public void complete(int day) {
        draft.month().first(day);
    }
}

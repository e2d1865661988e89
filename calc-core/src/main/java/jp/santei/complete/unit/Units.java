package jp.santei.complete.unit;

import java.util.List;
import jp.santei.complete.draft.Draft;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/** What holds inside a unit (一連): age add-ons, exclusive add-ons, limits of times. */
public final class Units {
    private final Draft draft;

    /** Makes it for an edition. */
    public Units(Edition edition, Draft draft) {
        this.draft = draft;
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of();
    }

    /** Completes the entries of the claim. */
    public void complete() {
        draft.month().firstDay();
    }
}

package jp.santei.complete.injection;

import java.util.List;
import jp.santei.complete.draft.Draft;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/** The injections and materials of a day (注射・特定器材). */
public final class Injections {
    private final Draft draft;

    /** Makes it for an edition. */
    public Injections(Edition edition, Draft draft) {
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

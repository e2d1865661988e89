package jp.santei.complete.visit;

import java.util.List;
import jp.santei.complete.draft.Draft;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/** The consultations of a day (初診・再診・外来診療料) and what belongs to them. */
public final class Visits {
    private final Draft draft;

    /** Makes it for an edition. */
    public Visits(Edition edition, Draft draft) {
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

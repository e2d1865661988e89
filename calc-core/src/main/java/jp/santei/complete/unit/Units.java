package jp.santei.complete.unit;

import java.util.List;
import jp.santei.complete.draft.Draft;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/**
 * What holds inside a unit (一連): exclusive and foreign add-ons, ages, age add-ons, limits of times.
 *
 * <pre>
 *   refuse   add-ons of another base, one of two that exclude each other, acts for another age     always
 *   limit    times of the month beyond 上限回数                                                     always
 *   add      the age add-ons of what is left                                                      when completing
 * </pre>
 */
public final class Units {
    private final Draft draft;
    private final UnitCheck check;
    private final AgeAddOns ages;
    private final CountLimits limits;

    /** Makes it for an edition. */
    public Units(Edition edition, Draft draft) {
        this.draft = draft;
        check = new UnitCheck(edition, draft);
        ages = new AgeAddOns(edition, draft);
        limits = new CountLimits(edition, draft);
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(
                UnitCheck.NOTE_BASE,
                UnitCheck.NOTE_EXCLUSIVE,
                UnitCheck.AGE,
                AgeAddOns.SLOT,
                AgeAddOns.CHAPTER,
                AgeAddOns.WEIGHT,
                CountLimits.CHECKED,
                CountLimits.LIMITED);
    }

    /** Takes out what cannot be billed, before anything is decided by it. */
    public void refuse() {
        if (draft.in().checking()) {
            checkUnits(true);
            limits.limit();
        }
    }

    /** Completes the entries of the claim. */
    public void complete() {
        if (draft.in().checking()) {
            checkUnits(false);
        }
        for (int entry = 0; entry < draft.out().entryCount(); entry++) {
            if (!draft.out().dropped(entry)) {
                ages.add(entry);
            }
        }
        if (draft.in().checking()) {
            limits.check();
        }
    }

    /** Checks the entries of a claim that is not to be changed. */
    public void check() {
        if (draft.in().checking()) {
            checkUnits(false);
            limits.check();
        }
    }

    private void checkUnits(boolean early) {
        for (int entry = 0; entry < draft.out().entryCount(); entry++) {
            if (!draft.out().dropped(entry)) {
                check.check(entry, early);
            }
        }
    }
}

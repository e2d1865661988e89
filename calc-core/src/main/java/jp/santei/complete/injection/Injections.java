package jp.santei.complete.injection;

import java.util.List;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/**
 * The injections and materials of a day (注射・特定器材).
 *
 * <pre>
 *   techniques   inpatients' fees out → class of the drip by the day's volume → one of the techniques
 *   drugs        drips of a day in one sum; inpatients' injections of a day in one sum
 *   add-ons      biological products, narcotics; notified standards
 *   materials    film of infants, factor of oxygen
 * </pre>
 */
public final class Injections {
    private final Draft draft;
    private final InjectionDay injections;
    private final Techniques techniques;
    private final InjectionDrugs drugs;
    private final InjectionAddOns addOns;
    private final Materials materials;

    /** Makes it for an edition. */
    public Injections(Edition edition, Draft draft) {
        this.draft = draft;
        injections = new InjectionDay(edition, draft);
        techniques = new Techniques(edition, draft, injections);
        drugs = new InjectionDrugs(edition, draft, injections);
        addOns = new InjectionAddOns(edition, draft, injections);
        materials = new Materials(edition, draft);
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(
                Techniques.INPATIENT,
                Techniques.DRIP_CLASS,
                Techniques.DRIP_VOLUME,
                Techniques.MAIN,
                InjectionDrugs.DRIPS,
                InjectionDrugs.INPATIENT,
                InjectionAddOns.BIOLOGICAL,
                InjectionAddOns.NARCOTIC,
                Materials.FILM,
                Materials.FILM_SITE,
                Materials.OXYGEN);
    }

    /** Begins a claim. */
    public void begin() {}

    /** Completes a day (epoch day) that has entries. */
    public void complete(int day) {
        if (injections.any(day)) {
            techniques.complete(day);
            drugs.complete(day);
            addOns.complete(day);
        }
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry)) {
                materials.complete(entry, day);
            }
        }
    }
}

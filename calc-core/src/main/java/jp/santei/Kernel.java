package jp.santei;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.charge.Charger;
import jp.santei.charge.MealCharger;
import jp.santei.check.Checker;
import jp.santei.complete.Completer;
import jp.santei.master.Edition;
import jp.santei.price.Pricer;
import jp.santei.resolve.Resolver;
import jp.santei.rule.RuleSet;

/**
 * The passes over one claim, on primitive columns (算定エンジン): resolve, complete where asked, price, check, charge.
 *
 * <p>Allocates nothing once its buffers have grown to the largest claim seen. Not thread-safe: one instance and one
 * pair of buffers per thread, over one shared edition.
 */
public final class Kernel {
    private final Resolver resolver;
    private final Completer completer;
    private final Pricer pricer;
    private final Checker checker;
    private final Charger charger;
    private final MealCharger meals;

    private Kernel(Edition edition, RuleSet rules) {
        resolver = new Resolver(edition);
        completer = new Completer(edition, resolver);
        pricer = new Pricer(edition);
        checker = new Checker(edition, rules, pricer::without);
        charger = new Charger(edition);
        meals = new MealCharger(edition, charger);
    }

    /** Returns a kernel for an edition. */
    public static Kernel of(Edition edition) {
        return of(edition, RuleSet.STANDARD);
    }

    /** Returns a kernel for an edition, with the checks that are on. */
    public static Kernel of(Edition edition, RuleSet rules) {
        return new Kernel(edition, rules);
    }

    /**
     * Computes a claim.
     *
     * @param in the claim, not changed
     * @param out receives the statement; what was in it is gone
     */
    public void score(ClaimBuffer in, StatementBuffer out) {
        out.begin(in.explain());
        resolver.resolve(in, out);
        if (in.completing()) {
            checker.refuse(in, out);
            completer.complete(in, out);
        } else {
            completer.check(in, out);
        }
        price(in, out);
        if (checker.check(in, out)) {
            price(in, out);
        }
        charge(in, out);
    }

    private void price(ClaimBuffer in, StatementBuffer out) {
        out.beginPricing();
        pricer.price(in, out);
        out.endPricing();
    }

    /**
     * Charges a claim whose entries are priced, again where it was charged before: what the same care costs the patient
     * under another insurance or other public expenses.
     *
     * @param in the claim; items and dates are those that were scored
     * @param out holds the priced entries and receives the charge
     */
    public void charge(ClaimBuffer in, StatementBuffer out) {
        out.beginCharge();
        charger.charge(in, out);
        meals.charge(in, out);
    }
}

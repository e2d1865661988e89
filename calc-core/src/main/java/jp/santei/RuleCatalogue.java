package jp.santei;

import java.util.ArrayList;
import java.util.List;
import jp.santei.charge.Charger;
import jp.santei.price.Pricer;
import jp.santei.resolve.Resolver;
import jp.santei.rule.Rule;

/** All rules that are built (算定ルール一覧), in the order the passes apply them. */
public final class RuleCatalogue {
    private static final List<Rule> RULES = collect();

    private RuleCatalogue() {}

    /** Returns the rules. */
    public static List<Rule> rules() {
        return RULES;
    }

    /**
     * Returns the rule of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Rule rule(String id) {
        return RULES.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rule: " + id));
    }

    private static List<Rule> collect() {
        List<Rule> rules = new ArrayList<>();
        rules.add(Resolver.ROW);
        rules.add(Resolver.VALIDITY);
        rules.addAll(Pricer.rules());
        rules.addAll(Charger.rules());
        return List.copyOf(rules);
    }
}

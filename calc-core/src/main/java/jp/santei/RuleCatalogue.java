package jp.santei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.santei.charge.Charger;
import jp.santei.charge.MealCharger;
import jp.santei.check.Checker;
import jp.santei.complete.Completer;
import jp.santei.price.Pricer;
import jp.santei.resolve.Resolver;
import jp.santei.rule.ChargeFindings;
import jp.santei.rule.ChargeSteps;
import jp.santei.rule.CommentFindings;
import jp.santei.rule.CompleteFindings;
import jp.santei.rule.CountFindings;
import jp.santei.rule.CoverageFindings;
import jp.santei.rule.DiagnosisFindings;
import jp.santei.rule.ExclusionFindings;
import jp.santei.rule.FindingKind;
import jp.santei.rule.GrammarFindings;
import jp.santei.rule.ImagingFindings;
import jp.santei.rule.ImagingSteps;
import jp.santei.rule.InjectionFindings;
import jp.santei.rule.InjectionSteps;
import jp.santei.rule.LaboratoryFindings;
import jp.santei.rule.LaboratorySteps;
import jp.santei.rule.MealFindings;
import jp.santei.rule.MealSteps;
import jp.santei.rule.MedicationFindings;
import jp.santei.rule.MedicationSteps;
import jp.santei.rule.PointFindings;
import jp.santei.rule.PointSteps;
import jp.santei.rule.PublicFindings;
import jp.santei.rule.PublicSteps;
import jp.santei.rule.ResolveFindings;
import jp.santei.rule.Rule;
import jp.santei.rule.StandingFindings;
import jp.santei.rule.StayFindings;
import jp.santei.rule.StepKind;
import jp.santei.rule.UnitFindings;
import jp.santei.rule.UnitSteps;
import jp.santei.rule.VisitFindings;
import jp.santei.rule.VisitSteps;

/** All rules that are built (算定ルール一覧), in the order the passes apply them. */
public final class RuleCatalogue {
    private static final List<Rule> RULES = collect();
    private static final List<FindingKind> FINDINGS = joined(
            ResolveFindings.ALL,
            CompleteFindings.ALL,
            VisitFindings.ALL,
            MedicationFindings.ALL,
            InjectionFindings.ALL,
            UnitFindings.ALL,
            LaboratoryFindings.ALL,
            ImagingFindings.ALL,
            PointFindings.ALL,
            StandingFindings.ALL,
            GrammarFindings.ALL,
            ExclusionFindings.ALL,
            CountFindings.ALL,
            StayFindings.ALL,
            CommentFindings.ALL,
            DiagnosisFindings.ALL,
            CoverageFindings.ALL,
            ChargeFindings.ALL,
            PublicFindings.ALL,
            MealFindings.ALL);
    private static final List<StepKind> STEPS = joined(
            VisitSteps.ALL,
            MedicationSteps.ALL,
            InjectionSteps.ALL,
            UnitSteps.ALL,
            LaboratorySteps.ALL,
            ImagingSteps.ALL,
            PointSteps.ALL,
            ChargeSteps.ALL,
            PublicSteps.ALL,
            MealSteps.ALL);

    private RuleCatalogue() {}

    /**
     * Returns the rule that a kind of finding belongs to: finding X-Y-k0n is of rule X-Y-00n; empty where a finding is not of
     * a rule, such as a field that cannot be read.
     */
    public static Optional<Rule> ruleOf(FindingKind kind) {
        int number = kind.id().lastIndexOf('-') + 1;
        String id = kind.id().substring(0, number) + "0" + kind.id().substring(number + 1);
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the kinds of findings that a {@link jp.santei.rule.RuleSet} switches on and off: those of the check pass. */
    public static List<FindingKind> switchable() {
        return Checker.findings();
    }

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

    /** Returns all findings that a statement can have, area by area. */
    public static List<FindingKind> findings() {
        return FINDINGS;
    }

    /** Returns all steps that an explanation can have, area by area. */
    public static List<StepKind> steps() {
        return STEPS;
    }

    @SafeVarargs
    private static <T> List<T> joined(List<T>... areas) {
        List<T> all = new ArrayList<>();
        for (List<T> area : areas) {
            all.addAll(area);
        }
        return List.copyOf(all);
    }

    private static List<Rule> collect() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(Resolver.rules());
        rules.addAll(Completer.rules());
        rules.addAll(Pricer.rules());
        rules.addAll(Checker.rules());
        rules.addAll(Charger.rules());
        rules.addAll(MealCharger.rules());
        return List.copyOf(rules);
    }
}

package jp.santei.rule;

import java.util.List;

/**
 * What a step of the explanation is (計算過程の種類): which rule, what it did, in ja/en with its named values.
 *
 * <p>The first value of a step is its result. {@code {name}} is the name of the line's master row. The kinds of an area
 * are constants of one class, such as {@link PointSteps}; {@code jp.santei.RuleCatalogue} has them all.
 */
public final class StepKind {
    private final String rule;
    private final String ja;
    private final String en;
    private final List<Argument> arguments;

    private StepKind(String rule, String ja, String en, List<Argument> arguments) {
        this.rule = rule;
        this.ja = ja;
        this.en = en;
        this.arguments = arguments;
    }

    /**
     * Makes a kind.
     *
     * @param rule id of its rule
     * @param arguments its named values, the result first
     */
    public static StepKind of(String rule, String ja, String en, Argument... arguments) {
        return new StepKind(rule, ja, en, List.of(arguments));
    }

    /** Returns the id of the rule whose step this is. */
    public String rule() {
        return rule;
    }

    /** Returns the Japanese template. */
    public String ja() {
        return ja;
    }

    /** Returns the English template. */
    public String en() {
        return en;
    }

    /** Returns the named values, in the order they are recorded; the first is the result. */
    public List<Argument> arguments() {
        return arguments;
    }

    @Override
    public String toString() {
        return rule;
    }
}

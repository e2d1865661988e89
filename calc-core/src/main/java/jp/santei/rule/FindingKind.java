package jp.santei.rule;

import java.util.List;

/**
 * What a finding is (指摘の種類): stable id, severity, and the ja/en sentence with its named values.
 *
 * <p>A template names its values in braces; {@code {name}} is the name of the line's master row. The kinds of an area are
 * constants of one class, such as {@link PointFindings}; {@code jp.santei.RuleCatalogue} has them all.
 */
public final class FindingKind {
    private final String id;
    private final Severity severity;
    private final boolean incomplete;
    private final boolean collected;
    private final boolean onRequest;
    private final String ja;
    private final String en;
    private final List<Argument> arguments;

    private FindingKind(
            String id,
            Severity severity,
            boolean incomplete,
            boolean collected,
            boolean onRequest,
            String ja,
            String en,
            List<Argument> arguments) {
        this.id = id;
        this.severity = severity;
        this.incomplete = incomplete;
        this.collected = collected;
        this.onRequest = onRequest;
        this.ja = ja;
        this.en = en;
        this.arguments = arguments;
    }

    /**
     * Makes a kind.
     *
     * @param incomplete whether it leaves the statement incomplete
     * @param arguments its named values, in the order they are recorded
     */
    public static FindingKind of(
            String id, Severity severity, boolean incomplete, String ja, String en, Argument... arguments) {
        return new FindingKind(id, severity, incomplete, false, false, ja, en, List.of(arguments));
    }

    /** Returns this kind with all its records of a claim told as one. */
    FindingKind together() {
        return new FindingKind(id, severity, incomplete, true, onRequest, ja, en, arguments);
    }

    /** Returns this kind, made only when a {@link RuleSet} switches it on. */
    FindingKind byRequest() {
        return new FindingKind(id, severity, incomplete, collected, true, ja, en, arguments);
    }

    /** Returns the stable id. */
    public String id() {
        return id;
    }

    /** Returns the severity. */
    public Severity severity() {
        return severity;
    }

    /** Returns whether a statement with this finding is incomplete ({@code valued} is false). */
    public boolean incomplete() {
        return incomplete;
    }

    /** Returns the Japanese template. */
    public String ja() {
        return ja;
    }

    /** Returns the English template. */
    public String en() {
        return en;
    }

    /**
     * Returns whether all records of this kind in a claim become one finding, whose {@code codes} and {@code count} name
     * them and whose other values are the first record's.
     */
    public boolean collected() {
        return collected;
    }

    /** Returns whether findings of this kind are made only when a {@link RuleSet} switches them on. */
    public boolean onRequest() {
        return onRequest;
    }

    /** Returns the named values, in the order they are recorded. */
    public List<Argument> arguments() {
        return arguments;
    }

    @Override
    public String toString() {
        return id;
    }
}

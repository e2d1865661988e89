package jp.santei.rule;

/**
 * A named number of a finding or step.
 *
 * @param name the name in templates and attributes
 * @param type what the number is
 */
public record Argument(String name, ArgumentType type) {
    /** Returns a named number. */
    public static Argument of(String name, ArgumentType type) {
        return new Argument(name, type);
    }
}

package jp.santei.rule;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which eligibility checks are on (チェックルールの選択): all but those that are switched off by id, by the beginning of ids or by
 * area, and who decided so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what it is called
 * @param owner who answers for it
 * @param off ids of findings such as "E-EXC-101", beginnings of ids such as "E-EXC", and names of {@link Area}s; in order
 */
public record RuleSet(String name, String owner, Set<String> off) {
    /** Every check is on. */
    public static final RuleSet ALL = new RuleSet("all", "santei", Set.of());

    /** Copies the set. */
    public RuleSet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(owner, "owner");
        off = java.util.Collections.unmodifiableSet(new TreeSet<>(off));
    }

    /** Returns whether findings of a kind are made. */
    public boolean isOn(FindingKind kind) {
        for (String one : off) {
            boolean whole = kind.id().equals(one) || kind.id().startsWith(one + "-");
            if (whole) {
                return false;
            }
        }
        return true;
    }
}

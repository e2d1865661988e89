package jp.santei.rule;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which eligibility checks are on (チェックルールの選択), and who decided so.
 *
 * <p>A check is named by the id of its finding, such as "E-EXC-101", or with all of its room by the beginning of the ids,
 * such as "E-EXC". Where both sets name a check, the longer name decides; where neither does, the check is on unless it is
 * made only on request. Immutable and thread-safe.
 *
 * @param name what the set is called
 * @param owner who answers for it
 * @param off what is switched off, in order
 * @param on what is switched on, in order
 */
public record RuleSet(String name, String owner, Set<String> off, Set<String> on) {
    /** The checks as the library has them. */
    public static final RuleSet STANDARD = new RuleSet("standard", "santei", Set.of(), Set.of());

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException when a name is in both
     */
    public RuleSet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(owner, "owner");
        off = Collections.unmodifiableSet(new TreeSet<>(off));
        on = Collections.unmodifiableSet(new TreeSet<>(on));
        for (String one : on) {
            if (off.contains(one)) {
                throw new IllegalArgumentException("off and on: " + one);
            }
        }
    }

    /** Returns whether findings of a kind are made. */
    public boolean isOn(FindingKind kind) {
        int switchedOff = longest(off, kind.id());
        int switchedOn = longest(on, kind.id());
        return switchedOff == switchedOn ? !kind.onRequest() : switchedOn > switchedOff;
    }

    /** Returns whether a name means a kind: it is its id, or the beginning of it up to a hyphen. */
    public static boolean names(String name, FindingKind kind) {
        return kind.id().equals(name) || kind.id().startsWith(name + "-");
    }

    private static int longest(Set<String> names, String id) {
        int longest = -1;
        for (String name : names) {
            if (id.equals(name) || id.startsWith(name + "-")) {
                longest = Math.max(longest, name.length());
            }
        }
        return longest;
    }
}

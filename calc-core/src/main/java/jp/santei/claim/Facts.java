package jp.santei.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts under a closed list of keys: what a rule asks and no code carries (点数表の条件となる事実).
 *
 * <p>Each key has one {@link FactKey.Type}; a value of another type is refused. Immutable.
 *
 * @param <K> the closed list of keys
 */
public final class Facts<K extends Enum<K> & FactKey> {
    private final Map<K, Object> values;

    private Facts(Map<K, Object> values) {
        this.values = values;
    }

    /** Returns the facts without any entry. */
    public static <K extends Enum<K> & FactKey> Facts<K> none() {
        return new Facts<K>(Map.of());
    }

    /**
     * Returns these facts and one more; a second value of the same key replaces the first.
     *
     * @throws ClaimException when the value does not have the type of the key
     */
    public Facts<K> with(K key, Object value) {
        EnumMap<K, Object> copy = new EnumMap<>(key.getDeclaringClass());
        copy.putAll(values);
        copy.put(key, key.type().checked(key, value));
        return new Facts<K>(Collections.unmodifiableMap(copy));
    }

    /** Returns whether nothing is stated. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Returns the entries in the order of the key list. */
    public Map<K, Object> asMap() {
        return values;
    }

    /** Returns the value of a text or word key, or null when it is not stated. */
    public @Nullable String text(K key) {
        return (String) values.get(key);
    }

    /** Returns the value of a number key, or null when it is not stated. */
    public @Nullable Integer number(K key) {
        return (Integer) values.get(key);
    }

    /** Returns the value of a yes/no key, or null when it is not stated. */
    public @Nullable Boolean flag(K key) {
        return (Boolean) values.get(key);
    }

    /** Returns the anaesthesia segments of a segments key; empty when not stated. */
    @SuppressWarnings("unchecked") // FactKey.Type.SEGMENTS admits only lists of Segment
    public List<Segment> segments(K key) {
        Object value = values.get(key);
        return value == null ? List.of() : (List<Segment>) value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts<?> facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}

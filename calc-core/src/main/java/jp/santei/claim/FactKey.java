package jp.santei.claim;

import java.util.List;

/** A key of {@link Facts}: its name in the contract and the type of its value. */
public interface FactKey {
    /** Returns the name in the contract. */
    String key();

    /** Returns the type of the value. */
    Type type();

    /** Returns the allowed words of a {@link Type#WORD} key; empty for the other types. */
    List<String> words();

    /** The types a fact has. */
    enum Type {
        /** Free text of at most {@link Claim#MAX_TEXT} characters. */
        TEXT,
        /** One of {@link FactKey#words()}. */
        WORD,
        /** A whole number from 0 to 1,000,000. */
        NUMBER,
        /** Yes or no. */
        FLAG,
        /** A list of {@link Segment}. */
        SEGMENTS;

        Object checked(FactKey key, Object value) {
            if (value instanceof String text) {
                Check.text(text, key.key());
            }
            boolean fits = switch (this) {
                case TEXT -> value instanceof String;
                case WORD -> value instanceof String word && key.words().contains(word);
                case NUMBER -> value instanceof Integer number && number >= 0 && number <= 1_000_000;
                case FLAG -> value instanceof Boolean;
                case SEGMENTS ->
                    value instanceof List<?> list
                            && list.size() <= Claim.MAX_LINES
                            && list.stream().allMatch(Segment.class::isInstance);
            };
            if (!fits) {
                String expected = this == WORD ? String.join(", ", key.words()) : name();
                throw ClaimException.of(ClaimError.VALUE, "/" + key.key(), value, expected);
            }
            return this == SEGMENTS ? List.copyOf((List<?>) value) : value;
        }
    }
}

package jp.santei.claim;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A constant with the word that the contract (JSON) uses for it. */
public interface Keyword {
    /** Returns the word of the contract. */
    String word();

    /**
     * Returns the constant of a word.
     *
     * @throws ClaimException with an empty pointer when no constant has it; the message lists the allowed words
     */
    static <E extends Enum<E> & Keyword> E of(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.word().equals(word)) {
                return constant;
            }
        }
        throw ClaimException.of(ClaimError.VALUE, "", word, words(type));
    }

    /** Returns the words of a type, in the order of its constants. */
    static <E extends Enum<E> & Keyword> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyword::word).collect(Collectors.joining(", "));
    }
}

package jp.santei.masters.embedded;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;

/**
 * One rule of a {@link Selection} (収録条件): conditions that must all hold.
 *
 * @param text the rule as it is written
 * @param conditions the conditions
 * @param <F> flag columns
 */
record SelectionRule<F extends Enum<F> & MasterField>(String text, List<Predicate<MasterRow<F>>> conditions) {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final int LETTER_A = 10;

    /**
     * Reads a rule.
     *
     * @throws IllegalArgumentException when a condition is malformed or its field unknown
     */
    static <F extends Enum<F> & MasterField> SelectionRule<F> parse(String rule, Class<F> fields) {
        List<Predicate<MasterRow<F>>> conditions = new ArrayList<>();
        for (String word : WORDS.split(rule)) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("condition: " + word + " (expected: NAME=value)");
            }
            conditions.add(condition(word.substring(0, equals), word.substring(equals + 1), fields));
        }
        return new SelectionRule<>(rule, conditions);
    }

    /** Returns whether all conditions hold for a row. */
    boolean matches(MasterRow<F> row) {
        return conditions.stream().allMatch(condition -> condition.test(row));
    }

    private static <F extends Enum<F> & MasterField> Predicate<MasterRow<F>> condition(
            String name, String value, Class<F> fields) {
        return switch (name) {
            case "NAME" -> row -> row.name().contains(value);
            case "CODE" -> between(MasterRow::code, value);
            default -> {
                F field = Enum.valueOf(fields, name);
                yield between(row -> row.flags().getOrDefault(field, 0), value);
            }
        };
    }

    private static <F extends Enum<F> & MasterField> Predicate<MasterRow<F>> between(
            ToIntFunction<MasterRow<F>> value, String range) {
        int dash = range.indexOf('-');
        int low = number(dash < 0 ? range : range.substring(0, dash));
        int high = dash < 0 ? low : number(range.substring(dash + 1));
        return row -> low <= value.applyAsInt(row) && value.applyAsInt(row) <= high;
    }

    /** A letter stands for the int that the columns of one character keep for it. */
    private static int number(String text) {
        char first = text.charAt(0);
        return text.length() == 1 && first >= 'A' && first <= 'Z' ? first - 'A' + LETTER_A : Integer.parseInt(text);
    }
}

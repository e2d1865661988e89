package jp.santei.masters.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;

/**
 * Which codes go into the embedded edition (収録範囲): a file of rules, one a line.
 *
 * <p>A rule is a list of conditions that must all hold: {@code CODE=112007410}, {@code SECTION_NUMBER=0-2}, or
 * {@code NAME=text}, a part of the name. A row is selected when a rule holds and none of the rules that begin with
 * {@code !} does. Lines that begin with # are comments.
 *
 * @param <F> flag columns
 */
final class Selection<F extends Enum<F> & MasterField> {
    private final List<SelectionRule<F>> include = new ArrayList<>();
    private final List<SelectionRule<F>> exclude = new ArrayList<>();

    private Selection() {}

    /** Reads a file of rules. */
    static <F extends Enum<F> & MasterField> Selection<F> read(Path file, Class<F> fields) {
        Selection<F> selection = new Selection<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String rule = line.strip();
                if (rule.startsWith("!")) {
                    selection.exclude.add(SelectionRule.parse(rule.substring(1).strip(), fields));
                } else if (!rule.isEmpty() && !rule.startsWith("#")) {
                    selection.include.add(SelectionRule.parse(rule, fields));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return selection;
    }

    /**
     * Returns the rows that are selected, in their order.
     *
     * @throws IllegalArgumentException when a rule holds for no row: it is a mistake, or the masters have moved on
     */
    List<MasterRow<F>> select(List<MasterRow<F>> rows) {
        for (SelectionRule<F> rule : include) {
            if (rows.stream().noneMatch(rule::matches)) {
                throw new IllegalArgumentException("rule holds for no row: " + rule.text());
            }
        }
        return rows.stream().filter(this::matches).toList();
    }

    private boolean matches(MasterRow<F> row) {
        return include.stream().anyMatch(rule -> rule.matches(row))
                && exclude.stream().noneMatch(rule -> rule.matches(row));
    }
}

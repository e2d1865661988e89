package jp.santei;

import java.util.ArrayList;
import java.util.List;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.StandardField;
import jp.santei.master.Edition;
import jp.santei.master.StandardGroups;

/** Writes numbers of facility standards (施設基準コード), with their names where the edition's list has them. */
final class StandardNames {
    private final DatedTable<StandardField> names;
    private final StandardGroups groups;

    StandardNames(Edition edition) {
        names = edition.eligibility().standards();
        groups = new StandardGroups(edition.acts());
    }

    /** Returns a number with its name. */
    String named(long standard) {
        int row = names.first(Math.toIntExact(standard));
        return row < 0 ? Long.toString(standard) : standard + " " + names.text(row);
    }

    /** Returns the numbers of a group, see {@link StandardGroups#key}. */
    String group(long key) {
        return String.join(" ", numbers(key).stream().map(String::valueOf).toList());
    }

    /** Returns the numbers of a group with their names. */
    String groupNamed(long key) {
        return String.join("、", numbers(key).stream().map(this::named).toList());
    }

    private List<Integer> numbers(long key) {
        int group = StandardGroups.groupOf(key);
        List<Integer> numbers = new ArrayList<>();
        for (int i = groups.begin(group); i < groups.end(group); i++) {
            int number = groups.number(StandardGroups.rowOf(key), i);
            if (number != 0) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}

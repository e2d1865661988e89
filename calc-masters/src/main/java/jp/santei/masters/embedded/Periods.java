package jp.santei.masters.embedded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.santei.master.ActField;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;
import jp.santei.master.MasterTable;
import jp.santei.master.ValueStatus;
import org.jspecify.annotations.Nullable;

/** Cuts official rows at a revision day and continues them in the next period (期の分割). */
final class Periods {
    private Periods() {}

    /**
     * Returns the rows of both periods.
     *
     * @param rows official rows
     * @param day first day of the next period, epoch day
     * @param next what is known of the next period, by code; a code that is not there keeps its value, as carried
     * @param ended codes that the next period does not have
     */
    static <F extends Enum<F> & MasterField> List<MasterRow<F>> split(
            List<MasterRow<F>> rows, int day, Map<Integer, NextValue> next, Set<Integer> ended) {
        List<MasterRow<F>> split = new ArrayList<>();
        for (MasterRow<F> row : rows) {
            if (row.from() < day) {
                split.add(row.withPeriod(row.from(), Math.min(row.to(), day - 1)));
            }
            if (row.to() >= day && !ended.contains(row.code())) {
                split.add(continued(row, next.get(row.code())).withPeriod(day, row.to()));
            }
        }
        return split;
    }

    private static <F extends Enum<F> & MasterField> MasterRow<F> continued(
            MasterRow<F> row, @Nullable NextValue next) {
        if (next == null) {
            return row.withValue(row.value(), ValueStatus.CARRIED, FlagStatus.CARRIED);
        }
        boolean unsure = hasSteps(row) && next.value() != row.value();
        return row.withValue(next.value(), unsure ? ValueStatus.UNCONFIRMED : next.status(), FlagStatus.CARRIED)
                .withName(next.name().isEmpty() ? row.name() : next.name());
    }

    /** The points of a step are a flag here: when the points changed, they did too, to a value not known. */
    private static boolean hasSteps(MasterRow<?> row) {
        return row.flags().containsKey(ActField.STEP);
    }

    /** Returns the rows of a table. */
    static <F extends Enum<F> & MasterField> List<MasterRow<F>> rows(MasterTable<F> table) {
        List<MasterRow<F>> rows = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            rows.add(row(table, row));
        }
        return rows;
    }

    private static <F extends Enum<F> & MasterField> MasterRow<F> row(MasterTable<F> table, int row) {
        Map<F, Integer> flags = new EnumMap<>(table.fields());
        for (F field : table.fields().getEnumConstants()) {
            int value = table.column(field)[row];
            if (value != 0) {
                flags.put(field, value);
            }
        }
        return new MasterRow<F>(
                table.code(row),
                table.from(row),
                table.to(row),
                table.value(row),
                table.name(row),
                table.valueStatus(row),
                table.flagStatus(row),
                flags);
    }
}

package jp.santei.master;

import java.util.Map;

/**
 * One version of one code, as it goes into a {@link MasterTable} (マスターの1行).
 *
 * @param code nine digits
 * @param from first day, epoch day
 * @param to last day, epoch day; {@link MasterTable#OPEN} when it has none
 * @param value points × 100, a percentage × 100, or yen × 100
 * @param name 省略漢字名称
 * @param valueStatus how sure the value is
 * @param flagStatus where the flags come from
 * @param flags the flag columns that are not zero
 * @param <F> the flag columns
 */
public record MasterRow<F extends Enum<F> & MasterField>(
        int code,
        int from,
        int to,
        long value,
        String name,
        ValueStatus valueStatus,
        FlagStatus flagStatus,
        Map<F, Integer> flags) {
    /** Checks the period and copies the flags. */
    public MasterRow {
        if (from > to) {
            throw new IllegalArgumentException("to: " + to + " (expected: not before from " + from + ")");
        }
        flags = Map.copyOf(flags);
    }

    /** Returns this row with another period. */
    public MasterRow<F> withPeriod(int newFrom, int newTo) {
        return new MasterRow<F>(code, newFrom, newTo, value, name, valueStatus, flagStatus, flags);
    }

    /** Returns this row with another value and other statuses. */
    public MasterRow<F> withValue(long newValue, ValueStatus newValueStatus, FlagStatus newFlagStatus) {
        return new MasterRow<F>(code, from, to, newValue, name, newValueStatus, newFlagStatus, flags);
    }

    /** Returns this row with another name. */
    public MasterRow<F> withName(String newName) {
        return new MasterRow<F>(code, from, to, value, newName, valueStatus, flagStatus, flags);
    }
}

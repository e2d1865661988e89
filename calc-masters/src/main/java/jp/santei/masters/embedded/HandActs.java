package jp.santei.masters.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.claim.Days;
import jp.santei.master.ActField;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterRow;
import jp.santei.master.MasterTable;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.table.Tsv;
import jp.santei.masters.table.TsvRow;

/**
 * The acts of the next period that have no official row here (手入力の行): their flags are those of an older sibling, with
 * exceptions.
 */
final class HandActs {
    private static final List<String> HEADER = List.of("code", "like", "flags", "source");

    private HandActs() {}

    /**
     * Returns the rows of a file.
     *
     * @param official the acts that a row may be like
     * @param day first day of the next period, epoch day
     * @param next values by code
     */
    static List<MasterRow<ActField>> read(
            Path file, MasterTable<ActField> official, int day, Map<Integer, NextValue> next) {
        EmbeddedRows<ActField> flags = new EmbeddedRows<>(ActField.class);
        List<MasterRow<ActField>> rows = new ArrayList<>();
        for (TsvRow row : Tsv.file(file, HEADER)) {
            row.required("source");
            NextValue value = next.get(row.number("code"));
            if (value == null) {
                throw row.refused(MasterFormatError.VALUE, "code", "次期の値がある行", "a code with a value");
            }
            Map<ActField, Integer> all = new EnumMap<>(ActField.class);
            all.putAll(like(row, official, day));
            all.putAll(flags.flags(row, "flags"));
            all.values().removeIf(flag -> flag == 0);
            rows.add(new MasterRow<ActField>(
                    row.number("code"),
                    day,
                    MasterTable.OPEN,
                    value.value(),
                    value.name(),
                    value.status(),
                    FlagStatus.HAND,
                    all));
        }
        return rows;
    }

    private static Map<ActField, Integer> like(TsvRow row, MasterTable<ActField> official, int day) {
        int code = row.number("like");
        int sibling = official.find(code, day - 1);
        if (sibling < 0) {
            throw row.refused(
                    MasterFormatError.VALUE,
                    "like",
                    Days.packed(day - 1) + "に有効なコード",
                    "a code in force on " + Days.packed(day - 1));
        }
        Map<ActField, Integer> flags = new EnumMap<>(ActField.class);
        for (ActField field : ActField.values()) {
            flags.put(field, official.column(field)[sibling]);
        }
        return flags;
    }
}

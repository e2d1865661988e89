package jp.santei.masters.official;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.claim.Days;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterField;
import jp.santei.master.MasterRow;
import jp.santei.master.ValueStatus;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import org.jspecify.annotations.Nullable;

/**
 * Turns records of a file into rows of a table by a declared layout (行の読取). Source: 基本マスター仕様説明書.
 *
 * @param <F> flag columns
 */
final class RowReader<F extends Enum<F> & MasterField> {
    /** The first day of a row that states none. */
    static final int UNKNOWN_START = Days.of(1900, 1, 1);

    private static final String ERASED = "1";
    private static final String ABOLISHED = "9";

    private final MasterLayout<F> layout;
    private final F[] fields;
    private final MasterPlace file;

    RowReader(MasterLayout<F> layout, String file) {
        this.layout = layout;
        this.fields = layout.fields().getEnumConstants();
        this.file = MasterPlace.of(file);
    }

    /**
     * Returns the row of a record, or null when the record says that its code was an error (抹消).
     *
     * @throws MasterFormatException when a column is missing or unreadable
     */
    @Nullable
    MasterRow<F> read(int lineNumber, List<String> record) {
        MasterPlace line = file.atLine(lineNumber);
        if (record.size() < layout.narrowest()) {
            throw MasterFormatException.of(
                    MasterFormatError.COLUMNS,
                    line,
                    record.size() + "",
                    layout.narrowest() + "列以上",
                    "at least " + layout.narrowest() + " columns");
        }
        Cell mark = cell(record, line, layout.master());
        if (!mark.text().equals(layout.mark())) {
            throw mark.refused(MasterFormatError.VALUE, layout.mark(), layout.mark());
        }
        int code = cell(record, line, layout.code()).code(layout.firstDigit());
        String change = cell(record, line, layout.change()).text();
        if (change.equals(ERASED)) {
            return null;
        }
        int to = cell(record, line, layout.to()).lastDay();
        return new MasterRow<F>(
                code,
                from(record, line, to, change),
                to,
                cell(record, line, layout.value()).hundredths(),
                cell(record, line, layout.name()).text(),
                ValueStatus.OFFICIAL,
                FlagStatus.OFFICIAL,
                flags(record, line));
    }

    /**
     * The 変更年月日 of a 廃止 row may be the day after its last one: then the row does not say since when it was usable.
     */
    private int from(List<String> record, MasterPlace line, int to, String change) {
        Cell cell = cell(record, line, layout.from());
        int from = cell.firstDay(UNKNOWN_START);
        if (from <= to) {
            return from;
        }
        if (change.equals(ABOLISHED)) {
            return Math.min(UNKNOWN_START, to);
        }
        throw cell.refused(
                MasterFormatError.PERIOD,
                layout.to().official() + "以前の日",
                "a day not after " + layout.to().official());
    }

    private Map<F, Integer> flags(List<String> record, MasterPlace line) {
        Map<F, Integer> flags = new EnumMap<>(layout.fields());
        for (F field : fields) {
            if (field.column() <= record.size()) {
                String text = record.get(field.column() - 1);
                if (!text.isEmpty() && !text.equals("0")) {
                    int value = new Cell(line.atColumn(field.official()), text.strip()).flag(field.kind());
                    if (value != 0) {
                        flags.put(field, value);
                    }
                }
            }
        }
        return flags;
    }

    private static Cell cell(List<String> record, MasterPlace line, LayoutColumn column) {
        return new Cell(
                line.atColumn(column.official()),
                record.get(column.number() - 1).strip());
    }
}

package jp.santei.masters.snapshot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.santei.master.CodeIndex;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterColumns;
import jp.santei.master.MasterField;
import jp.santei.master.MasterTable;
import jp.santei.master.ValueStatus;

/**
 * A master as dense columns (マスターの表): codes, periods, values, statuses, flags, names, and the index of the codes.
 *
 * <p>A flag column is named by its official number; the statuses by their words. A file that has another set of flag
 * columns than this build is refused: its content would not be what it says.
 *
 * @param <F> the flag columns
 */
final class TableSection<F extends Enum<F> & MasterField> implements Section<MasterTable<F>> {
    private final Class<F> type;
    private final Map<Integer, F> fields = new TreeMap<>();

    TableSection(Class<F> type) {
        this.type = type;
        for (F field : type.getEnumConstants()) {
            if (fields.put(field.column(), field) != null) {
                throw new IllegalStateException(type + ": two fields of column " + field.column());
            }
        }
    }

    @Override
    public void write(MasterTable<F> table, SectionOutput out) {
        int rows = table.size();
        int[] codes = new int[rows];
        int[] from = new int[rows];
        int[] to = new int[rows];
        long[] values = new long[rows];
        byte[] valueStatus = new byte[rows];
        byte[] flagStatus = new byte[rows];
        for (int row = 0; row < rows; row++) {
            codes[row] = table.code(row);
            from[row] = table.from(row);
            to[row] = table.to(row);
            values[row] = table.value(row);
            valueStatus[row] = (byte) table.valueStatus(row).ordinal();
            flagStatus[row] = (byte) table.flagStatus(row).ordinal();
        }
        out.number(rows).numbers(codes).larges(values);
        IntColumn.write(from, out);
        IntColumn.write(to, out);
        words(List.of(ValueStatus.values()), out);
        out.bytes(valueStatus);
        words(List.of(FlagStatus.values()), out);
        out.bytes(flagStatus);
        out.number(fields.size());
        fields.forEach((column, field) -> {
            out.number(column);
            IntColumn.write(table.column(field), out);
        });
        NameColumn.write(rows, table::name, out);
        char[] displacements = table.index().displacements();
        short[] shorts = new short[displacements.length];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = (short) displacements[i];
        }
        out.number(shorts.length).shorts(shorts);
    }

    @Override
    public MasterTable<F> read(SectionInput in) {
        int rows = in.count(Integer.BYTES + Long.BYTES + 2);
        int[] zero = new int[rows];
        MasterColumns<F> columns = new MasterColumns<>(type, rows);
        in.numbers(columns.codes());
        in.larges(columns.values());
        columns.periods(IntColumn.read(zero, in), IntColumn.read(zero, in));
        status(columns.valueStatus(), List.of(ValueStatus.values()), in);
        status(columns.flagStatus(), List.of(FlagStatus.values()), in);
        flags(columns, zero, in);
        columns.names(NameColumn.read(zero, in));
        short[] shorts = in.shorts(in.count(Short.BYTES));
        char[] displacements = new char[shorts.length];
        for (int i = 0; i < shorts.length; i++) {
            displacements[i] = (char) shorts[i];
        }
        return MasterTable.of(columns.index(CodeIndex.of(columns.codes(), displacements)));
    }

    private void flags(MasterColumns<F> columns, int[] zero, SectionInput in) {
        int count = in.count(Integer.BYTES * 2);
        if (count != fields.size()) {
            throw in.otherBuild(count + " columns");
        }
        for (Map.Entry<Integer, F> expected : fields.entrySet()) {
            int column = in.number();
            if (column != expected.getKey()) {
                throw in.otherBuild("column " + column);
            }
            columns.flag(expected.getValue(), IntColumn.read(zero, in));
        }
    }

    private static void words(List<? extends Enum<?>> constants, SectionOutput out) {
        out.number(constants.size());
        constants.forEach(constant -> out.text(constant.name()));
    }

    /** Reads the words of a status, then the position of each row's word among them. */
    private static <E extends Enum<E>> void status(byte[] status, List<E> constants, SectionInput in) {
        List<E> words = in.rows(each -> each.constant(constants, Enum::name));
        byte[] positions = in.bytes(status.length);
        for (int row = 0; row < status.length; row++) {
            if (positions[row] < 0 || positions[row] >= words.size()) {
                throw in.content(Integer.toString(positions[row]), "状態の番号", "the number of a status");
            }
            status[row] = (byte) words.get(positions[row]).ordinal();
        }
    }
}

package jp.santei.master;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the rows of a {@link MasterTable} in any order; {@link #build} sorts and checks them. Not thread-safe.
 *
 * @param <F> the flag columns
 */
public final class MasterTableBuilder<F extends Enum<F> & MasterField> {
    private static final Comparator<MasterRow<?>> ORDER =
            Comparator.<MasterRow<?>>comparingInt(MasterRow::code).thenComparingInt(MasterRow::from);

    private final Class<F> type;
    private final List<MasterRow<F>> rows = new ArrayList<>();

    /** Returns a builder without rows. */
    public MasterTableBuilder(Class<F> type) {
        this.type = type;
    }

    /** Adds a row. */
    public MasterTableBuilder<F> add(MasterRow<F> row) {
        rows.add(row);
        return this;
    }

    /**
     * Builds the table.
     *
     * @throws IllegalArgumentException when two versions of a code overlap
     */
    public MasterTable<F> build() {
        rows.sort(ORDER);
        MasterColumns<F> columns = new MasterColumns<>(type, rows.size());
        String[] names = new String[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            MasterRow<F> row = rows.get(i);
            put(columns, i, row);
            names[i] = row.name();
        }
        return MasterTable.of(columns.names(row -> names[row]));
    }

    private void put(MasterColumns<F> columns, int i, MasterRow<F> row) {
        columns.codes()[i] = row.code();
        columns.from()[i] = row.from();
        columns.to()[i] = row.to();
        columns.values()[i] = row.value();
        columns.valueStatus()[i] = (byte) row.valueStatus().ordinal();
        columns.flagStatus()[i] = (byte) row.flagStatus().ordinal();
        row.flags().forEach((field, value) -> columns.flag(field)[i] = value);
    }
}

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
        for (int i = 1; i < rows.size(); i++) {
            MasterRow<F> before = rows.get(i - 1);
            MasterRow<F> row = rows.get(i);
            if (before.code() == row.code() && before.to() >= row.from()) {
                throw new IllegalArgumentException("code " + row.code() + ": two versions on epoch day " + row.from());
            }
        }
        return new MasterTable<F>(this);
    }

    Class<F> type() {
        return type;
    }

    int size() {
        return rows.size();
    }

    void copyTo(MasterTable<F> table) {
        for (int i = 0; i < rows.size(); i++) {
            table.put(i, rows.get(i));
        }
    }
}

package jp.santei.masters.publicexpense;

import jp.santei.master.PublicExpenses;
import jp.santei.masters.table.PublicCapTable;
import jp.santei.masters.table.PublicLimitTable;

/** What the library says of national public expenses (国の公費の表): master, flat limits, caps. */
public final class PublicExpenseTables {
    private PublicExpenseTables() {}

    /** Reads the tables of the library. */
    public static PublicExpenses load() {
        return new PublicExpenses(
                SchemeTable.load().stream().map(SchemeRow::scheme).toList(),
                PublicLimitTable.load(),
                PublicCapTable.load());
    }
}

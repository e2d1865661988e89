package jp.santei.masters.publicexpense;

import java.util.List;
import jp.santei.master.MasterTable;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.masters.MasterPlace;
import org.jspecify.annotations.Nullable;

/**
 * One row of the national public-expense master (国公費マスター): what the engine reads, and all items of the official layout.
 *
 * @param scheme what the engine reads
 * @param official the items of the official layout, as far as they are known
 * @param afterGap whether the time before it, since the former row of its scope, is without a row on purpose
 * @param note how the row was read where law and rule books leave it open; null for none
 * @param place where it is in the file
 */
public record SchemeRow(
        PublicExpenseScheme scheme,
        OfficialItems official,
        boolean afterGap,
        @Nullable String note,
        MasterPlace place) {
    /**
     * Returns the items of the official layout that are not known, in its order.
     *
     * <p>A row without an end has no day of ending, and one for any institution no number: those are empty, not unknown.
     */
    public List<OfficialItem> unknown() {
        return official.unknown().stream().filter(item -> !isEmpty(item)).toList();
    }

    private boolean isEmpty(OfficialItem item) {
        return (item.number().equals(OfficialItem.END) && scheme.to() == MasterTable.OPEN)
                || (item.number().equals(OfficialItem.INSTITUTION)
                        && scheme.scope().institution() == PublicExpenseScheme.NONE);
    }
}

package jp.santei.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.santei.claim.Claim;
import jp.santei.claim.Item;
import jp.santei.claim.Stay;
import jp.santei.statement.Charge;
import jp.santei.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a month (月次台帳): what was billed by settlement, what was collected, and the charge up to now.
 *
 * <p>An immutable value that the host stores between events; {@link CashDesk} makes the next one. The month is always
 * charged anew from its settlements, so correcting or cancelling one leaves no trace in the amounts.
 *
 * @param unit the claim's unit, coverage, history and options, without items and stays
 * @param settlements 会計 in the order they were added
 * @param collections what each event collected, in order
 * @param closed whether the month is closed
 * @param edition the edition of the last event
 * @param charge the charge of the month up to now; null when it could not be computed
 */
public record MonthLedger(
        Claim unit,
        List<Settlement> settlements,
        List<Collection> collections,
        boolean closed,
        Statement.EditionUsed edition,
        @Nullable Charge charge) {
    /** The version of the ledger format. */
    public static final String VERSION = "1";

    /**
     * Copies the lists and checks that the settlements are distinct.
     *
     * @throws LedgerException when a settlement is there twice
     * @throws jp.santei.claim.ClaimException when the month is no claim, such as an item with a payer that the unit lacks
     */
    public MonthLedger {
        settlements = List.copyOf(settlements);
        collections = List.copyOf(collections);
        if (!unit.items().isEmpty() || !unit.stays().isEmpty()) {
            throw LedgerException.of(LedgerError.FIELD, "/claim/items", "items, stays");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < settlements.size(); i++) {
            if (!names.add(settlements.get(i).settlement())) {
                throw LedgerException.of(
                        LedgerError.SETTLEMENT_EXISTS,
                        "/settlements/" + i,
                        settlements.get(i).settlement());
            }
        }
        MonthClaim.of(unit, settlements);
    }

    /** Returns the claim of the month up to now: charged at once it gives the same statement. */
    public Claim claim() {
        return MonthClaim.of(unit, settlements);
    }

    /** Returns what was collected up to now, in yen. */
    public long collected() {
        return collections.stream().mapToLong(Collection::yen).reduce(0, Math::addExact);
    }

    /** Returns the names of the settlements, in order. */
    public List<String> names() {
        return settlements.stream().map(Settlement::settlement).toList();
    }

    /**
     * What one settlement bills (会計1件).
     *
     * @param settlement its name
     * @param items its items; each names this settlement
     * @param stays the parts of stays it bills meals of
     */
    public record Settlement(String settlement, List<Item> items, List<Stay> stays) {
        /**
         * Copies the lists and checks that the items are of this settlement.
         *
         * @throws LedgerException when an item names another one
         */
        public Settlement {
            items = List.copyOf(items);
            stays = List.copyOf(stays);
            for (int i = 0; i < items.size(); i++) {
                String named = String.valueOf(items.get(i).settlement());
                if (!settlement.equals(named)) {
                    throw LedgerException.of(
                            LedgerError.ITEM_SETTLEMENT, "/items/" + i + "/settlement", named, settlement);
                }
            }
        }
    }

    /**
     * What one event collected (入金・返金).
     *
     * @param kind what happened
     * @param settlement to which settlement; null = to the month
     * @param yen collected; negative = paid back
     */
    public record Collection(EventKind kind, @Nullable String settlement, long yen) {}
}

package jp.santei.ledger;

import jp.santei.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens at the window (台帳の出来事).
 *
 * @param kind what happens
 * @param settlement 会計 it happens to; null where the kind names none
 * @param claim that settlement's items with the unit and coverage they belong to, or the new coverage; null where the kind
 *     has none
 */
public record LedgerEvent(
        EventKind kind,
        @Nullable String settlement,
        @Nullable Claim claim) {
    /**
     * Checks that the event has what its kind needs, and nothing else.
     *
     * @throws LedgerException naming the field that is wrong
     */
    public LedgerEvent {
        if ((settlement != null) != kind.namesSettlement()) {
            throw LedgerException.of(LedgerError.FIELD, "/event/settlement", kind.word() + ", settlement");
        }
        if ((claim != null) != kind.hasClaim()) {
            throw LedgerException.of(LedgerError.FIELD, "/event/claim", kind.word() + ", claim");
        }
        boolean billed =
                claim != null && !(claim.items().isEmpty() && claim.stays().isEmpty());
        if (kind == EventKind.COVERAGE && billed) {
            throw LedgerException.of(LedgerError.FIELD, "/event/claim/items", kind.word() + ", items");
        }
    }

    /** Returns the event that a settlement is added. */
    public static LedgerEvent add(String settlement, Claim claim) {
        return new LedgerEvent(EventKind.ADD, settlement, claim);
    }

    /** Returns the event that a settlement's items are replaced. */
    public static LedgerEvent correct(String settlement, Claim claim) {
        return new LedgerEvent(EventKind.CORRECT, settlement, claim);
    }

    /** Returns the event that a settlement is taken out. */
    public static LedgerEvent cancel(String settlement) {
        return new LedgerEvent(EventKind.CANCEL, settlement, null);
    }

    /** Returns the event that the coverage of the month changes to a claim's, which has no items. */
    public static LedgerEvent coverage(Claim claim) {
        return new LedgerEvent(EventKind.COVERAGE, null, claim);
    }

    /** Returns the event that the month is closed. */
    public static LedgerEvent close() {
        return new LedgerEvent(EventKind.CLOSE, null, null);
    }
}

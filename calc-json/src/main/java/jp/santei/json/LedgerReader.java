package jp.santei.json;

import java.util.List;
import java.util.function.Supplier;
import jp.santei.claim.Claim;
import jp.santei.claim.ClaimException;
import jp.santei.claim.Item;
import jp.santei.claim.Stay;
import jp.santei.ledger.EventKind;
import jp.santei.ledger.LedgerError;
import jp.santei.ledger.LedgerEvent;
import jp.santei.ledger.LedgerException;
import jp.santei.ledger.MonthLedger;
import jp.santei.statement.Charge;
import jp.santei.statement.Statement;

/**
 * Reads ledgers (月次台帳) and their events from JSON, as strictly as {@link ClaimReader} reads claims.
 *
 * <p>Thread-safe: there is no state.
 */
public final class LedgerReader {
    private static final List<String> LEDGER =
            List.of("ledger", "edition", "closed", "claim", "settlements", "collections", "charge");
    private static final List<String> SETTLEMENT = List.of("settlement", "items", "stays");
    private static final List<String> COLLECTION = List.of("kind", "settlement", "yen");
    private static final List<String> EVENT = List.of("kind", "settlement", "claim");

    private LedgerReader() {}

    /**
     * Reads one ledger.
     *
     * @param text JSON text of one object
     * @throws ClaimException when the text is not JSON or a field is wrong; the pointer is absolute
     * @throws LedgerException when the version is not known or the ledger contradicts itself; the pointer is absolute
     */
    public static MonthLedger read(String text) {
        return ledger(Cursor.of(JsonSource.parse(text, 1)));
    }

    /**
     * Reads one event.
     *
     * @param text JSON text of one object
     * @throws ClaimException when the text is not JSON or a field is wrong; the pointer is absolute
     * @throws LedgerException when the event lacks what its kind needs, or has more; the pointer is absolute
     */
    public static LedgerEvent event(String text) {
        return event(Cursor.of(JsonSource.parse(text, 1)));
    }

    static MonthLedger ledger(Cursor at) {
        at.optional("ledger", LedgerReader::version);
        at.fields(LEDGER).required("ledger", LedgerReader::version);
        Statement.EditionUsed edition = at.required("edition", StatementReader::edition);
        boolean closed = at.required("closed", Cursor::flag);
        Claim unit = at.required("claim", ClaimReader::claim);
        ItemReading items = new ItemReading(unit.month(), !unit.publicExpenses().isEmpty());
        List<MonthLedger.Settlement> settlements =
                at.required("settlements", c -> c.elements(one -> settlement(one, items)));
        List<MonthLedger.Collection> collections =
                at.required("collections", c -> c.elements(LedgerReader::collection));
        Charge charge = at.nullable("charge", ChargeReading::charge);
        return build(at, () -> new MonthLedger(unit, settlements, collections, closed, edition, charge));
    }

    static LedgerEvent event(Cursor at) {
        at.fields(EVENT);
        EventKind kind = at.required("kind", c -> c.keyword(EventKind.class));
        String settlement = at.optional("settlement", Cursor::text);
        Claim claim = at.optional("claim", ClaimReader::claim);
        return new LedgerEvent(kind, settlement, claim);
    }

    private static String version(Cursor at) {
        String version = at.word();
        if (!version.equals(MonthLedger.VERSION)) {
            throw LedgerException.of(LedgerError.VERSION, at.pointer(), version, MonthLedger.VERSION);
        }
        return version;
    }

    private static MonthLedger.Settlement settlement(Cursor at, ItemReading reading) {
        at.fields(SETTLEMENT);
        String name = at.required("settlement", Cursor::text);
        List<Item> items = at.required("items", c -> c.elements(reading::item));
        List<Stay> stays = at.list("stays", StayReading::stay);
        return build(at, () -> new MonthLedger.Settlement(name, items, stays));
    }

    private static MonthLedger.Collection collection(Cursor at) {
        at.fields(COLLECTION);
        return new MonthLedger.Collection(
                at.required("kind", c -> c.keyword(EventKind.class)),
                at.optional("settlement", Cursor::text),
                at.required("yen", Cursor::whole));
    }

    private static <T> T build(Cursor at, Supplier<T> record) {
        try {
            return at.build(record);
        } catch (LedgerException e) {
            throw e.under(at.pointer());
        }
    }
}

package jp.santei.json;

import java.util.function.Consumer;
import jp.santei.ledger.LedgerEvent;
import jp.santei.ledger.LedgerResult;
import jp.santei.ledger.MonthLedger;
import jp.santei.statement.Charge;
import org.jspecify.annotations.Nullable;

/**
 * Writes ledgers (月次台帳), their events and results as JSON of the contract, in its field order.
 *
 * <p>{@link LedgerReader} reads back an equal ledger. Thread-safe: there is no state.
 */
public final class LedgerWriter {
    private LedgerWriter() {}

    /** Returns a ledger as one line of JSON, without the line's end. */
    public static String write(MonthLedger ledger) {
        return JsonSink.line(ledger(ledger));
    }

    /** Returns a result as one line of JSON, without the line's end. */
    public static String write(LedgerResult result) {
        return JsonSink.line(o -> o.put("ledger", ledger(result.ledger()))
                .put("collect", result.collect())
                .put("statement", StatementWriter.statement(result.statement())));
    }

    /** Returns a ledger, null for a new month, and its next event as one line of JSON, without the line's end. */
    public static String write(@Nullable MonthLedger ledger, LedgerEvent event) {
        return JsonSink.line(o -> {
            if (ledger == null) {
                o.putNull("ledger");
            } else {
                o.put("ledger", ledger(ledger));
            }
            o.put("event", e -> event(e, event));
        });
    }

    private static Consumer<JsonSink> ledger(MonthLedger ledger) {
        boolean payers = !ledger.unit().publicExpenses().isEmpty();
        return o -> {
            o.put("ledger", MonthLedger.VERSION)
                    .put("edition", e -> StatementWriter.edition(e, ledger.edition()))
                    .put("closed", ledger.closed())
                    .put("claim", ClaimWriter.claim(ledger.unit()))
                    .list(
                            "settlements",
                            ledger.settlements(),
                            JsonSink.object((s, settlement) -> settlement(s, settlement, payers)))
                    .list("collections", ledger.collections(), JsonSink.object(LedgerWriter::collection));
            Charge charge = ledger.charge();
            if (charge == null) {
                o.putNull("charge");
            } else {
                o.put("charge", c -> ChargeWriting.charge(c, charge));
            }
        };
    }

    private static void settlement(JsonSink o, MonthLedger.Settlement settlement, boolean payers) {
        o.put("settlement", settlement.settlement())
                .list("items", settlement.items(), JsonSink.object((i, item) -> ClaimWriter.item(i, item, payers)))
                .listUnlessEmpty("stays", settlement.stays(), JsonSink.object(ClaimWriter::stay));
    }

    private static void collection(JsonSink o, MonthLedger.Collection collection) {
        o.put("kind", collection.kind().word())
                .putUnlessNull("settlement", collection.settlement())
                .put("yen", collection.yen());
    }

    private static void event(JsonSink o, LedgerEvent event) {
        o.put("kind", event.kind().word()).putUnlessNull("settlement", event.settlement());
        if (event.claim() != null) {
            o.put("claim", ClaimWriter.claim(event.claim()));
        }
    }
}

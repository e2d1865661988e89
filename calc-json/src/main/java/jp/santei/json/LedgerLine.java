package jp.santei.json;

import jp.santei.claim.ClaimException;
import jp.santei.ledger.LedgerEvent;
import jp.santei.ledger.LedgerException;
import jp.santei.ledger.MonthLedger;
import org.jspecify.annotations.Nullable;

/** One place of a stream of events (出来事1件): a ledger with its next event, or why there is none. */
public sealed interface LedgerLine {
    /** Returns the number of the line from 1; always 1 for a single object. */
    long line();

    /**
     * An event that was read.
     *
     * @param line number of the line
     * @param ledger the month up to now; null = it begins
     * @param event the event
     */
    record Accepted(long line, @Nullable MonthLedger ledger, LedgerEvent event) implements LedgerLine {
        /** Returns the id of the event's claim, or of the ledger's; null when there is none. */
        public @Nullable String id() {
            if (event.claim() != null && event.claim().id() != null) {
                return event.claim().id();
            }
            return ledger == null ? null : ledger.unit().id();
        }

        /** Returns the place of this event after the ledger refused it. */
        public Refused refused(LedgerException cause) {
            return new Refused(line, id(), cause.error().code(), cause.pointer(), cause.ja(), cause.en());
        }

        /** Returns the place of this event after the month was refused as a claim. */
        public Refused refused(ClaimException cause) {
            return new Refused(line, id(), cause.error().code(), cause.pointer(), cause.ja(), cause.en());
        }
    }

    /**
     * An event that was refused.
     *
     * @param line number of the line
     * @param id id of the claim, null when it could not be read
     * @param code stable code
     * @param pointer JSON pointer into the line
     * @param ja the Japanese sentence
     * @param en the English sentence
     */
    record Refused(long line, @Nullable String id, String code, String pointer, String ja, String en)
            implements LedgerLine {}
}

package jp.santei.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import jp.santei.claim.ClaimException;
import jp.santei.ledger.LedgerEvent;
import jp.santei.ledger.LedgerException;
import jp.santei.ledger.MonthLedger;

/**
 * The events of a stream in their order (出来事の列): {@code {"ledger":…|null,"event":{…}}} as JSON Lines, or one object over
 * any number of lines, told apart as {@link ClaimLines} does.
 *
 * <p>Not thread-safe. Reading throws {@link java.io.UncheckedIOException} when the stream does.
 */
public final class LedgerLines implements Iterator<LedgerLine>, Closeable {
    private static final List<String> REQUEST = List.of("ledger", "event");

    private final DocumentLines<LedgerLine> documents;

    private LedgerLines(InputStream in) {
        this.documents = new DocumentLines<>(in, ClaimLines.MAX_BYTES, new Events());
    }

    /** Returns the events of a stream of UTF-8. The stream is read as they are asked for; {@link #close} closes it. */
    public static LedgerLines of(InputStream in) {
        return new LedgerLines(in);
    }

    @Override
    public boolean hasNext() {
        return documents.hasNext();
    }

    @Override
    public LedgerLine next() {
        return documents.next();
    }

    @Override
    public void close() throws IOException {
        documents.close();
    }

    private static LedgerLine accepted(long line, Cursor at) {
        at.fields(REQUEST);
        MonthLedger ledger = at.nullable("ledger", LedgerReader::ledger);
        LedgerEvent event = at.required("event", LedgerReader::event);
        return new LedgerLine.Accepted(line, ledger, event);
    }

    private static final class Events implements DocumentLines.Reading<LedgerLine> {
        @Override
        public LedgerLine read(long line, Json json) {
            try {
                return accepted(line, Cursor.of(json));
            } catch (LedgerException e) {
                return new LedgerLine.Refused(line, null, e.error().code(), e.pointer(), e.ja(), e.en());
            } catch (ClaimException e) {
                return refused(line, e);
            }
        }

        @Override
        public LedgerLine refused(long line, ClaimException e) {
            return new LedgerLine.Refused(line, null, e.error().code(), e.pointer(), e.ja(), e.en());
        }
    }
}

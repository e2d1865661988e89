package jp.santei.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import jp.santei.claim.ClaimException;

/**
 * The claims of a stream in their order (請求の列): JSON Lines, or one object over any number of lines.
 *
 * <p>Which of the two it is, is decided at the first line that is not blank. A line that is a complete JSON value by itself
 * begins JSON Lines. Otherwise the whole is tried as one object; where that fails, and the first line and a later one both
 * begin with a brace, it is JSON Lines with a broken first line. Every claim and every refusal stands in its place; blank
 * lines are skipped and counted. A stream without anything in it is one refusal.
 *
 * <p>JSON Lines need the memory of one line, a single object and the decision at most {@link #MAX_BYTES}. Not
 * thread-safe. Reading throws {@link java.io.UncheckedIOException} when the stream does.
 */
public final class ClaimLines implements Iterator<ClaimLine>, Closeable {
    /** Most bytes of one line, or of a single object. */
    public static final int MAX_BYTES = 16 << 20;

    private final DocumentLines<ClaimLine> documents;

    private ClaimLines(InputStream in, int maxBytes) {
        this.documents = new DocumentLines<>(in, maxBytes, new Claims());
    }

    /** Returns the claims of a stream of UTF-8. The stream is read as they are asked for; {@link #close} closes it. */
    public static ClaimLines of(InputStream in) {
        return of(in, MAX_BYTES);
    }

    static ClaimLines of(InputStream in, int maxBytes) {
        return new ClaimLines(in, maxBytes);
    }

    @Override
    public boolean hasNext() {
        return documents.hasNext();
    }

    @Override
    public ClaimLine next() {
        return documents.next();
    }

    @Override
    public void close() throws IOException {
        documents.close();
    }

    private static final class Claims implements DocumentLines.Reading<ClaimLine> {
        @Override
        public ClaimLine read(long line, Json json) {
            try {
                return new ClaimLine.Accepted(line, ClaimReader.claim(json));
            } catch (ClaimException e) {
                return new ClaimLine.Refused(line, ClaimReader.id(json), e);
            }
        }

        @Override
        public ClaimLine refused(long line, ClaimException cause) {
            return new ClaimLine.Refused(line, null, cause);
        }
    }
}

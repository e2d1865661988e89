package jp.santei.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import jp.santei.claim.ClaimError;
import jp.santei.claim.ClaimException;
import org.jspecify.annotations.Nullable;

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

    private final InputStream in;
    private final int maxBytes;
    private final RawLines source;

    /** Lines that were read to decide, and not yet returned. */
    private final ArrayDeque<RawLines.Raw> pending = new ArrayDeque<>();

    private boolean decided;
    private @Nullable ClaimLine next;

    private ClaimLines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.source = new RawLines(in, maxBytes);
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
        if (next == null) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public ClaimLine next() {
        ClaimLine result = next == null ? advance() : next;
        next = null;
        if (result == null) {
            throw new NoSuchElementException();
        }
        return result;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private @Nullable ClaimLine advance() {
        if (!decided) {
            decided = true;
            ClaimLine single = decide();
            if (single != null) {
                return single;
            }
        }
        RawLines.Raw line = nextNotBlank();
        return line == null ? null : read(line);
    }

    /** Returns the single object, or null when the lines are read one by one. */
    private @Nullable ClaimLine decide() {
        RawLines.Raw first = nextNotBlank();
        if (first == null) {
            return new ClaimLine.Refused(1, null, ClaimException.of(ClaimError.SYNTAX, "", "no value"));
        }
        pending.add(first);
        if (first.tooLong() || isComplete(first.bytes())) {
            return null;
        }
        boolean ended = collect(first.bytes().length);
        byte[] whole = joined();
        boolean lines = first.opensObject() && pending.stream().skip(1).anyMatch(RawLines.Raw::opensObject);
        if (ended && (!lines || isComplete(whole))) {
            pending.clear();
            return read(1, first.number(), whole);
        }
        return lines ? null : tooLongWhole();
    }

    /** Collects lines up to the cap and returns whether the end was reached. */
    private boolean collect(long size) {
        long total = size;
        while (total <= maxBytes) {
            RawLines.Raw line = source.next();
            if (line == null) {
                return true;
            }
            pending.add(line);
            total += line.tooLong() ? maxBytes : line.bytes().length + 1L;
        }
        return false;
    }

    private byte[] joined() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (RawLines.Raw line : pending) {
            whole.writeBytes(line.bytes());
            whole.write('\n');
        }
        return whole.toByteArray();
    }

    private ClaimLine tooLongWhole() {
        pending.clear();
        while (source.next() != null) {
            // the rest belongs to the object that is refused
        }
        return tooLong(1);
    }

    private ClaimLine tooLong(long line) {
        return new ClaimLine.Refused(
                line, null, ClaimException.of(ClaimError.LIMIT, "", "> " + maxBytes, maxBytes + " bytes"));
    }

    private RawLines.@Nullable Raw nextNotBlank() {
        RawLines.Raw line = nextRaw();
        while (line != null && line.isBlank()) {
            line = nextRaw();
        }
        return line;
    }

    private RawLines.@Nullable Raw nextRaw() {
        return pending.isEmpty() ? source.next() : pending.poll();
    }

    private ClaimLine read(RawLines.Raw line) {
        return line.tooLong() ? tooLong(line.number()) : read(line.number(), line.number(), line.bytes());
    }

    private static ClaimLine read(long line, long firstLine, byte[] utf8) {
        Json json;
        try {
            json = JsonSource.parse(JsonSource.decode(utf8), firstLine);
        } catch (ClaimException e) {
            return new ClaimLine.Refused(line, null, e);
        }
        try {
            return new ClaimLine.Accepted(line, ClaimReader.claim(json));
        } catch (ClaimException e) {
            return new ClaimLine.Refused(line, ClaimReader.id(json), e);
        }
    }

    private static boolean isComplete(byte[] utf8) {
        try {
            return JsonSource.isComplete(JsonSource.decode(utf8));
        } catch (ClaimException e) {
            return false;
        }
    }
}

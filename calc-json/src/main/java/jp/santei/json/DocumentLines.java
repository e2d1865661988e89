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
 * The documents of a stream in their order (JSON の列): JSON Lines, or one object over any number of lines.
 *
 * <p>Which of the two it is, is decided at the first line that is not blank. A line that is a complete JSON value by itself
 * begins JSON Lines. Otherwise the whole is tried as one object; where that fails, and the first line and a later one both
 * begin with a brace, it is JSON Lines with a broken first line. Every document and every refusal stands in its place; blank
 * lines are skipped and counted. A stream without anything in it is one refusal.
 *
 * @param <T> what a document is read as
 */
final class DocumentLines<T> implements Iterator<T>, Closeable {
    /** How a document of a stream, and a line that is none, become a value. */
    interface Reading<T> {
        /** Returns what a document is read as. */
        T read(long line, Json json);

        /** Returns what stands for a line that is no document. */
        T refused(long line, ClaimException cause);
    }

    private final InputStream in;
    private final int maxBytes;
    private final Reading<T> reading;
    private final RawLines source;

    /** Lines that were read to decide, and not yet returned. */
    private final ArrayDeque<RawLines.Raw> pending = new ArrayDeque<>();

    private boolean decided;
    private @Nullable T next;

    DocumentLines(InputStream in, int maxBytes, Reading<T> reading) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.reading = reading;
        this.source = new RawLines(in, maxBytes);
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public T next() {
        T result = next == null ? advance() : next;
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

    private @Nullable T advance() {
        if (!decided) {
            decided = true;
            T single = decide();
            if (single != null) {
                return single;
            }
        }
        RawLines.Raw line = nextNotBlank();
        return line == null ? null : read(line);
    }

    /** Returns the single object, or null when the lines are read one by one. */
    private @Nullable T decide() {
        RawLines.Raw first = nextNotBlank();
        if (first == null) {
            return reading.refused(1, ClaimException.of(ClaimError.SYNTAX, "", "no value"));
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

    private T tooLongWhole() {
        pending.clear();
        while (source.next() != null) {
            // the rest belongs to the object that is refused
        }
        return tooLong(1);
    }

    private T tooLong(long line) {
        return reading.refused(line, ClaimException.of(ClaimError.LIMIT, "", "> " + maxBytes, maxBytes + " bytes"));
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

    private T read(RawLines.Raw line) {
        return line.tooLong() ? tooLong(line.number()) : read(line.number(), line.number(), line.bytes());
    }

    private T read(long line, long firstLine, byte[] utf8) {
        Json json;
        try {
            json = JsonSource.parse(JsonSource.decode(utf8), firstLine);
        } catch (ClaimException e) {
            return reading.refused(line, e);
        }
        return reading.read(line, json);
    }

    private static boolean isComplete(byte[] utf8) {
        try {
            return JsonSource.isComplete(JsonSource.decode(utf8));
        } catch (ClaimException e) {
            return false;
        }
    }
}

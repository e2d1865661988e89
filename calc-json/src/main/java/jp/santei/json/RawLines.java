package jp.santei.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, each ended by a line feed or the end; a line beyond the cap is skipped and marked. */
final class RawLines {
    /** One line. */
    static final class Raw {
        private final long number;
        private final byte[] bytes;
        private final boolean tooLong;

        private Raw(long number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** Returns its number from 1. */
        long number() {
            return number;
        }

        /** Returns its bytes without the line feed, not copied; empty when it is too long. */
        byte[] bytes() {
            return bytes;
        }

        /** Returns whether it is longer than the cap. */
        boolean tooLong() {
            return tooLong;
        }

        /** Returns whether the line has nothing but white space. */
        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }

        /** Returns whether the first character of the line opens an object. */
        boolean opensObject() {
            return bytes.length > 0 && bytes[0] == '{';
        }
    }

    private static final int BUFFER = 1 << 16;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;

    RawLines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Returns the next line, or null at the end. */
    @Nullable
    Raw next() {
        if (at == end && !fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int stop = lineFeed();
            tooLong = tooLong || (long) line.size() + stop - at > maxBytes;
            if (!tooLong) {
                line.write(buffer, at, stop - at);
            }
            at = stop;
            if (stop < end) {
                at++;
                break;
            }
        } while (fill());
        return new Raw(number, tooLong ? new byte[0] : withoutBom(line.toByteArray()), tooLong);
    }

    private byte[] withoutBom(byte[] line) {
        boolean has =
                number == 1 && line.length >= BOM.length && Arrays.equals(line, 0, BOM.length, BOM, 0, BOM.length);
        return has ? Arrays.copyOfRange(line, BOM.length, line.length) : line;
    }

    private int lineFeed() {
        for (int i = at; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return end;
    }

    private boolean fill() {
        try {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, BUFFER));
            return end > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

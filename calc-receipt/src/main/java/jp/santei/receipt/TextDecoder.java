package jp.santei.receipt;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Finds the encoding of a file and takes it apart into lines (文字コードの判別).
 *
 * <p>A byte order mark, or text beyond ASCII that is valid UTF-8 throughout, means UTF-8; everything else must be
 * Windows-31J. Neither a line feed nor a comma is ever the second byte of a character in Windows-31J, so lines are cut
 * before they are decoded.
 */
final class TextDecoder {
    private static final Phrase WHOLE_CHARACTER = new Phrase("文字の続きとGO", "a whole character, then GO");
    private static final byte[] END_OF_FILE = {0x1A};

    private final String file;
    private final byte[] bytes;

    TextDecoder(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** The lines of a file and what is needed to write it back. */
    record Text(TextEncoding encoding, List<RawRecord> records, String tail) {}

    Text text() {
        TextEncoding encoding = encoding();
        int start = encoding.mark().length;
        int end = bytes.length;
        while (end > start && bytes[end - 1] == END_OF_FILE[0]) {
            end--;
        }
        List<RawRecord> records = new ArrayList<>();
        int line = 1;
        for (int from = start; from < end; line++) {
            int to = from;
            while (to < end && bytes[to] != '\n') {
                to++;
            }
            records.add(record(line, from, to, to < end, encoding.charset()));
            from = to + 1;
        }
        return new Text(encoding, records, "\u001a".repeat(bytes.length - end));
    }

    private static byte[] without(byte[] line, boolean carriageReturn) {
        return carriageReturn ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private RawRecord record(int line, int from, int to, boolean lineFeed, Charset charset) {
        byte[] all = Arrays.copyOfRange(bytes, from, to);
        boolean carriageReturn = all.length > 0 && all[all.length - 1] == '\r';
        byte[] content = without(all, carriageReturn);
        String text = new String(content, charset);
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', start)) {
            fields.add(text.substring(start, comma));
            start = comma + 1;
        }
        fields.add(text.substring(start));
        String lineEnd = (carriageReturn ? "\r" : "") + (lineFeed ? "\n" : "");
        // Windows-31J has characters with two codes; the line keeps its bytes where the text would not give them back.
        boolean same = Arrays.equals(text.getBytes(charset), content);
        return new RawRecord(line, fields, lineEnd, same ? null : content);
    }

    private TextEncoding encoding() {
        if (startsWith(TextEncoding.UTF_8_BOM.mark())) {
            int failed = failure(TextEncoding.UTF_8);
            if (failed >= 0) {
                throw refused(failed, isCutUtf8(failed));
            }
            return TextEncoding.UTF_8_BOM;
        }
        if (isAscii(bytes.length)) {
            return TextEncoding.WINDOWS_31J;
        }
        int failedUtf8 = failure(TextEncoding.UTF_8);
        if (failedUtf8 < 0) {
            return TextEncoding.UTF_8;
        }
        if (isCutUtf8(failedUtf8) && !isAscii(failedUtf8)) {
            throw refused(failedUtf8, true);
        }
        int failed = failure(TextEncoding.WINDOWS_31J);
        if (failed < 0) {
            return TextEncoding.WINDOWS_31J;
        }
        throw refused(Math.max(failed, failedUtf8), failed == bytes.length - 1);
    }

    private boolean startsWith(byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private boolean isAscii(int end) {
        for (int i = 0; i < end; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the bytes from a position to the end begin one character of UTF-8 and do not complete it. */
    private boolean isCutUtf8(int from) {
        int lead = bytes[from] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || bytes.length - from >= length) {
            return false;
        }
        for (int i = from + 1; i < bytes.length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Returns the position of the first byte that is no text in an encoding, or -1. */
    private int failure(TextEncoding encoding) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 16);
        CoderResult result = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        return result.isError() ? in.position() : -1;
    }

    private ReceiptFormatException refused(int position, boolean cut) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        int end = Math.min(bytes.length, position + 2);
        String found = HexFormat.of().formatHex(bytes, position, end);
        return cut
                ? new ReceiptFormatException(ReceiptError.CUT_CHARACTER, file, line, null, found, WHOLE_CHARACTER)
                : new ReceiptFormatException(
                        ReceiptError.ENCODING, file, line, null, found, Phrase.of("Windows-31J, UTF-8"));
    }
}

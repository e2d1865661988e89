package jp.santei.masters.publish;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;

/**
 * The SHA-256 over the normalised content of official files and their errata (内容のハッシュ).
 *
 * <p>Into it go, of each table, its layout's id, its publication and its rows, and of each erratum everything but its id,
 * reason and source. File names, archives, encodings, quoting, line numbers, the order of files and empty cells at the end
 * of a row do not count, and a table that is there twice counts once. The exact input is stated in
 * {@code docs/package-format.md}.
 */
public final class ContentHash {
    private static final String FORMAT = "santei-content-1";
    private static final String TABLE_FORMAT = "santei-table-1";
    private static final int BUFFER = 1 << 16;
    private static final int ASCII_AT_ONCE = 64;
    private static final char NOT_ASCII = 0x80;

    private final Hasher hasher = Hashing.sha256().newHasher();
    private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

    private ContentHash() {}

    /**
     * Returns the hash of tables and errata in any order, 64 hex digits.
     *
     * @throws IllegalArgumentException when a text holds half a surrogate pair
     */
    public static String of(List<OfficialTable> tables, List<Erratum> errata) {
        List<String> digests =
                tables.stream().map(ContentHash::ofTable).sorted().distinct().toList();
        ContentHash hash = new ContentHash();
        hash.text(FORMAT).number(digests.size());
        digests.forEach(hash::text);
        hash.number(errata.size());
        errata.stream().sorted(Erratum.ORDER).forEach(hash::erratum);
        return hash.end();
    }

    private static String ofTable(OfficialTable table) {
        ContentHash hash = new ContentHash();
        hash.text(TABLE_FORMAT)
                .text(table.layout().id())
                .text(table.source().publication().toString())
                .number(table.rows().size());
        table.rows().forEach(hash::row);
        return hash.end();
    }

    private void row(OfficialRow row) {
        List<String> cells = row.cells();
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        number(size);
        for (int i = 0; i < size; i++) {
            text(cells.get(i));
        }
    }

    private void erratum(Erratum erratum) {
        text(erratum.date().toString())
                .text(erratum.table())
                .text(erratum.key())
                .text(erratum.column())
                .text(erratum.old())
                .text(erratum.corrected());
    }

    private ContentHash number(int number) {
        room(Integer.BYTES);
        buffer.putInt(number);
        return this;
    }

    private ContentHash text(String text) {
        int length = text.length();
        if (length > ASCII_AT_ONCE || !isAscii(text)) {
            byte[] bytes = Utf8.encode(text);
            number(bytes.length).room(bytes.length);
            buffer.put(bytes);
            return this;
        }
        // nearly all cells: no array for each of them
        number(length).room(length);
        for (int i = 0; i < length; i++) {
            buffer.put((byte) text.charAt(i));
        }
        return this;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= NOT_ASCII) {
                return false;
            }
        }
        return true;
    }

    private ContentHash room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        if (buffer.capacity() < bytes) {
            buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
        return this;
    }

    private void flush() {
        buffer.flip();
        hasher.putBytes(buffer);
        buffer.clear();
    }

    private String end() {
        flush();
        return hasher.hash().toString();
    }
}

package jp.santei.masters.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;

/**
 * The header of a compiled edition (ヘッダー): what the file is, and where its sections are.
 *
 * <p>Read in this order: is it one at all, can this reader read it, is the header whole, is the file whole. So a newer file
 * is called newer, and a cut one cut, whatever else of it cannot be read.
 */
final class SnapshotHeader {
    private final String file;
    private final byte[] all;
    private final ByteBuffer bytes;

    private SnapshotHeader(String file, byte[] all) {
        this.file = file;
        this.all = all;
        this.bytes = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Where a section is.
     *
     * @param offset first byte in the file
     * @param length bytes
     * @param checksum CRC-32C
     */
    record Place(int offset, int length, int checksum) {}

    /**
     * What a header says.
     *
     * @param sha256 SHA-256 of the content, 64 hex digits
     * @param sections all sections
     */
    record Read(String sha256, Map<SectionKind, Place> sections) {
        Place place(SectionKind kind) {
            return Objects.requireNonNull(sections.get(kind));
        }
    }

    /**
     * Reads the header of a file.
     *
     * @throws SnapshotException when the file is none, of another version, or not whole
     */
    static Read read(String file, byte[] all) {
        SnapshotHeader header = new SnapshotHeader(file, all);
        header.checkForm();
        header.checkWhole();
        String sha256 = HexFormat.of()
                .formatHex(all, SnapshotFormat.CONTENT_HASH, SnapshotFormat.CONTENT_HASH + SnapshotFormat.HASH_BYTES);
        return new Read(sha256, header.sections());
    }

    /** Returns the file of a header and sections. */
    static byte[] write(String sha256, Map<SectionKind, byte[]> sections) {
        int offset = SnapshotFormat.headerLength(sections.size());
        long length =
                offset + sections.values().stream().mapToLong(one -> one.length).sum();
        if (length > SnapshotFormat.MOST_BYTES) {
            throw new IllegalArgumentException(
                    "edition: " + length + " bytes (expected: at most " + SnapshotFormat.MOST_BYTES + ")");
        }
        ByteBuffer out = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(SnapshotFormat.MAGIC).putInt(SnapshotFormat.BYTE_ORDER_MARK).putInt(SnapshotFormat.VERSION);
        out.putInt(offset)
                .putInt(sections.size())
                .putLong(length)
                .put(HexFormat.of().parseHex(sha256));
        for (Map.Entry<SectionKind, byte[]> section : sections.entrySet()) {
            byte[] content = section.getValue();
            out.putInt(section.getKey().id()).putInt(checksum(content, 0, content.length));
            out.putLong(offset).putLong(content.length);
            offset += content.length;
        }
        out.putInt(checksum(out.array(), 0, out.position()));
        sections.values().forEach(out::put);
        return out.array();
    }

    static int checksum(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }

    private void checkForm() {
        int magic = SnapshotFormat.MAGIC.length;
        int there = Math.min(all.length, magic);
        if (!Arrays.equals(all, 0, there, SnapshotFormat.MAGIC, 0, there)) {
            throw refused(SnapshotError.NOT_A_SNAPSHOT, 0, hex(0, there), hex(SnapshotFormat.MAGIC));
        }
        checkLength(SnapshotFormat.TABLE);
        int mark = bytes.getInt(SnapshotFormat.BYTE_ORDER);
        if (mark != SnapshotFormat.BYTE_ORDER_MARK) {
            String found = hex(SnapshotFormat.BYTE_ORDER, Integer.BYTES);
            throw refused(SnapshotError.BYTE_ORDER, SnapshotFormat.BYTE_ORDER, found, "04 03 02 01");
        }
        int version = bytes.getInt(SnapshotFormat.FORMAT_VERSION);
        if (version != SnapshotFormat.VERSION) {
            throw refused(
                    SnapshotError.VERSION,
                    SnapshotFormat.FORMAT_VERSION,
                    Integer.toString(version),
                    Integer.toString(SnapshotFormat.VERSION));
        }
    }

    private void checkWhole() {
        int sections = bytes.getInt(SnapshotFormat.SECTIONS);
        int expected = SnapshotFormat.headerLength(SectionKind.values().length);
        int length = bytes.getInt(SnapshotFormat.HEADER_LENGTH);
        if (sections < 0 || sections > Short.MAX_VALUE || length != SnapshotFormat.headerLength(sections)) {
            throw refused(SnapshotError.SECTION, SnapshotFormat.HEADER_LENGTH, length + "", Integer.toString(expected));
        }
        checkLength(length);
        int end = length - SnapshotFormat.CHECKSUM;
        if (bytes.getInt(end) != checksum(all, 0, end)) {
            throw refused(
                    SnapshotError.CHECKSUM,
                    end,
                    Integer.toHexString(checksum(all, 0, end)),
                    Integer.toHexString(bytes.getInt(end)));
        }
        checkLength(bytes.getLong(SnapshotFormat.FILE_LENGTH));
        if (all.length > bytes.getLong(SnapshotFormat.FILE_LENGTH)) {
            throw refused(
                    SnapshotError.TRAILING,
                    SnapshotFormat.FILE_LENGTH,
                    all.length + "",
                    bytes.getLong(SnapshotFormat.FILE_LENGTH) + "");
        }
    }

    /** Every section of this build is there, in order and without a gap; so every byte of the file has a checksum. */
    private Map<SectionKind, Place> sections() {
        SectionKind[] kinds = SectionKind.values();
        int count = bytes.getInt(SnapshotFormat.SECTIONS);
        if (count != kinds.length) {
            throw otherBuild(SnapshotFormat.SECTIONS, count + " sections");
        }
        Map<SectionKind, Place> places = new EnumMap<>(SectionKind.class);
        long next = SnapshotFormat.headerLength(count);
        for (int i = 0; i < count; i++) {
            int entry = SnapshotFormat.TABLE + i * SnapshotFormat.ENTRY;
            int id = bytes.getInt(entry);
            if (id != kinds[i].id()) {
                throw otherBuild(entry, "section " + id);
            }
            long offset = bytes.getLong(entry + 8);
            long length = bytes.getLong(entry + 16);
            if (offset != next || length < 0 || length > all.length - offset) {
                throw refused(SnapshotError.SECTION, entry, offset + "+" + length, next + "+…");
            }
            places.put(kinds[i], new Place((int) offset, (int) length, bytes.getInt(entry + 4)));
            next = offset + length;
        }
        if (next != all.length) {
            throw refused(SnapshotError.SECTION, SnapshotFormat.TABLE, next + "", all.length + "");
        }
        return places;
    }

    private void checkLength(long expected) {
        if (all.length < expected) {
            throw refused(SnapshotError.TRUNCATED, all.length, all.length + "", Long.toString(expected));
        }
    }

    private SnapshotException otherBuild(int offset, String found) {
        return SnapshotException.of(
                SnapshotError.OTHER_BUILD,
                SnapshotPlace.header(file, offset),
                found,
                SectionInput.MAKE_ANEW_JA,
                SectionInput.MAKE_ANEW_EN);
    }

    private SnapshotException refused(SnapshotError error, int offset, String found, String expected) {
        return SnapshotException.of(error, SnapshotPlace.header(file, offset), found, expected, expected);
    }

    private String hex(int offset, int length) {
        return hex(Arrays.copyOfRange(all, offset, offset + length));
    }

    private static String hex(byte[] some) {
        return HexFormat.ofDelimiter(" ").formatHex(some);
    }
}

package jp.santei.masters.snapshot;

/**
 * The numbers of the format of a compiled edition (形式の定数); {@code docs/snapshot.md} describes it.
 *
 * <pre>
 *    0  magic            8 bytes   89 "SANTEI" 0A
 *    8  byte order mark  int       04 03 02 01
 *   12  format version   int
 *   16  header length    int
 *   20  sections         int
 *   24  file length      long
 *   32  SHA-256 of the edition's content, 32 bytes
 *   64  one entry a section, 24 bytes: id int, CRC-32C int, offset long, length long
 *       CRC-32C of all bytes before it, int
 *       the sections, one after the other without a gap, up to the end of the file
 * </pre>
 */
final class SnapshotFormat {
    /** A first byte above 7F and a line end: a transfer as text destroys it at once. */
    static final byte[] MAGIC = {(byte) 0x89, 'S', 'A', 'N', 'T', 'E', 'I', '\n'};

    static final int BYTE_ORDER_MARK = 0x01020304;

    /** Goes up whenever a reader that knows the former number could not read the file or would read it wrong. */
    static final int VERSION = 1;

    static final int BYTE_ORDER = 8;
    static final int FORMAT_VERSION = 12;
    static final int HEADER_LENGTH = 16;
    static final int SECTIONS = 20;
    static final int FILE_LENGTH = 24;
    static final int CONTENT_HASH = 32;
    static final int HASH_BYTES = 32;
    static final int TABLE = 64;
    static final int ENTRY = 24;
    static final int CHECKSUM = 4;

    /** The history of the national masters with all tables takes a tenth of it. */
    static final int MOST_BYTES = 256 << 20;

    private SnapshotFormat() {}

    static int headerLength(int sections) {
        return TABLE + sections * ENTRY + CHECKSUM;
    }
}

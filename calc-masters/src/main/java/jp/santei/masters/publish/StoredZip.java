package jp.santei.masters.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import jp.santei.masters.MasterPlace;

/**
 * The one form of zip archive that a package has (パッケージのZIP形式).
 *
 * <p>Entries are stored, not deflated: deflated bytes differ between versions of the compressor, and an archive that
 * stores cannot unpack to more than it is. All headers follow from names and contents, so reading builds each header
 * again and compares; an archive with anything else in it is refused.
 */
final class StoredZip {
    /** Bytes up to which a package is read and written. */
    static final int SIZE_LIMIT = 512 << 20;
    /** Entries up to which a package is read and written. */
    static final int ENTRY_LIMIT = 10_000;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int SIZE_AT = 18;
    private static final int NAME_LENGTH_AT = 26;
    private static final int NAME_LIMIT = 0xFFFF;
    private static final short VERSION = 10;
    private static final short UTF8_NAMES = 0x0800;
    private static final short STORED = 0;
    private static final short MIDNIGHT = 0;
    private static final short FIRST_OF_1980 = 0x0021;

    private StoredZip() {}

    /**
     * Writes an archive.
     *
     * @throws PackageFormatException when it would be larger than one that can be read
     */
    static void write(String file, List<PackageEntry> entries, OutputStream out) throws IOException {
        checkLimits(file, entries);
        for (PackageEntry entry : entries) {
            out.write(local(entry));
            out.write(entry.content());
        }
        out.write(tail(entries));
    }

    /**
     * Reads an archive.
     *
     * @throws PackageFormatException when it is not exactly what {@link #write} makes of its entries
     */
    static List<PackageEntry> read(String file, byte[] bytes) {
        List<PackageEntry> entries = new ArrayList<>();
        int at = 0;
        while (bytes.length - at >= LOCAL_SIZE && little(bytes).getInt(at) == LOCAL && entries.size() < ENTRY_LIMIT) {
            PackageEntry entry = entry(file, bytes, at);
            byte[] header = local(entry);
            checkSame(file, bytes, at, header);
            entries.add(entry);
            at += header.length + entry.size();
        }
        byte[] tail = tail(entries);
        checkSame(file, bytes, at, tail);
        if (bytes.length != at + tail.length) {
            throw refused(file, at + tail.length);
        }
        return entries;
    }

    private static PackageEntry entry(String file, byte[] bytes, int at) {
        ByteBuffer in = little(bytes);
        long size = Integer.toUnsignedLong(in.getInt(at + SIZE_AT));
        int nameLength = Short.toUnsignedInt(in.getShort(at + NAME_LENGTH_AT));
        long end = (long) at + LOCAL_SIZE + nameLength + size;
        if (end > bytes.length) {
            throw refused(file, bytes.length);
        }
        int nameAt = at + LOCAL_SIZE;
        String name = Utf8.decode(MasterPlace.of(file), Arrays.copyOfRange(bytes, nameAt, nameAt + nameLength));
        return new PackageEntry(name, Arrays.copyOfRange(bytes, nameAt + nameLength, (int) end));
    }

    private static byte[] local(PackageEntry entry) {
        byte[] name = name(entry);
        byte[] header = new byte[LOCAL_SIZE + name.length];
        ByteBuffer out = little(header).putInt(LOCAL);
        common(out, entry, name);
        out.put(name);
        return header;
    }

    private static byte[] tail(List<PackageEntry> entries) {
        ByteArrayOutputStream tail = new ByteArrayOutputStream();
        int offset = 0;
        for (PackageEntry entry : entries) {
            tail.writeBytes(central(entry, offset));
            offset += LOCAL_SIZE + name(entry).length + entry.size();
        }
        byte[] end = new byte[END_SIZE];
        ByteBuffer out = little(end).putInt(END).putInt(0);
        out.putShort((short) entries.size()).putShort((short) entries.size());
        // no comment
        out.putInt(tail.size()).putInt(offset).putShort((short) 0);
        tail.writeBytes(end);
        return tail.toByteArray();
    }

    private static byte[] central(PackageEntry entry, int offset) {
        byte[] name = name(entry);
        byte[] header = new byte[CENTRAL_SIZE + name.length];
        ByteBuffer out = little(header).putInt(CENTRAL).putShort(VERSION);
        common(out, entry, name);
        // no comment, first disk, no attributes
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        out.putInt(offset).put(name);
        return header;
    }

    private static void common(ByteBuffer out, PackageEntry entry, byte[] name) {
        CRC32 crc = new CRC32();
        crc.update(entry.content());
        out.putShort(VERSION).putShort(UTF8_NAMES).putShort(STORED);
        out.putShort(MIDNIGHT).putShort(FIRST_OF_1980);
        out.putInt((int) crc.getValue()).putInt(entry.size()).putInt(entry.size());
        out.putShort((short) name.length).putShort((short) 0);
    }

    private static byte[] name(PackageEntry entry) {
        byte[] name = Utf8.encode(entry.name());
        if (name.length > NAME_LIMIT) {
            throw new IllegalArgumentException("entry name of " + name.length + " bytes");
        }
        return name;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void checkSame(String file, byte[] bytes, int at, byte[] expected) {
        int end = Math.min(bytes.length, at + expected.length);
        int difference = Arrays.mismatch(bytes, at, end, expected, 0, expected.length);
        if (difference >= 0) {
            throw refused(file, at + difference);
        }
    }

    private static void checkLimits(String file, List<PackageEntry> entries) {
        long size = END_SIZE;
        for (PackageEntry entry : entries) {
            size += (long) LOCAL_SIZE + CENTRAL_SIZE + 2L * name(entry).length + entry.size();
        }
        if (size > SIZE_LIMIT || entries.size() > ENTRY_LIMIT) {
            throw tooLarge(file, size);
        }
    }

    static PackageFormatException tooLarge(String file, long size) {
        return PackageFormatException.of(
                PackageFormatError.TOO_LARGE,
                MasterPlace.of(file),
                size + " bytes",
                SIZE_LIMIT + "バイト、" + ENTRY_LIMIT + "エントリ以下",
                "at most " + SIZE_LIMIT + " bytes and " + ENTRY_LIMIT + " entries");
    }

    private static PackageFormatException refused(String file, int at) {
        return PackageFormatException.of(
                PackageFormatError.ARCHIVE,
                MasterPlace.of(file),
                "byte " + at,
                "無圧縮・固定日時のZIPで、前後に何もないもの",
                "a zip with stored entries and fixed dates, complete and with nothing else in it");
    }
}

package jp.santei.masters.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import jp.santei.master.Edition;
import jp.santei.masters.Editions;
import jp.santei.masters.SampleFiles;

/** Files of compiled editions for tests, and how they are damaged: right checksums, wrong content. */
final class Snapshots {
    static final String NAME = "edition.santei";

    private Snapshots() {}

    /** Returns the file of the embedded edition. */
    static byte[] embedded() {
        return Snapshot.bytes(Editions.embedded());
    }

    /** Returns an edition of one row a master. */
    static Edition small(Path folder) {
        try {
            SampleFiles.write(folder, "s.csv", SampleFiles.quoted(SampleFiles.act()));
            SampleFiles.write(folder, "y.csv", SampleFiles.quoted(SampleFiles.drug(42)));
            SampleFiles.write(folder, "t.csv", SampleFiles.quoted(SampleFiles.material(37)));
            return Editions.load(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ByteBuffer order(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static int sections(byte[] file) {
        return order(file).getInt(SnapshotFormat.SECTIONS);
    }

    static int headerLength(byte[] file) {
        return order(file).getInt(SnapshotFormat.HEADER_LENGTH);
    }

    static int offset(byte[] file, int section) {
        return (int) order(file).getLong(SnapshotFormat.TABLE + section * SnapshotFormat.ENTRY + 8);
    }

    static int length(byte[] file, int section) {
        return (int) order(file).getLong(SnapshotFormat.TABLE + section * SnapshotFormat.ENTRY + 16);
    }

    /** Gives a file the checksums of what is in it. */
    static byte[] withChecksums(byte[] file) {
        ByteBuffer bytes = order(file);
        for (int i = 0; i < sections(file); i++) {
            int checksum = SnapshotHeader.checksum(file, offset(file, i), length(file, i));
            bytes.putInt(SnapshotFormat.TABLE + i * SnapshotFormat.ENTRY + 4, checksum);
        }
        int end = headerLength(file) - SnapshotFormat.CHECKSUM;
        bytes.putInt(end, SnapshotHeader.checksum(file, 0, end));
        return file;
    }
}

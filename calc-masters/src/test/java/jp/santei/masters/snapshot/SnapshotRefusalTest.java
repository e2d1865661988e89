package jp.santei.masters.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import jp.santei.master.Edition;
import jp.santei.masters.content.EditionContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not whole is refused with a code, whatever is wrong with it; never another edition, never another error. */
class SnapshotRefusalTest {
    private static final byte[] EMBEDDED = Snapshots.embedded();
    private static final int[] FLIPS = {0x01, 0x10, 0x80, 0xFF};
    private static final int RANDOM_FLIPS = 1_000;
    private static final int CUTS = 500;
    private static final int CHANGES = 5_000;
    private static final int[] COUNTS = {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 1 << 20};

    @TempDir
    static Path shared;

    private static byte[] small = {};

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() {
        small = Snapshot.bytes(Snapshots.small(shared));
    }

    @Test
    void everyByteOfTheHeader() {
        byte[] file = EMBEDDED.clone();
        for (int i = 0; i < Snapshots.headerLength(EMBEDDED); i++) {
            for (int flip : FLIPS) {
                file[i] ^= (byte) flip;
                assertThat(refusal(file).place().section()).as("byte " + i).isEqualTo("header");
                file[i] ^= (byte) flip;
            }
        }
        assertThat(Snapshot.read(Snapshots.NAME, file)).isNotNull();
    }

    @Test
    void aThousandRandomBits() {
        Random random = new Random(9);
        byte[] file = EMBEDDED.clone();
        for (int i = 0; i < RANDOM_FLIPS; i++) {
            int at = random.nextInt(file.length);
            int bit = 1 << random.nextInt(8);
            file[at] ^= (byte) bit;
            SnapshotError expected = at < Snapshots.headerLength(EMBEDDED) ? null : SnapshotError.CHECKSUM;
            SnapshotException refusal = refusal(file);
            assertThat(expected == null || refusal.error() == expected)
                    .as("byte " + at)
                    .isTrue();
            file[at] ^= (byte) bit;
        }
    }

    @Test
    void cutAtEverySectionAndAnywhere() {
        for (int section = 0; section < Snapshots.sections(EMBEDDED); section++) {
            int offset = Snapshots.offset(EMBEDDED, section);
            assertCut(offset - 1);
            assertCut(offset);
            assertCut(offset + 1);
        }
        Random random = new Random(10);
        for (int i = 0; i < CUTS; i++) {
            assertCut(random.nextInt(EMBEDDED.length));
        }
        for (int length = 0; length < Snapshots.headerLength(EMBEDDED); length++) {
            assertCut(length);
        }
    }

    @Test
    void bytesAfterTheEnd() {
        byte[] file = Arrays.copyOf(EMBEDDED, EMBEDDED.length + 1);
        assertThat(refusal(file).error()).isEqualTo(SnapshotError.TRAILING);
    }

    @Test
    void anotherByteOrder() {
        byte[] file = EMBEDDED.clone();
        reverse(file, SnapshotFormat.BYTE_ORDER);
        reverse(file, SnapshotFormat.FORMAT_VERSION);
        SnapshotException refusal = refusal(file);
        assertThat(refusal.error()).isEqualTo(SnapshotError.BYTE_ORDER);
        assertThat(refusal)
                .hasMessage("SNP-005 edition.santei, section header, byte 8: wrong byte order: \"01 02 03 04\""
                        + " (expected: 04 03 02 01)");
        assertThat(refusal.ja())
                .isEqualTo("edition.santei セクション「header」 8バイト目: バイト順が違います: \"01 02 03 04\"（期待: 04 03 02 01）");
    }

    @Test
    void aNewerVersionEvenWithOtherContent() {
        byte[] file = EMBEDDED.clone();
        Snapshots.order(file).putInt(SnapshotFormat.FORMAT_VERSION, SnapshotFormat.VERSION + 1);
        Arrays.fill(file, SnapshotFormat.HEADER_LENGTH, file.length, (byte) 7);
        assertThat(refusal(file).error()).isEqualTo(SnapshotError.VERSION);
    }

    @Test
    void aSectionThatIsNotKnownHere() {
        byte[] file = EMBEDDED.clone();
        Snapshots.order(file).putInt(SnapshotFormat.TABLE + SnapshotFormat.ENTRY, 999);
        assertThat(refusal(Snapshots.withChecksums(file)).error()).isEqualTo(SnapshotError.OTHER_BUILD);
    }

    @Test
    void aWordThatIsNotKnownHere() {
        byte[] file = small.clone();
        byte[] word = "drug.free-yen".getBytes(StandardCharsets.UTF_8);
        file[indexOf(file, word)] = 'D';
        SnapshotException refusal = refusal(Snapshots.withChecksums(file));
        assertThat(refusal.error()).isEqualTo(SnapshotError.OTHER_BUILD);
        assertThat(refusal.found()).isEqualTo("Drug.free-yen");
        assertThat(refusal.place().section()).isEqualTo("parameters");
    }

    @Test
    void whatIsNoEdition() throws IOException {
        Path text = Files.writeString(folder.resolve("a.santei"), "1,2,3\r\n");
        assertThat(refusal(text).error()).isEqualTo(SnapshotError.NOT_A_SNAPSHOT);
        Path empty = Files.writeString(folder.resolve("b.santei"), "");
        assertThat(refusal(empty).error()).isEqualTo(SnapshotError.TRUNCATED);
        assertThat(refusal(folder.resolve("c.santei")).error()).isEqualTo(SnapshotError.NOT_FOUND);
        assertThat(refusal(folder).error()).isEqualTo(SnapshotError.NOT_FOUND);
    }

    /** Nothing is allocated for a number of things that cannot be there. */
    @Test
    void countsThatAreTooLarge() {
        int header = Snapshots.headerLength(small);
        for (int at = header; at < small.length - Integer.BYTES; at += 97) {
            for (int count : COUNTS) {
                byte[] file = small.clone();
                Snapshots.order(file).putInt(at, count);
                if (!Arrays.equals(file, small)) {
                    assertRefusedOrFoundByTheHash(Snapshots.withChecksums(file), at);
                }
            }
        }
    }

    /** Whoever changes a file and gives it right checksums is found by the SHA-256 at the latest. */
    @Test
    void changesWithRightChecksums() {
        Random random = new Random(11);
        int header = Snapshots.headerLength(small);
        for (int i = 0; i < CHANGES; i++) {
            byte[] file = small.clone();
            int at = header + random.nextInt(file.length - header);
            file[at] ^= (byte) (1 + random.nextInt(255));
            assertRefusedOrFoundByTheHash(Snapshots.withChecksums(file), at);
        }
    }

    @Test
    void verifyFindsAChangeWithRightChecksums() throws IOException {
        byte[] file = small.clone();
        byte[] name = "再診料".getBytes(StandardCharsets.UTF_8);
        file[indexOf(file, name)] ^= (byte) 1;
        Path path = Files.write(folder.resolve(Snapshots.NAME), Snapshots.withChecksums(file));
        assertThat(Snapshot.read(path)).isNotNull();
        SnapshotException refusal = catchThrowableOfType(SnapshotException.class, () -> Snapshot.verify(path));
        assertThat(refusal.error()).isEqualTo(SnapshotError.HASH);
    }

    /** Texts that say only where a row was read are not part of the hash. */
    private static void assertRefusedOrFoundByTheHash(byte[] file, int at) {
        try {
            Edition read = Snapshot.read(Snapshots.NAME, file);
            boolean same = EditionContent.of(read).sha256().equals(read.info().sha256());
            boolean onlyProvenance = same && !Arrays.equals(file, small);
            assertThat(!same || onlyProvenance).as("byte " + at).isTrue();
        } catch (SnapshotException refused) {
            assertThat(refused.error().code()).startsWith("SNP-");
        }
    }

    private static void assertCut(int length) {
        assertThat(refusal(Arrays.copyOf(EMBEDDED, length)).error())
                .as(length + " bytes")
                .isEqualTo(SnapshotError.TRUNCATED);
    }

    private static void reverse(byte[] file, int at) {
        Snapshots.order(file)
                .putInt(at, Integer.reverseBytes(Snapshots.order(file).getInt(at)));
    }

    private static int indexOf(byte[] file, byte[] part) {
        for (int i = 0; i <= file.length - part.length; i++) {
            if (Arrays.equals(file, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError(new String(part, StandardCharsets.UTF_8) + " is not there");
    }

    private static SnapshotException refusal(byte[] file) {
        SnapshotException refusal =
                catchThrowableOfType(SnapshotException.class, () -> Snapshot.read(Snapshots.NAME, file));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static SnapshotException refusal(Path file) {
        SnapshotException refusal = catchThrowableOfType(SnapshotException.class, () -> Snapshot.read(file));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}

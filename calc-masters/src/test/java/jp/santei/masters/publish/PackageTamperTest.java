package jp.santei.masters.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PackageTamperTest {
    private static final MasterPackage SIGNED = PackageSamples.signed();
    private static final MasterPackage UNSIGNED = PackageSamples.unsigned();
    private static final String TABLE = "tables/test-act/s_20240531.csv.tsv";

    @Test
    void everyFlippedByteIsRefused() {
        byte[] bytes = PackageWriter.bytes(SIGNED);
        Random random = new Random(20251104);
        for (int i = 0; i < 300; i++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(refused(flipped)).as("flip %s", i).isNotNull();
        }
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] bytes = PackageWriter.bytes(SIGNED);
        for (int i = 0; i < 200; i++) {
            byte[] cut = Arrays.copyOf(bytes, (int) ((long) bytes.length * i / 200));
            assertThat(refused(cut).error()).as("cut %s", i).isEqualTo(PackageFormatError.ARCHIVE);
        }
        assertThat(refused(Arrays.copyOf(bytes, bytes.length - 1)).error()).isEqualTo(PackageFormatError.ARCHIVE);
        assertThat(refused(Arrays.copyOf(bytes, bytes.length + 1)).error()).isEqualTo(PackageFormatError.ARCHIVE);
    }

    @Test
    void anEntryTakenOutIsMissedAndOneAddedIsFound() {
        for (PackageEntry entry : PackageSamples.entries(SIGNED)) {
            List<PackageEntry> without = PackageSamples.entries(SIGNED);
            without.removeIf(one -> one.name().equals(entry.name()));
            PackageFormatException missing = refused(PackageSamples.zip(without));
            assertThat(missing.error()).isEqualTo(PackageFormatError.ENTRY_MISSING);
            assertThat(missing.place().file()).isEqualTo("x.zip!" + entry.name());

            List<PackageEntry> twice = PackageSamples.entries(SIGNED);
            twice.add(entry);
            assertThat(refused(PackageSamples.zip(twice)).error()).isEqualTo(PackageFormatError.ENTRY_EXTRA);
        }
        List<PackageEntry> more = PackageSamples.entries(SIGNED);
        more.add(PackageEntry.ascii("../../evil", "x"));
        PackageFormatException extra = refused(PackageSamples.zip(more));
        assertThat(extra.error()).isEqualTo(PackageFormatError.ENTRY_EXTRA);
        assertThat(extra.en()).isEqualTo("x.zip!../../evil: unexpected entry: \"../../evil\" (expected: none)");
        assertThat(extra.ja()).isEqualTo("x.zip!../../evil: 余分なエントリがあります: \"../../evil\"（期待: なし）");
    }

    @Test
    void anEntryAddedWithItsHashAndTheRightSignatureIsRefusedToo() {
        byte[] bytes = PackageSamples.changed(SIGNED, PackageSamples.rfcKeys(), entries -> {
            entries.add(PackageEntry.ascii("tables/../../evil", "x"));
            return entries;
        });
        assertThat(refused(bytes).error()).isEqualTo(PackageFormatError.ENTRY_EXTRA);
    }

    @Test
    void aChangedEntryIsToldByItsHash() {
        List<PackageEntry> entries = PackageSamples.entries(SIGNED);
        entries.replaceAll(entry -> edited(entry, TABLE, "初診科", "初診料"));
        PackageFormatException refused = refused(PackageSamples.zip(entries));

        assertThat(refused.error()).isEqualTo(PackageFormatError.HASH);
        assertThat(refused.place().file()).isEqualTo("x.zip!" + TABLE);
        assertThat(refused.getMessage()).startsWith("PKG-008 x.zip!" + TABLE).contains(refused.found());
    }

    @Test
    void changedHashesAreToldByTheSignature() {
        byte[] bytes = PackageSamples.changed(SIGNED, SigningKeys.make(), edit(TABLE, "初診科", "初診料"));
        assertThat(refused(bytes).error()).isEqualTo(PackageFormatError.SIGNATURE);
    }

    @Test
    void aSignatureWrittenAnotherWayIsRefused() {
        List<PackageEntry> entries = PackageSamples.entries(SIGNED);
        // the last letter before the padding has four bits that do not count
        entries.replaceAll(entry -> {
            if (!entry.name().equals(PackageContents.SIGNATURE)) {
                return entry;
            }
            byte[] content = entry.content().clone();
            content[85]++;
            return new PackageEntry(entry.name(), content);
        });
        assertThat(refused(PackageSamples.zip(entries)).error()).isEqualTo(PackageFormatError.SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({
        "manifest.json, '\"rows\": 5', '\"rows\": 6', NOT_NORMAL",
        "manifest.json, '\"from\": \"2010-04-01\"', '\"from\": \"2010-04-02\"', NOT_NORMAL",
        "manifest.json, '\"publication\": \"2025-11-04\",\n  \"sig', '\"publication\": \"2025-11-05\",\n  \"sig', NOT_NORMAL",
        "manifest.json, '  \"errata\": 1', '\t\"errata\": 1', NOT_NORMAL",
        "manifest.json, '\"formatVersion\": 1', '\"formatVersion\": 2', VERSION",
        "manifest.json, '\"formatVersion\": 1', '\"formatVersion\": \"1\"', CONTENT",
        "manifest.json, '\"formatVersion\": 1', '\"formatVersion\": 99999999999', CONTENT",
        "manifest.json, '\"id\": ', '\"ID\": ', CONTENT",
        "manifest.json, '\"id\": \"test', '\"id\": \"../test', CONTENT",
        "manifest.json, '\"table\": \"test-pair\"', '\"table\": \"../evil\"', CONTENT",
        "manifest.json, '\"entry\": \"tables/test-pair', '\"entry\": \"../evil', ENTRY_MISSING",
        "manifest.json, 'Ed25519', 'RSA', CONTENT",
        "manifest.json, 'Ed25519', 'none', ENTRY_EXTRA",
        "manifest.json, '{', '[', CONTENT",
        "layouts/test-act.json, '\"number\": 3', '\"number\": 4', CONTENT",
        "layouts/test-act.json, '\"to\": 5', '\"to\": 8', CONTENT",
        "layouts/test-act.json, 'CODE', 'CODES', CONTENT",
        "layouts/test-act.json, '\"test-act\"', '\"test-pair\"', CONTENT",
        "layouts/test-act.json, '2024-06-01', '2024-06-31', CONTENT",
        "tables/test-act/s_20240531.csv.tsv, '\t2:診療行為コード', '', CONTENT",
        "tables/test-act/s_20240531.csv.tsv, '1\t0', '1 0', CONTENT",
        "tables/test-act/s_20240531.csv.tsv, '1\t0', 'a\t0', CONTENT",
        "tables/test-act/s_20240531.csv.tsv, '1\t0', '01\t0', NOT_NORMAL",
        "tables/test-act/s_20240531.csv.tsv, '初診科', '\\x', CONTENT",
        "tables/test-act/s_20240531.csv.tsv, '初診科', '\r', NOT_NORMAL",
        "tables/test-act/s_20240531.csv.tsv, '初診科', '初診料', NOT_NORMAL",
        "errata.tsv, '2024-06-03\ttest', '2024-6-3\ttest', ERRATUM",
        "errata.tsv, 'id\t', '#\nid\t', NOT_NORMAL",
    })
    void contentThatIsNotNormalIsRefusedEvenWhenSigned(String entry, String from, String to, PackageFormatError error) {
        byte[] bytes = PackageSamples.changed(SIGNED, PackageSamples.rfcKeys(), edit(entry, from, to));
        PackageFormatException refused = refused(bytes);
        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused.place().file()).startsWith("x.zip!");
        assertThat(refused.en()).doesNotContain("\n");
    }

    @Test
    void entriesInAnotherOrderAreRefused() {
        byte[] bytes = PackageSamples.changed(UNSIGNED, PackageSamples.rfcKeys(), entries -> {
            Collections.swap(entries, 1, 2);
            return entries;
        });
        assertThat(refused(bytes).error()).isEqualTo(PackageFormatError.NOT_NORMAL);
    }

    @Test
    void aCompressedArchiveIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(new byte[10_000_000]);
        }
        assertThat(refused(out.toByteArray()).error()).isEqualTo(PackageFormatError.ARCHIVE);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = PackageSamples.changed(UNSIGNED, PackageSamples.rfcKeys(), entries -> {
            entries.replaceAll(entry ->
                    entry.name().equals(TABLE) ? new PackageEntry(TABLE, new byte[] {'l', (byte) 0x82}) : entry);
            return entries;
        });
        assertThat(refused(bytes).error()).isEqualTo(PackageFormatError.ENCODING);
    }

    @Test
    void aReaderWithTrustedKeysReadsOnlyWhatTheySigned() {
        SigningKeys stranger = SigningKeys.make();
        PackageReader trusting = PackageSamples.reader()
                .trusting(List.of(stranger.publicKey(), PackageSamples.rfcKeys().publicKey()));

        assertThat(trusting.read("x.zip", PackageWriter.bytes(SIGNED))).isEqualTo(SIGNED);
        assertThat(refused(trusting, PackageWriter.bytes(UNSIGNED)).error()).isEqualTo(PackageFormatError.UNSIGNED);
        PackageReader other = PackageSamples.reader().trusting(List.of(stranger.publicKey()));
        assertThat(refused(other, PackageWriter.bytes(SIGNED)).error()).isEqualTo(PackageFormatError.UNTRUSTED);
    }

    @Test
    void anUnsignedPackageSaysSo() {
        assertThat(UNSIGNED.signature()).isEmpty();
        assertThat(UNSIGNED.manifest().signed()).isFalse();
        assertThat(UNSIGNED.toString()).endsWith("unsigned]");
        assertThat(SIGNED.manifest().signed()).isTrue();
    }

    @Test
    void aFileThatIsNotThereIsToldAsSuch(@TempDir Path folder) {
        PackageFormatException refused = catchThrowableOfType(
                PackageFormatException.class, () -> PackageSamples.reader().read(folder.resolve("no.zip")));
        assertThat(refused.error()).isEqualTo(PackageFormatError.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource
    void codesAreStableAndInOrder(PackageFormatError error) {
        assertThat(error.code()).isEqualTo(String.format(java.util.Locale.ROOT, "PKG-%03d", error.ordinal() + 1));
        assertThat(error.ja()).isNotBlank();
        assertThat(error.en()).isNotBlank();
    }

    private static UnaryOperator<List<PackageEntry>> edit(String name, String from, String to) {
        return entries -> {
            entries.replaceAll(entry -> edited(entry, name, from, to));
            return entries;
        };
    }

    private static PackageEntry edited(PackageEntry entry, String name, String from, String to) {
        if (!entry.name().equals(name)) {
            return entry;
        }
        String text = new String(entry.content(), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return new PackageEntry(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private static PackageFormatException refused(byte[] bytes) {
        return refused(PackageSamples.reader(), bytes);
    }

    private static PackageFormatException refused(PackageReader reader, byte[] bytes) {
        return catchThrowableOfType(PackageFormatException.class, () -> reader.read("x.zip", bytes));
    }
}

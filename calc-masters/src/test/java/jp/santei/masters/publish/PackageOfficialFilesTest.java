package jp.santei.masters.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.santei.masters.SharedFiles;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.OfficialFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageOfficialFilesTest {
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ika-2025-11", "denshi-ika-2025", "history"})
    void officialFilesComeBackAsTheyWere(String name) throws IOException {
        FileImport files = OfficialFiles.read(List.of(SharedFiles.path("masters/" + name)));
        assertThat(files.tables()).isNotEmpty();
        SigningKeys keys = SigningKeys.make();
        Path file = folder.resolve(name + ".zip");

        long start = System.nanoTime();
        MasterPackage original =
                MasterPackage.acceptingErrors(name, files, List.of()).signed(keys);
        long signed = System.nanoTime();
        PackageWriter.write(original, file);
        long written = System.nanoTime();
        MasterPackage read =
                PackageReader.standard().trusting(List.of(keys.publicKey())).read(file);
        long end = System.nanoTime();

        assertThat(read).isEqualTo(original);
        assertThat(PackageWriter.bytes(read)).isEqualTo(Files.readAllBytes(file));
        assertThat(read.tables()).containsExactlyInAnyOrderElementsOf(files.tables());
        System.out.printf(
                Locale.ROOT,
                "%s: %d tables, %d rows, %,d bytes; make and sign %d ms, write %d ms, read and verify %d ms; errors %d%n",
                name,
                read.tables().size(),
                read.tables().stream().mapToInt(table -> table.rows().size()).sum(),
                Files.size(file),
                (signed - start) / 1_000_000,
                (written - signed) / 1_000_000,
                (end - written) / 1_000_000,
                read.manifest().acceptedErrors().size());
    }

    @Test
    void theSameFilesUnpackedAndAsUtf8HaveTheSameContentHash() throws IOException {
        Path shared = SharedFiles.path("masters/ika-2025-11");
        try (Stream<Path> files = Files.list(shared)) {
            for (Path file : files.toList()) {
                copy(file);
            }
        }
        FileImport original = OfficialFiles.read(List.of(shared));
        FileImport unpacked = OfficialFiles.read(List.of(folder));

        assertThat(ContentHash.of(unpacked.tables(), List.of()))
                .isEqualTo(ContentHash.of(original.tables(), List.of()));
        assertThat(unpacked.tables())
                .noneMatch(table -> table.source().encoding().equals("windows-31j"));
    }

    private void copy(Path file) throws IOException {
        if (!file.toString().endsWith(".zip")) {
            copy(Files.readAllBytes(file), String.valueOf(file.getFileName()));
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    copy(in.readAllBytes(), entry.getName());
                }
            }
        }
    }

    private void copy(byte[] bytes, String name) throws IOException {
        String text = new String(bytes, WINDOWS_31J).replace("\r\n", "\n");
        Files.writeString(folder.resolve(name), "\uFEFF" + text);
    }
}

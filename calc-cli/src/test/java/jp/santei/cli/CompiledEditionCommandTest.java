package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import jp.santei.masters.Editions;
import jp.santei.masters.snapshot.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiled edition does wherever a folder of official files does. */
class CompiledEditionCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    private String official = "";
    private String compiled = "";
    private String claim = "";

    @BeforeEach
    void compile() throws IOException {
        official = folder.resolve("official").toString();
        compiled = folder.resolve("edition.santei").toString();
        MasterFiles.write(
                Path.of(official, "s_20250601.csv"),
                MasterFiles.act("112007410", "再診料", "80.00", "20240601", MasterFiles.OPEN),
                MasterFiles.act("112011010", "外来管理加算", "52.00", "20240601", MasterFiles.OPEN));
        MasterFiles.write(Path.of(official, "y_20250601.csv"), MasterFiles.drug("620098801", "ロキソニン錠６０ｍｇ", "10.40"));
        claim = Files.writeString(
                        folder.resolve("claim.json"),
                        String.format(
                                Locale.ROOT, ImpactTest.CLAIM, "1", String.format(Locale.ROOT, ImpactTest.VISIT, 4)))
                .toString();
        Command command = Command.piped("", "masters", "import", official, "-o", compiled);
        assertThat(command.out()).contains("書き出し先: " + compiled);
        assertThat(command.status()).isZero();
    }

    @Test
    void importWritesTheEditionOfTheFiles() {
        assertThat(Snapshot.verify(Path.of(compiled)).info())
                .isEqualTo(Editions.load(Path.of(official)).info());
    }

    @Test
    void importTakesAPackageToo() {
        String published = folder.resolve("p.zip").toString();
        String ofPackage = folder.resolve("p.santei").toString();
        assertThat(Command.piped("", "masters", "import", official, "--out", published)
                        .status())
                .isZero();
        assertThat(Command.piped("", "masters", "import", published, "-o", ofPackage)
                        .status())
                .isZero();
        assertThat(Snapshot.read(Path.of(ofPackage)).info().sha256())
                .isEqualTo(Editions.load(Path.of(compiled)).info().sha256());
    }

    @Test
    void aFileWithErrorsLeavesTheOldEdition() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(compiled));
        MasterFiles.write(
                Path.of(official, "s_20250601.csv"),
                MasterFiles.act("112007410", "再診料", "七五", "20240601", MasterFiles.OPEN));
        Command command = Command.piped("", "masters", "import", official, "-o", compiled);
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(Path.of(compiled)).hasBinaryContent(before);
        Command accepted = Command.piped("", "masters", "import", official, "-o", compiled, "--accept-errors");
        assertThat(accepted.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(Snapshot.read(Path.of(compiled)).acts().size()).isZero();
    }

    @Test
    void aCompiledEditionIsNotSigned() {
        Command command = Command.piped("", "masters", "import", official, "-o", compiled, "--sign", "key");
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.err()).contains("署名できるのはパッケージだけです");
    }

    @Test
    void calcComputesWithIt() throws IOException {
        Command ofFolder = Command.piped("", "calc", claim, "--masters", official, "--format", "json");
        Command ofFile = Command.piped("", "calc", claim, "--masters", compiled, "--format", "json");
        assertThat(ofFile).isEqualTo(ofFolder);
        JsonNode statement = JSON.readTree(ofFile.out());
        assertThat(statement.at("/points/total").asInt()).isEqualTo(80);
    }

    @Test
    void anotherEditionThanTheOneAskedForIsRefused() {
        String sha256 = Editions.load(Path.of(official)).info().sha256();
        assertThat(Command.piped("", "calc", claim, "--masters", compiled, "--edition", sha256)
                        .status())
                .isZero();
        Command other = Command.piped("", "calc", claim, "--masters", compiled, "--edition", "0".repeat(64));
        assertThat(other.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(other.err()).startsWith("MST-019 ").contains(sha256.substring(0, 60));
        assertThat(other.out()).isEmpty();
        Command embedded = Command.piped("", "calc", claim, "--edition", sha256);
        assertThat(embedded.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(embedded.err()).startsWith("MST-019 ");
    }

    @Test
    void verifyTellsWhatItIsAndRefusesADamagedOne() throws IOException {
        Command command = Command.piped("", "masters", "verify", compiled, "--lang", "en");
        assertThat(command.status()).isZero();
        assertThat(command.out())
                .contains(
                        "2025-06 (2025-06-01)",
                        Editions.load(Path.of(official)).info().sha256() + " (matches)")
                .containsPattern("act +2 rows")
                .containsPattern("drug +1 rows");
        byte[] bytes = Files.readAllBytes(Path.of(compiled));
        bytes[bytes.length - 1] ^= 1;
        Files.write(Path.of(compiled), bytes);
        Command damaged = Command.piped("", "masters", "verify", compiled, "--lang", "en");
        assertThat(damaged.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(damaged.err()).startsWith("SNP-009 edition.santei, section ");
    }

    @Test
    void showAndDiffReadIt() throws IOException {
        Command show = Command.piped("", "masters", "show", "112007410", compiled);
        assertThat(show.out()).contains("再診料", "80.00", "2024-06-01…");
        assertThat(show.status()).isZero();
        Command same = Command.piped("", "masters", "diff", official, compiled, "--format", "json");
        assertThat(same.status()).isZero();
        assertThat(JSON.readTree(same.out()).at("/tables/0/changed").asInt()).isZero();
        String next = folder.resolve("next").toString();
        MasterFiles.write(
                Path.of(next, "s_20251001.csv"),
                MasterFiles.act("112007410", "再診料", "81.00", "20251001", MasterFiles.OPEN));
        Command diff = Command.piped("", "masters", "diff", compiled, next, "--claims", claim);
        assertThat(diff.out()).contains("新又は現点数", "80.00", "81.00");
        Command mixed = Command.piped("", "masters", "show", "112007410", compiled, next);
        assertThat(mixed.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(mixed.err()).contains("コンパイル済みの版は単独で指定します");
    }
}

package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.santei.masters.publish.ErrataFile;
import jp.santei.masters.publish.Erratum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MastersCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    private String before = "";
    private String after = "";

    @BeforeEach
    void twoEditions() throws IOException {
        before = folder.resolve("a").toString();
        after = folder.resolve("b").toString();
        MasterFiles.write(
                Path.of(before, "s_20250601.csv"),
                MasterFiles.act("112007410", "再診料", "75.00", "20240601", MasterFiles.OPEN),
                MasterFiles.act("112011010", "外来管理加算", "52.00", "20240601", MasterFiles.OPEN));
        String[] visit = MasterFiles.act("112007410", "再診料", "76.00", "20251001", MasterFiles.OPEN);
        visit[88] = "99";
        MasterFiles.write(
                Path.of(after, "s_20251001.csv"),
                visit,
                MasterFiles.act("111000110", "初診料", "291.00", "20251001", MasterFiles.OPEN));
    }

    private static JsonNode json(Command command) throws JsonProcessingException {
        return JSON.readTree(command.out());
    }

    @Test
    void withoutASubcommandTheUsageIsExplained() {
        Command command = Command.piped("", "masters");
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.err()).contains("import", "verify", "show", "diff", "columns", "export");
    }

    @Test
    void verifyNamesFilesLayoutsAndPublications() {
        Command command = Command.piped("", "masters", "verify", before);
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).contains("s_20250601.csv", "ika-act", "2025-06-01", "windows-31j", "2 行");
        assertThat(command.status()).isZero();
    }

    @Test
    void verifyRefusesAFileWithErrorsAndGroupsThem() throws IOException {
        String[] broken = MasterFiles.act("112007410", "再診料", "七五", "20240601", MasterFiles.OPEN);
        Path file = MasterFiles.write(folder.resolve("s_20250701.csv"), broken, broken);
        Files.writeString(folder.resolve("note.txt"), "no master");
        Command text = Command.piped("", "masters", "verify", folder.toString(), "--lang", "en");
        assertThat(text.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(text.out()).contains("refused because of errors", "七五", "note.txt");
        JsonNode report = json(Command.piped("", "masters", "verify", file.toString(), "--format", "json"));
        assertThat(report.get("refused").asBoolean()).isTrue();
        assertThat(report.get("errors").asInt()).isPositive();
        assertThat(report.at("/problems/0/rule").asText()).startsWith("MS");
        assertThat(report.at("/problems/0/examples/0/file").asText()).isEqualTo("s_20250701.csv");
        assertThat(report.at("/problems/0/examples/0/line").asInt()).isPositive();
    }

    @Test
    void aMissingPathIsRefused() {
        String path = folder.resolve("nowhere").toString();
        for (String subcommand : new String[] {"verify", "import"}) {
            Command command = Command.piped("", "masters", subcommand, path);
            assertThat(command.status()).as(subcommand).isEqualTo(ExitStatus.REFUSED);
            assertThat(command.out() + command.err()).contains("MST-001", "nowhere");
        }
        Command show = Command.piped("", "masters", "show", "112007410", path);
        assertThat(show.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(show.out()).isEmpty();
        assertThat(show.err()).contains("nowhere");
        assertThat(Command.piped("", "masters", "diff", before, path).status()).isEqualTo(ExitStatus.REFUSED);
    }

    @Test
    void importWritesAPackageThatTheOtherCommandsRead() throws IOException {
        Path out = folder.resolve("a.zip");
        Command command = Command.piped("", "masters", "import", before, "--out", out.toString());
        assertThat(command.status()).as(command.err()).isZero();
        assertThat(command.out()).contains("a.zip");
        assertThat(out).isRegularFile();
        JsonNode fromPackage = json(Command.piped("", "masters", "diff", out.toString(), after, "--format", "json"));
        JsonNode fromFolder = json(Command.piped("", "masters", "diff", before, after, "--format", "json"));
        assertThat(fromPackage).isEqualTo(fromFolder);
        assertThat(Command.piped("", "masters", "show", "112011010", out.toString())
                        .out())
                .contains("外来管理加算");
    }

    @Test
    void aSignedPackageIsVerifiedAgainstTheTrustedKeyOnly() throws IOException {
        String key = folder.resolve("issuer").toString();
        String other = folder.resolve("other").toString();
        Path out = folder.resolve("signed.zip");
        assertThat(Command.piped("", "masters", "keys", key).status()).isZero();
        assertThat(Command.piped("", "masters", "keys", other).status()).isZero();
        assertThat(Command.piped("", "masters", "keys", key).status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(Command.piped("", "masters", "export", before, "--out", out.toString(), "--sign", key)
                        .status())
                .isZero();
        Command trusted =
                Command.piped("", "masters", "verify", out.toString(), "--trust", key + ".pub", "--lang", "en");
        assertThat(trusted.out()).contains("valid, by a trusted key");
        assertThat(trusted.status()).isZero();
        Command foreign = Command.piped("", "masters", "verify", out.toString(), "--trust", other + ".pub");
        assertThat(foreign.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(foreign.err()).contains("PKG-");
        byte[] bytes = Files.readAllBytes(out);
        bytes[bytes.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("changed.zip"), bytes);
        assertThat(Command.piped("", "masters", "verify", changed.toString()).status())
                .isEqualTo(ExitStatus.REFUSED);
    }

    @Test
    void errataThatDoNotFitRefuseThePackage() throws IOException {
        Path errata = folder.resolve("errata.tsv");
        Erratum wrong = new Erratum(
                "E1", LocalDate.of(2025, 11, 5), "ika-act", "111999999", "新又は現点数", "1.00", "2.00", "typo", "notice");
        ErrataFile.write(List.of(wrong), errata);
        Path out = folder.resolve("errata.zip");
        Command command =
                Command.piped("", "masters", "export", before, "--out", out.toString(), "--errata", errata.toString());
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.out()).contains("ERR-");
        assertThat(out).doesNotExist();
    }

    @Test
    void exportWritesTheSamePackage() throws IOException {
        Path imported = folder.resolve("x").resolve("p.zip");
        Path exported = folder.resolve("y").resolve("p.zip");
        Files.createDirectories(imported.getParent());
        Files.createDirectories(exported.getParent());
        assertThat(Command.piped("", "masters", "import", before, "--out", imported.toString())
                        .status())
                .isZero();
        assertThat(Command.piped("", "masters", "export", before, "--out", exported.toString())
                        .status())
                .isZero();
        assertThat(exported).hasSameBinaryContentAs(imported);
        assertThat(Command.piped("", "masters", "export", before).status()).isEqualTo(ExitStatus.REFUSED);
    }

    @Test
    void nothingIsWrittenWhenThereAreErrorsUnlessTheyAreAccepted() throws IOException {
        MasterFiles.write(
                folder.resolve("c").resolve("s_20250701.csv"),
                MasterFiles.act("112007410", "再診料", "七五", "20240601", MasterFiles.OPEN),
                MasterFiles.act("112011010", "外来管理加算", "52.00", "20240601", MasterFiles.OPEN));
        Path out = folder.resolve("c.zip");
        String path = folder.resolve("c").toString();
        Command refused = Command.piped("", "masters", "import", path, "--out", out.toString(), "--lang", "en");
        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.out()).contains("nothing was written");
        assertThat(out).doesNotExist();
        Command accepted = Command.piped(
                "", "masters", "import", path, "--out", out.toString(), "--accept-errors", "--lang", "en");
        assertThat(accepted.status()).as(accepted.err()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(accepted.out()).contains("accepted in spite of errors", "c.zip");
        assertThat(out).isRegularFile();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void showNamesEveryColumnWithItsMeaningAndWhereItIsFrom() throws JsonProcessingException {
        Command text = Command.piped("", "masters", "show", "112007410", before, after);
        assertThat(text.status()).isZero();
        assertThat(text.out()).contains("再診料", "75.00", "76.00", "s_20251001.csv:1", "2025-10-01");
        JsonNode shown = json(Command.piped("", "masters", "show", "112007410", before, after, "--format", "json"));
        JsonNode versions = shown.at("/rows/0/versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.at("/0/from").asText()).isEqualTo("2025-10-01");
        assertThat(versions.at("/1/to").asText()).isEqualTo("2025-09-30");
        assertThat(versions.at("/0/columns")).hasSize(150);
        assertThat(versions.at("/0/columns/11/text").asText()).isEqualTo("76.00");
        assertThat(versions.at("/0/columns/11/name").asText()).isEqualTo("新又は現点数");
    }

    @Test
    void showOnADayAndAsOfAPublication() throws JsonProcessingException {
        JsonNode on = json(Command.piped(
                "", "masters", "show", "112007410", before, after, "--on", "2025-07-01", "--format", "json"));
        assertThat(on.at("/rows/0/versions")).hasSize(1);
        assertThat(on.at("/rows/0/versions/0/columns/11/text").asText()).isEqualTo("75.00");
        JsonNode asOf = json(Command.piped(
                "", "masters", "show", "112007410", before, after, "--as-of", "2025-06-30", "--format", "json"));
        assertThat(asOf.at("/rows/0/versions")).hasSize(1);
        assertThat(asOf.at("/rows/0/versions/0/to").isNull()).isTrue();
    }

    @Test
    void showOfAnUnknownCodeIsOneClearLine() {
        Command command = Command.piped("", "masters", "show", "199999999", before, "--lang", "en");
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.out()).isEmpty();
        assertThat(command.err().lines().toList()).containsExactly("no row has 199999999");
        assertThat(Command.piped("", "masters", "show", "112007410", before, "--on", "1.6.2024")
                        .status())
                .isEqualTo(ExitStatus.REFUSED);
    }

    @Test
    void diffTellsAddedEndedAndChanged() throws JsonProcessingException {
        JsonNode table = json(Command.piped("", "masters", "diff", before, after, "--format", "json"))
                .at("/tables/0");
        assertThat(table.get("layout").asText()).isEqualTo("ika-act");
        assertThat(table.get("added").asInt()).isEqualTo(1);
        assertThat(table.get("ended").asInt()).isEqualTo(1);
        assertThat(table.get("changed").asInt()).isEqualTo(1);
        JsonNode changed = table.at("/rows/1");
        assertThat(changed.get("key").asText()).isEqualTo("112007410");
        assertThat(changed.get("effective").asText()).isEqualTo("2025-10-01");
        assertThat(changed.get("cells")).hasSize(1);
        assertThat(changed.at("/cells/0/column").asText()).isEqualTo("新又は現点数");
        assertThat(table.at("/ignored/columns/89").asInt()).isEqualTo(1);
    }

    @Test
    void diffAsTextAndAsAPageWithoutLinks() {
        Command text = Command.piped("", "masters", "diff", before, after, "--lang", "en");
        assertThat(text.status()).isZero();
        assertThat(text.out()).contains("changed", "112007410", "75.00", "76.00", "order in the published list");
        String page = Command.piped("", "masters", "diff", before, after, "--format", "html")
                .out();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<td>112007410</td>", "<td>再診料</td>")
                .endsWith("</html>\n")
                .doesNotContain("http", "<script", "<link");
        assertThat(Command.piped("", "masters", "verify", before, "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("http");
        assertThat(Command.piped("", "masters", "show", "112007410", before, "--format", "html")
                        .out())
                .contains("<h2>ika-act");
    }

    @Test
    void diffOfTwoDays() throws IOException {
        Path folderOfBoth = Files.createDirectories(folder.resolve("both"));
        Files.copy(Path.of(before, "s_20250601.csv"), folderOfBoth.resolve("s_20250601.csv"));
        Files.copy(Path.of(after, "s_20251001.csv"), folderOfBoth.resolve("s_20251001.csv"));
        String both = folderOfBoth.toString();
        JsonNode table = json(Command.piped(
                        "", "masters", "diff", both, both, "--on", "2025-09-30,2025-10-01", "--format", "json"))
                .at("/tables/0");
        assertThat(table.get("changed").asInt()).isEqualTo(1);
        assertThat(table.get("added").asInt()).isEqualTo(1);
        assertThat(Command.piped("", "masters", "diff", both, both, "--on", "2025-09-30,2025-10-01,2025-10-02")
                        .status())
                .isEqualTo(ExitStatus.REFUSED);
    }

    @Test
    void diffWithClaimsTellsTheImpact() throws IOException {
        String visit = String.format(Locale.ROOT, ImpactTest.VISIT, 4);
        Path claims = Files.writeString(
                folder.resolve("claims.jsonl"),
                String.format(Locale.ROOT, ImpactTest.CLAIM, "1", visit).repeat(3));
        Command command =
                Command.piped("", "masters", "diff", before, after, "--claims", claims.toString(), "--format", "json");
        assertThat(command.status()).as(command.err()).isZero();
        assertThat(command.err()).isEmpty();
        JsonNode impact = json(command).get("impact");
        assertThat(impact.get("changed").asInt()).isEqualTo(3);
        assertThat(impact.at("/points/change").asInt()).isEqualTo(3);
        assertThat(impact.at("/codes/0/change").asText()).isEqualTo("3");
        Command text = Command.piped("", "masters", "diff", before, after, "--claims", claims.toString());
        assertThat(text.out()).contains("請求への影響", "標準偏差", "112007410");
    }

    @Test
    void aBrokenClaimIsReportedAndTheOthersCount() {
        String visit = String.format(Locale.ROOT, ImpactTest.VISIT, 4);
        String in = "{\"claim\":\"1\",\"oops\":1}\n" + String.format(Locale.ROOT, ImpactTest.CLAIM, "1", visit);
        Command command = Command.piped(in, "masters", "diff", before, after, "--claims", "-");
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.err().lines().toList()).hasSize(1).first().asString().contains("-:1: CLM-");
        assertThat(command.out()).contains("請求への影響");
        Command missing = Command.piped(
                "",
                "masters",
                "diff",
                before,
                after,
                "--claims",
                folder.resolve("none.jsonl").toString());
        assertThat(missing.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(missing.out()).isEmpty();
    }

    @Test
    void columnsAreListedAndExplained() {
        assertThat(Command.piped("", "masters", "columns").out()).contains("ika-act", "ika-drug", "disease");
        Command text = Command.piped("", "masters", "columns", "ika-act", "--lang", "en");
        assertThat(text.status()).isZero();
        assertThat(text.out()).contains("省略漢字名称", "公表順序番号");
        assertThat(Command.piped("", "masters", "columns", "ika-act", "--format", "markdown")
                        .out())
                .contains("| 1 | 変更区分 |");
        assertThat(Command.piped("", "masters", "columns", "--format", "markdown")
                        .out())
                .startsWith("#")
                .contains("変更区分");
        Command unknown = Command.piped("", "masters", "columns", "nothing");
        assertThat(unknown.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(unknown.err().lines().toList()).hasSize(1).first().asString().contains("ika-act");
    }
}

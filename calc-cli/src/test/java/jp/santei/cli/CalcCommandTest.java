package jp.santei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalcCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLAIM = """
            {"claim":"1","id":"a","month":"2025-11","setting":"outpatient","feeTable":"medical",\
            "facility":{"prefecture":"13","kind":"clinic"},"patient":{"birthDate":"1980-01-01","sex":"male"},\
            "insurance":{"insurerNumber":"06132013","relation":"self"},\
            "items":[{"date":"2025-11-03","lines":[{"code":"%s"}]}]}""";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void atATerminalWithoutAFileTheSampleIsComputedInJapanese() {
        Command command = Command.atTerminal("calc");
        assertThat(command.status()).isZero();
        assertThat(command.out()).contains("計算結果 sample", "再診料", "患者負担（3割）", "合計（点）");
        assertThat(command.err()).isEmpty();
    }

    @Test
    void theSampleInEnglish() {
        Command command = Command.atTerminal("calc", "--lang", "en");
        assertThat(command.out()).contains("Statement sample", "total (points)", "patient pays (3/10)");
    }

    @Test
    void theSampleIsValuedCompletely() throws JsonProcessingException {
        JsonNode statement =
                JSON.readTree(Command.atTerminal("calc", "--format", "json").out());
        assertThat(statement.get("valued").asBoolean())
                .as("%s", statement.get("findings"))
                .isTrue();
    }

    @Test
    void anEmptyPipeGivesTheSampleToo() {
        assertThat(Command.piped("", "calc").out()).contains("計算結果 sample");
    }

    @Test
    void jsonLinesKeepTheirOrderAndABrokenLineItsPlace() throws JsonProcessingException {
        String in = String.format(CLAIM, "112007410") + "\n{\"claim\":\"1\",\"oops\":1}\n"
                + String.format(CLAIM, "199999999") + "\n";
        Command command = Command.piped(in, "calc", "--format", "json");
        List<String> lines = command.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(JSON.readTree(lines.get(0)).at("/points/total").asLong()).isEqualTo(75);
        assertThat(JSON.readTree(lines.get(1)).at("/error/code").asText()).startsWith("CLM-");
        assertThat(JSON.readTree(lines.get(1)).at("/line").asLong()).isEqualTo(2);
        assertThat(JSON.readTree(lines.get(2)).at("/findings/0/rule").asText()).isEqualTo("R-CODE-001");
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.err()).isEmpty();
    }

    @Test
    void theStatementOfTheContract() throws JsonProcessingException {
        JsonNode statement = JSON.readTree(Command.piped(String.format(CLAIM, "112007410"), "calc", "--format", "json")
                .out());
        assertThat(statement.at("/statement").asText()).isEqualTo("1");
        assertThat(statement.at("/charge/totalYen").asLong()).isEqualTo(750);
        assertThat(statement.at("/charge/insurancePays").asLong()).isEqualTo(525);
        assertThat(statement.at("/charge/patientPays").asLong()).isEqualTo(230);
        assertThat(statement.at("/charge/roundingYen").asLong()).isEqualTo(5);
        assertThat(statement.at("/points/items/0/lines/0/points").asText()).isEqualTo("75");
    }

    @Test
    void findingsOfSeverityErrorGiveStatusOne() {
        assertThat(Command.piped(String.format(CLAIM, "199999999"), "calc").status())
                .isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void aRefusedClaimNamesPlaceAndReasonOnOneLine() {
        Command command = Command.piped("{\"claim\":\"1\",\"mont\":\"2025-11\"}", "calc", "--lang", "en");
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.err().lines().toList())
                .hasSize(1)
                .first()
                .asString()
                .contains("-:1: CLM-002 /mont", "month");
    }

    @Test
    void aMissingFileIsRefusedAndTheOthersAreComputed() throws IOException {
        Path claim = Files.writeString(folder.resolve("claim.json"), String.format(CLAIM, "112007410"));
        Command command = Command.piped("", "calc", folder.resolve("none.json").toString(), claim.toString());
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.out()).contains("再診料");
        assertThat(command.err().lines().toList()).hasSize(1);
    }

    @Test
    void missingMastersAreOneClearLine() {
        Command command =
                Command.piped("", "calc", "--masters", folder.resolve("nowhere").toString());
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.out()).isEmpty();
        assertThat(command.err().lines().toList()).hasSize(1).first().asString().contains("MST-", "nowhere");
    }

    @Test
    void outputToAFileAppearsWhole() throws IOException {
        Path out = folder.resolve("statements.jsonl");
        Command command =
                Command.piped(String.format(CLAIM, "112007410"), "calc", "--format", "json", "--out", out.toString());
        assertThat(command.status()).isZero();
        assertThat(command.out()).isEmpty();
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .startsWith("{\"statement\":\"1\"")
                .endsWith("\n");
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void outputIntoAMissingFolderIsRefused() {
        Path out = folder.resolve("none").resolve("out.json");
        assertThat(Command.piped("", "calc", "--out", out.toString()).status()).isEqualTo(ExitStatus.REFUSED);
    }

    @Test
    void htmlIsOnePageWithoutLinks() {
        String page = Command.piped(String.format(CLAIM, "112007410"), "calc", "--format", "html")
                .out();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("再診料")
                .endsWith("</html>\n")
                .doesNotContain("http");
    }

    @Test
    void wrongUsageIsStatusTwo() {
        assertThat(Command.piped("", "calc", "--format", "pdf").status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(Command.piped("", "nonsense").status()).isEqualTo(ExitStatus.REFUSED);
    }
}

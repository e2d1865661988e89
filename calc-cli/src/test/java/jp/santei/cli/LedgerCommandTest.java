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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void theMonthAsItHappens() throws JsonProcessingException {
        JsonNode first = JSON.readTree(run(event("null", "add", "A", claim("04", "112007410"))));
        assertThat(first.fieldNames()).toIterable().containsExactly("ledger", "collect", "statement");
        assertThat(first.at("/collect").asLong()).isEqualTo(230); // 75 points, 225 yen
        JsonNode second =
                JSON.readTree(run(event(first.get("ledger").toString(), "correct", "A", claim("05", "111000110"))));
        assertThat(second.at("/collect").asLong()).isEqualTo(640); // 291 points, 873 yen: 870 - 230
        JsonNode third = JSON.readTree(run("{\"ledger\":" + second.get("ledger") + ",\"event\":{\"kind\":\"close\"}}"));
        assertThat(third.at("/collect").asLong()).isZero();
        assertThat(third.at("/ledger/closed").asBoolean()).isTrue();
        assertThat(third.at("/statement/charge/patientPays").asLong()).isEqualTo(870);
    }

    @Test
    void aRefusedLineKeepsItsPlaceAndTheOthersAreComputed() throws JsonProcessingException {
        String good = event("null", "add", "A", claim("04", "112007410"));
        Command command = Command.piped(
                event("null", "cancel", "A", null) + "\n" + good + "\n{\"ledger\":null,\"evnt\":{}}\n", "ledger");
        List<String> lines = command.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(JSON.readTree(lines.get(0)).at("/error/code").asText()).isEqualTo("LDG-001");
        assertThat(JSON.readTree(lines.get(1)).at("/collect").asLong()).isEqualTo(230);
        assertThat(JSON.readTree(lines.get(2)).at("/error/code").asText()).isEqualTo("CLM-002");
        assertThat(JSON.readTree(lines.get(2)).at("/line").asLong()).isEqualTo(3);
        assertThat(command.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(command.err()).isEmpty();
    }

    @Test
    void findingsOfSeverityErrorGiveStatusOne() {
        assertThat(Command.piped(event("null", "add", "A", claim("04", "199999999")), "ledger")
                        .status())
                .isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void readsAFileAndWritesOne() throws IOException {
        Path in =
                Files.writeString(folder.resolve("events.jsonl"), event("null", "add", "A", claim("04", "112007410")));
        Path out = folder.resolve("results.jsonl");
        Command command = Command.piped("", "ledger", in.toString(), "--out", out.toString());
        assertThat(command.status()).isZero();
        assertThat(command.out()).isEmpty();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).startsWith("{\"ledger\":{\"ledger\":\"1\"");
    }

    @Test
    void aMissingFileAndNoFileAtATerminalAreRefused() {
        Command missing = Command.piped("", "ledger", folder.resolve("none").toString());
        assertThat(missing.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(missing.err().lines().toList()).hasSize(1);
        Command terminal = Command.atTerminal("ledger");
        assertThat(terminal.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(terminal.err().lines().toList()).hasSize(1);
    }

    private static String run(String line) {
        Command command = Command.piped(line, "ledger");
        assertThat(command.status()).isZero();
        return command.out();
    }

    private static String claim(String day, String code) {
        return String.format(
                "{\"claim\":\"1\",\"id\":\"m1\",\"month\":\"2025-11\",\"setting\":\"outpatient\",\"feeTable\":\"medical\","
                        + "\"facility\":{\"prefecture\":\"13\",\"kind\":\"clinic\"},"
                        + "\"patient\":{\"birthDate\":\"1968-05-14\",\"sex\":\"female\"},"
                        + "\"insurance\":{\"insurerNumber\":\"06132013\",\"relation\":\"self\"},"
                        + "\"items\":[{\"date\":\"2025-11-%s\",\"lines\":[{\"code\":\"%s\"}]}]}",
                day, code);
    }

    private static String event(String ledger, String kind, String settlement, @Nullable String claim) {
        return "{\"ledger\":" + ledger + ",\"event\":{\"kind\":\"" + kind + "\",\"settlement\":\"" + settlement + "\""
                + (claim == null ? "" : ",\"claim\":" + claim) + "}}";
    }
}

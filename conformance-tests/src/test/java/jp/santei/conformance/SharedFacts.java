package jp.santei.conformance;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The worked examples beside the checkout: a test that needs them is skipped where they are absent, and fails in CI. */
final class SharedFacts {
    private static final Path FACTS = Path.of(System.getProperty("santei.shared", "../../shared"), "facts");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SharedFacts() {}

    static List<JsonNode> examples(String file) throws IOException {
        Path path = FACTS.resolve(file);
        if (!Files.isRegularFile(path)) {
            if ("true".equals(System.getenv("CI"))) {
                fail("CI needs the shared files: facts/" + file);
            }
            Assumptions.abort("skipped: the shared files are absent: facts/" + file);
        }
        List<JsonNode> examples = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            examples.add(MAPPER.readTree(line));
        }
        return examples;
    }
}

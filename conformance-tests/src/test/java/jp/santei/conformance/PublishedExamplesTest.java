package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every example of consultations, medication, injections, materials, tests and units is a case or is discussed. */
class PublishedExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Examples of chapters whose rules are not built, or of days before the edition: anaesthesia, surgery, stays, … */
    private static final Pattern OTHER_CHAPTERS = Pattern.compile(
            "N[ASTIBCHPN][0-9].*|NJ(?!06|08).*|NV(185|1250|1580|265|2190|2520)|NO02" + "|N01[0-3]|N02[12]|S009|P0.*");

    private static final List<String> FILES = List.of("points_examples.jsonl", "notice_examples.jsonl");

    @Test
    void everyExampleIsACaseOrIsDiscussed() throws IOException {
        Path facts = SharedMasters.facts();
        String sources =
                String.join(" ", Corpus.cases().stream().map(GoldenCase::source).toList());
        String discussed = Files.readString(Path.of("../docs/interpretations.md"), StandardCharsets.UTF_8);
        Set<String> missing = new TreeSet<>();
        for (String file : FILES) {
            for (String id : ids(facts.resolve(file))) {
                Pattern word = Pattern.compile("\\b" + Pattern.quote(id) + "\\b");
                if (!OTHER_CHAPTERS.matcher(id).matches()
                        && !word.matcher(sources).find()
                        && !word.matcher(discussed).find()) {
                    missing.add(id);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> ids(Path file) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            ids.add(JSON.readTree(line).required("id").asText());
        }
        return ids;
    }
}

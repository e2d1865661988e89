package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import jp.santei.Calculator;
import jp.santei.masters.Editions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Completing a completed claim changes nothing: what a statement bills is given back as a claim. */
class CompletionTest {
    private static final Engine ENGINE = new Engine(Calculator.of(Editions.embedded()));
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What an item states beside its lines and dates, and keeps. */
    private static final List<String> KEPT = List.of("department", "time", "context", "payers", "settlement");

    private static final List<String> AREAS = List.of("visit", "laboratory");

    static Stream<GoldenCase> completedCases() {
        return Corpus.cases().stream()
                .filter(one -> AREAS.contains(one.area())
                        && one.claim().at("/options/complete").asBoolean());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("completedCases")
    void completingACompletedClaimChangesNothing(GoldenCase one) throws JsonProcessingException {
        JsonNode once = calculate(one.claim());
        ObjectNode again = one.claim().deepCopy();
        again.set("items", items(one.claim(), once));
        if (again.get("items").isEmpty()) {
            return;
        }
        JsonNode twice = calculate(again);
        assertThat(twice.at("/points/total")).as(one.id()).isEqualTo(once.at("/points/total"));
        assertThat(lines(twice)).as(one.id()).isEqualTo(lines(once));
        twice.at("/points/items")
                .forEach(item -> assertThat(item.get("added").asBoolean())
                        .as(one.id() + " " + item)
                        .isFalse());
    }

    private static JsonNode calculate(JsonNode claim) throws JsonProcessingException {
        return JSON.readTree(ENGINE.calculate(claim.toString()));
    }

    private static ArrayNode items(JsonNode claim, JsonNode statement) {
        ArrayNode items = JSON.createArrayNode();
        for (JsonNode entry : statement.at("/points/items")) {
            JsonNode origin = claim.get("items").get(entry.get("item").asInt());
            ObjectNode item = items.addObject();
            item.set("date", entry.get("date"));
            item.set("count", entry.get("count"));
            item.set("section", entry.get("section"));
            for (String field : KEPT) {
                if (origin.has(field)) {
                    item.set(field, origin.get(field));
                }
            }
            ArrayNode lines = item.putArray("lines");
            for (JsonNode line : entry.get("lines")) {
                ObjectNode given = lines.addObject();
                given.set("code", line.get("code"));
                if (line.hasNonNull("quantity")) {
                    given.set("quantity", line.get("quantity"));
                }
            }
        }
        return items;
    }

    private static List<String> lines(JsonNode statement) {
        return statement.at("/points/items").findValuesAsText("code");
    }
}

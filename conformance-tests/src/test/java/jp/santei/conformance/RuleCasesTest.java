package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.santei.Calculator;
import jp.santei.RuleCatalogue;
import jp.santei.masters.Editions;
import jp.santei.rule.Rule;
import jp.santei.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a case in which it applies and a near one in which it does not, and both show it, with all checks on. */
class RuleCasesTest {
    private static final RuleSet ALL_CHECKS = new RuleSet("all", "conformance", Set.of(), Set.of("E"));
    private static final Engine ENGINE = new Engine(Calculator.of(Editions.embedded(), ALL_CHECKS));
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<GoldenCase> casesOfRules() {
        return Corpus.cases().stream()
                .filter(one -> !one.applies().isEmpty() || !one.near().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesOfRules")
    void theExplanationShowsWhatAppliesAndNotWhatIsNear(GoldenCase one) throws JsonProcessingException {
        ObjectNode claim = one.claim().deepCopy();
        claim.withObject("/options").put("explain", true);
        Set<String> shown = shown(JSON.readTree(ENGINE.calculate(claim.toString())));
        assertThat(one.applies())
                .as(one.id() + " applies")
                .allSatisfy(id -> assertThat(shown).contains(id));
        assertThat(one.near())
                .as(one.id() + " near")
                .allSatisfy(id -> assertThat(shown).doesNotContain(id));
    }

    static Stream<Rule> rulesOfPoints() {
        return RuleCatalogue.rules().stream().filter(rule -> rule.id().matches("[AVMIUPLGE]-.*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfPoints")
    void everyRuleOfPointsHasACaseEachWay(Rule rule) {
        assertThat(Corpus.cases())
                .as("applies " + rule.id())
                .anyMatch(one -> one.applies().contains(rule.id()));
        assertThat(Corpus.cases())
                .as("near " + rule.id())
                .anyMatch(one -> one.near().contains(rule.id()));
    }

    @Test
    void casesNameRulesThatExist() {
        List<String> ids = RuleCatalogue.rules().stream().map(Rule::id).toList();
        casesOfRules().forEach(one -> {
            assertThat(ids).as(one.id()).containsAll(one.applies());
            assertThat(ids).as(one.id()).containsAll(one.near());
        });
    }

    /** A step names its rule; a finding X-Y-k0n belongs to rule X-Y-00n. */
    private static Set<String> shown(JsonNode statement) {
        Set<String> shown = new HashSet<>();
        statement
                .path("explanation")
                .forEach(step -> shown.add(step.path("rule").asText()));
        statement.path("findings").forEach(finding -> {
            String id = finding.path("rule").asText();
            int number = id.lastIndexOf('-') + 1;
            shown.add(id.substring(0, number) + "0" + id.substring(number + 1));
        });
        return shown;
    }
}

package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import jp.santei.Calculator;
import jp.santei.conformance.Outcome.Verdict;
import jp.santei.masters.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {
    private static final Engine ENGINE = new Engine(Calculator.of(Editions.embedded()));
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<GoldenCase> cases() {
        return Corpus.cases().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void ourEnginePasses(GoldenCase one) {
        Outcome outcome = CaseRunner.run(one, ENGINE);
        assertThat(outcome.differences()).as(one.id() + " " + one.source()).isEmpty();
        assertThat(outcome.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void idsAreWellFormedAndEverySourceIsNamed() {
        assertThat(Corpus.cases()).hasSizeGreaterThanOrEqualTo(120).allSatisfy(one -> {
            assertThat(one.id()).matches("CFM-[A-Z]{3}-[0-9]{3}");
            assertThat(one.source()).isNotBlank();
            assertThat(one.evidence()).isIn("printed", "derived", "secondary");
        });
    }

    /** Calculators with one planted bug each: a case must kill every one of them. */
    @Test
    void aCalculatorThatIsOffByOnePointFailsOnEveryCaseOfPoints() {
        CalculatorUnderTest buggy = claim -> {
            ObjectNode statement = read(ENGINE.calculate(claim));
            ObjectNode points = (ObjectNode) statement.get("points");
            points.put("total", points.get("total").asLong() + 1);
            return statement.toString();
        };
        List<GoldenCase> survivors = cases().filter(one -> one.area().equals("points"))
                .filter(one -> CaseRunner.run(one, buggy).verdict() != Verdict.FAIL)
                .toList();
        assertThat(survivors).isEmpty();
    }

    @Test
    void aCalculatorThatForgetsTheWindowRoundingIsKilled() {
        CalculatorUnderTest buggy = claim -> {
            ObjectNode statement = read(ENGINE.calculate(claim));
            ObjectNode charge = (ObjectNode) statement.get("charge");
            charge.put(
                    "patientPays",
                    charge.get("patientPays").asLong()
                            - charge.get("roundingYen").asLong());
            return statement.toString();
        };
        assertThat(cases()).anyMatch(one -> CaseRunner.run(one, buggy).verdict() == Verdict.FAIL);
    }

    @Test
    void aCalculatorThatCrashesOrTalksGarbageIsAnError() {
        GoldenCase one = Corpus.cases().get(0);
        assertThat(CaseRunner.run(one, claim -> "no json").verdict()).isEqualTo(Verdict.ERROR);
        CalculatorUnderTest crashing = claim -> {
            throw new IllegalStateException("out of order");
        };
        assertThat(CaseRunner.run(one, crashing))
                .isEqualTo(new Outcome(one.id(), Verdict.ERROR, List.of("out of order")));
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

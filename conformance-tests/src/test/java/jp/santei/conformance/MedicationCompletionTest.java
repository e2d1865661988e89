package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.santei.Calculator;
import jp.santei.claim.Claim;
import jp.santei.json.ClaimReader;
import jp.santei.masters.Editions;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of medication, completed and then read back as claims: nothing more is added, merged or refused. */
class MedicationCompletionTest {
    private static final Calculator CALCULATOR = Calculator.of(Editions.embedded());

    static Stream<GoldenCase> completingCases() {
        return Corpus.cases().stream()
                .filter(one -> one.area().equals("medication"))
                .filter(one -> one.claim().at("/options/complete").asBoolean());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("completingCases")
    void completingACompletedClaimChangesNothing(GoldenCase one) {
        Claim claim = ClaimReader.read(one.claim().toString());
        Statement once = CALCULATOR.calculate(claim);
        Statement twice = CALCULATOR.calculate(Claim.builder()
                .id(claim.id())
                .month(claim.month())
                .setting(claim.setting())
                .facility(claim.facility())
                .patient(claim.patient())
                .insurance(claim.insurance())
                .publicExpenses(claim.publicExpenses())
                .history(claim.history())
                .items(CompletedClaim.items(claim, once))
                .options(claim.options())
                .build());
        assertThat(twice.points().items()).noneMatch(PointsTotal.Entry::added);
        assertThat(twice.points().items().stream().map(PointsTotal.Entry::total))
                .containsExactlyElementsOf(once.points().items().stream()
                        .map(PointsTotal.Entry::total)
                        .toList());
        assertThat(twice.points().payers()).isEqualTo(once.points().payers());
    }
}

package jp.santei.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.santei.Calculator;
import jp.santei.json.ClaimWriter;
import jp.santei.masters.Editions;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The engine's charge is the reference model's on generated months; {@link ChargeAgreement} runs more of them. */
class ChargeAgreementTest {
    private static final ChargeComparison COMPARISON = new ChargeComparison(Calculator.of(Editions.embedded()));

    @Property(seed = "20261124", tries = 20_000, shrinking = ShrinkingMode.OFF)
    void engineAndModelAgree(@ForAll long seed) {
        ChargeSample sample = ChargeSamples.of(seed);
        if (COMPARISON.differences(sample).isEmpty()) {
            return;
        }
        ChargeSample smallest = COMPARISON.shrink(sample);
        assertThat(COMPARISON.differences(smallest))
                .as(ClaimWriter.write(smallest.claim()))
                .isEqualTo(List.of());
    }
}

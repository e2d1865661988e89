package jp.santei.conformance;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.santei.Calculator;
import jp.santei.masters.Editions;
import jp.santei.statement.Charge;

/** The engine keeps the laws of public expenses. */
class PublicLawsTest extends PublicLaws {
    private static final Calculator CALCULATOR = Calculator.of(Editions.embedded());

    @Override
    ChargeSample sample(long seed) {
        return ChargeSamples.withExpenses(seed);
    }

    @Override
    Amounts amounts(ChargeSample sample) {
        Charge charge = requireNonNull(CALCULATOR.calculate(sample.claim()).charge(), sample::toString);
        Map<Integer, BigDecimal> publics = new HashMap<>();
        charge.publicPays().forEach((payer, yen) -> publics.put(Integer.valueOf(payer), BigDecimal.valueOf(yen)));
        Map<String, Long> settlements = new LinkedHashMap<>();
        charge.settlements().forEach(one -> settlements.put(one.settlement(), one.patientPays()));
        Map<Integer, BigDecimal> used = new HashMap<>();
        charge.caps().forEach((payer, cap) -> used.put(Integer.valueOf(payer), BigDecimal.valueOf(cap.used())));
        return new Amounts(
                BigDecimal.valueOf(charge.totalYen()),
                BigDecimal.valueOf(charge.insurancePays()),
                publics,
                BigDecimal.valueOf(charge.classes().stream()
                        .mapToLong(Charge.PayerClass::patientYen)
                        .sum()),
                BigDecimal.valueOf(charge.expectedRefund().stream()
                        .mapToLong(Charge.Refund::yen)
                        .sum()),
                BigDecimal.valueOf(charge.patientPays()),
                settlements,
                used);
    }
}

package jp.santei.conformance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.santei.conformance.reference.ReferenceCharge;

/** The reference model keeps the laws of public expenses. */
class ReferenceLawsTest extends PublicLaws {
    @Override
    ChargeSample sample(long seed) {
        return ChargeSamples.withExpenses(seed);
    }

    @Override
    Amounts amounts(ChargeSample sample) {
        ReferenceCharge.Result result = sample.expected();
        Map<String, Long> settlements = new LinkedHashMap<>();
        result.settlements().forEach((name, yen) -> settlements.put(name, yen.longValueExact()));
        Map<Integer, BigDecimal> used = new HashMap<>();
        result.caps().forEach((position, cap) -> used.put(position, cap.used()));
        return new Amounts(
                result.total(),
                result.insurer(),
                result.publics(),
                result.exact(),
                result.refund(),
                new BigDecimal(result.patient()),
                settlements,
                used);
    }
}

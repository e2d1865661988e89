package jp.santei.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.santei.Calculator;
import jp.santei.conformance.reference.Insured;
import jp.santei.conformance.reference.ReferenceCharge;
import jp.santei.conformance.reference.ReferenceCharge.Care;
import jp.santei.statement.Charge;
import jp.santei.statement.Statement;

/** Compares the engine's charge with the reference model's (患者負担の突合), and makes a difference small. */
final class ChargeComparison {
    private final Calculator calculator;

    ChargeComparison(Calculator calculator) {
        this.calculator = calculator;
    }

    /** Returns what differs, empty where engine and model agree. */
    List<String> differences(ChargeSample sample) {
        return differences(sample, sample.expected());
    }

    /** Returns what differs from what the model expects. */
    List<String> differences(ChargeSample sample, ReferenceCharge.Result expected) {
        Statement statement = calculator.calculate(sample.claim());
        Charge charge = statement.charge();
        List<String> differences = new ArrayList<>();
        if (charge == null) {
            differences.add("no charge: " + statement.findings());
            return differences;
        }
        int share = charge.share() == null ? -1 : charge.share();
        compare("share", share, expected.share(), differences);
        compare("totalYen", charge.totalYen(), expected.total(), differences);
        compare("insurancePays", charge.insurancePays(), expected.insurer(), differences);
        compare("highCostYen", charge.highCostYen(), expected.highCost(), differences);
        long assistance = charge.publicPays().getOrDefault("1", 0L);
        compare("publicPays", assistance, expected.publics().getOrDefault(1, BigDecimal.ZERO), differences);
        compare("patientPays", charge.patientPays(), new BigDecimal(expected.patient()), differences);
        Map<String, Long> settlements = new LinkedHashMap<>();
        charge.settlements().forEach(s -> settlements.put(s.settlement(), s.patientPays()));
        Map<String, Long> expectedSettlements = new LinkedHashMap<>();
        expected.settlements().forEach((name, yen) -> expectedSettlements.put(name, yen.longValueExact()));
        if (!settlements.equals(expectedSettlements)) {
            differences.add("settlements " + settlements + ", by the model " + expectedSettlements);
        }
        return differences;
    }

    private static void compare(String what, long actual, long expected, List<String> differences) {
        compare(what, actual, BigDecimal.valueOf(expected), differences);
    }

    /** A percentage taken off may leave a fraction of a yen, which a statement rounds. */
    private static void compare(String what, long actual, BigDecimal expected, List<String> differences) {
        boolean wholeYen = expected.stripTrailingZeros().scale() <= 0;
        BigDecimal apart = expected.subtract(BigDecimal.valueOf(actual)).abs();
        if (wholeYen ? apart.signum() != 0 : apart.compareTo(BigDecimal.ONE) >= 0) {
            differences.add(what + " " + actual + ", by the model " + expected.toPlainString());
        }
    }

    /** Returns the smallest sample found that still differs. */
    ChargeSample shrink(ChargeSample sample) {
        ChargeSample smallest = sample;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (ChargeSample simpler : simpler(smallest)) {
                if (!simpler.equals(smallest) && differs(simpler)) {
                    smallest = simpler;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private boolean differs(ChargeSample sample) {
        try {
            return !differences(sample).isEmpty();
        } catch (RuntimeException notComputed) {
            return false;
        }
    }

    private static List<ChargeSample> simpler(ChargeSample sample) {
        List<ChargeSample> simpler = new ArrayList<>();
        List<Care> care = sample.care();
        for (int i = 0; i < care.size() && care.size() > 1; i++) {
            List<Care> fewer = new ArrayList<>(care);
            fewer.remove(i);
            simpler.add(sample.with(fewer));
        }
        Insured person = sample.person();
        simpler.add(sample.with(person.withRelief(null)));
        simpler.add(sample.with(person.withLongTerm(null)));
        simpler.add(sample.with(person.withHalfLimit(false)));
        simpler.add(sample.with(person.withRepeated(false)));
        simpler.add(sample.with(person.withShare(null)));
        for (int i = 0; i < care.size(); i++) {
            Care one = care.get(i);
            for (long points :
                    new long[] {0, one.points() / 10_000 * 10_000, one.points() / 100 * 100, one.points() / 2}) {
                simpler.add(sample.with(replaced(care, i, points, one.settlement(), !one.expenses().isEmpty())));
            }
            String day = one.date().toString();
            simpler.add(sample.with(replaced(care, i, one.points(), day, !one.expenses().isEmpty())));
            simpler.add(sample.with(replaced(care, i, one.points(), one.settlement(), false)));
        }
        return simpler;
    }

    private static List<Care> replaced(List<Care> care, int i, long points, String settlement, boolean assisted) {
        List<Care> replaced = new ArrayList<>(care);
        Care one = care.get(i);
        replaced.set(
                i, new Care(one.date(), settlement, points, one.ofDisease(), one.insured() || !assisted, assisted ? java.util.Set.of(1) : java.util.Set.of()));
        return replaced;
    }
}

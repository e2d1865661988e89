package jp.santei.conformance;

import java.util.List;
import jp.santei.Calculator;
import jp.santei.conformance.reference.ReferenceCharge;
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
        return charge == null
                ? List.of("no charge: " + statement.findings())
                : new ChargeDifferences(sample, charge, expected).find();
    }

    /** Returns the smallest sample found that still differs. */
    ChargeSample shrink(ChargeSample sample) {
        ChargeSample smallest = sample;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (ChargeSample simpler : SimplerSamples.of(smallest)) {
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
            List<String> differences = differences(sample);
            return !differences.isEmpty() && !differences.get(0).startsWith("no charge");
        } catch (RuntimeException notComputed) {
            return false;
        }
    }
}

package jp.santei.conformance;

import java.util.List;

/**
 * What became of one case (判定).
 *
 * @param id the case
 * @param verdict pass, fail or error
 * @param differences where the statement differs from what is expected, first difference first; for an error its message
 */
public record Outcome(String id, Verdict verdict, List<String> differences) {
    /** Copies the list. */
    public Outcome {
        differences = List.copyOf(differences);
    }

    /** Pass, fail or error. */
    public enum Verdict {
        /** All expected parts agree. */
        PASS,
        /** An expected part differs. */
        FAIL,
        /** The calculator gave no statement. */
        ERROR
    }
}

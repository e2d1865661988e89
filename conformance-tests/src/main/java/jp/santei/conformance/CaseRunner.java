package jp.santei.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.santei.conformance.Outcome.Verdict;

/**
 * Puts cases to a calculator and compares (検査の実行).
 *
 * <p>An expected object names the fields that count; a list is compared element by element; numbers by value; findings by
 * those that must occur.
 */
public final class CaseRunner {
    private static final String FINDINGS = "/findings";
    private static final ObjectMapper JSON = new ObjectMapper();

    private CaseRunner() {}

    /** Runs one case. */
    public static Outcome run(GoldenCase one, CalculatorUnderTest calculator) {
        JsonNode actual;
        try {
            actual = JSON.readTree(calculator.calculate(one.claim().toString()));
        } catch (JsonProcessingException | RuntimeException e) {
            return new Outcome(one.id(), Verdict.ERROR, List.of(String.valueOf(e.getMessage())));
        }
        List<String> differences = differences(one.expect(), actual);
        return new Outcome(one.id(), differences.isEmpty() ? Verdict.PASS : Verdict.FAIL, differences);
    }

    /** Returns where an actual statement differs from the expected parts, each with its JSON pointer. */
    public static List<String> differences(JsonNode expected, JsonNode actual) {
        List<String> differences = new ArrayList<>();
        compare("", expected, actual, differences);
        return differences;
    }

    private static void compare(String pointer, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                compare(pointer + "/" + field.getKey(), field.getValue(), actual.path(field.getKey()), differences);
            }
        } else if (pointer.equals(FINDINGS)) {
            expected.forEach(finding -> contain(finding, actual, differences));
        } else if (expected.isArray()) {
            if (actual.size() != expected.size()) {
                differences.add(pointer + ": expected " + expected.size() + " elements, found " + actual.size());
            }
            for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
                compare(pointer + "/" + i, expected.get(i), actual.get(i), differences);
            }
        } else if (!sameValue(expected, actual)) {
            String found = actual.isMissingNode() ? "nothing" : actual.toString();
            differences.add(pointer + ": expected " + expected + ", found " + found);
        }
    }

    /** Other findings than the expected ones may occur, in any order. */
    private static void contain(JsonNode expected, JsonNode actual, List<String> differences) {
        for (JsonNode finding : actual) {
            List<String> inside = new ArrayList<>();
            compare(FINDINGS + "/*", expected, finding, inside);
            if (inside.isEmpty()) {
                return;
            }
        }
        differences.add(FINDINGS + ": expected " + expected + ", found " + actual);
    }

    private static boolean sameValue(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return expected.equals(actual);
    }
}

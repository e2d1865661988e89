package jp.santei.statement;

import java.util.List;
import java.util.Map;
import jp.santei.rule.Severity;

/**
 * What is wrong, doubtful or good to know about a claim (指摘).
 *
 * @param rule stable id from the catalogue of findings
 * @param severity how much it weighs
 * @param items positions of the items it is about; empty for the whole claim
 * @param attributes its values by name, as plain text
 * @param ja Japanese sentence
 * @param en English sentence
 */
public record Finding(
        String rule, Severity severity, List<Integer> items, Map<String, String> attributes, String ja, String en) {
    /** Copies the collections; attributes keep their order. */
    public Finding {
        items = List.copyOf(items);
        attributes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(attributes));
    }
}

package jp.santei.conformance.rows;

import java.util.List;
import java.util.Map;
import jp.santei.claim.Claim;
import jp.santei.statement.Statement;

/**
 * What a row of a table says of claims (行の判定例).
 *
 * @param about the code and what the row asks of it
 * @param finding id of the finding that the row gives rise to
 * @param attributes attributes of that finding
 * @param trigger a claim that meets the row
 * @param siblings claims that differ from it in one thing and do not meet the row
 */
public record RowCase(
        String about, String finding, Map<String, String> attributes, Claim trigger, List<Claim> siblings) {
    /** Copies the collections. */
    public RowCase {
        attributes = Map.copyOf(attributes);
        siblings = List.copyOf(siblings);
    }

    /** Returns whether a statement has the finding. */
    public boolean isIn(Statement statement) {
        return statement.findings().stream()
                .anyMatch(one -> one.rule().equals(finding)
                        && one.attributes().entrySet().containsAll(attributes.entrySet()));
    }
}

package jp.santei.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One golden case (検査事例): a claim and what its statement must say.
 *
 * @param id immutable id, {@code CFM-<AREA>-<nnn>}
 * @param since corpus version that introduced it
 * @param period first month of the fee-schedule period, such as "2024-06"
 * @param area what it checks, such as "points"
 * @param evidence how its expected values are known: printed, derived, secondary
 * @param source where they come from
 * @param claim the claim, as in the contract
 * @param expect the expected parts of the statement; what it does not name is not compared
 * @param applies ids of the rules that the case shows at work
 * @param near ids of the rules that nearly apply, and do not
 */
public record GoldenCase(
        String id,
        String since,
        String period,
        String area,
        String evidence,
        String source,
        JsonNode claim,
        JsonNode expect,
        List<String> applies,
        List<String> near) {
    /** Copies the lists. */
    public GoldenCase {
        applies = List.copyOf(applies);
        near = List.copyOf(near);
    }
}

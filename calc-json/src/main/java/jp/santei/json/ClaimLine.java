package jp.santei.json;

import jp.santei.claim.Claim;
import jp.santei.claim.ClaimException;
import org.jspecify.annotations.Nullable;

/** One place of a stream of claims (入力1件): a claim, or why there is none. */
public sealed interface ClaimLine {
    /** Returns the number of the line from 1; always 1 for a single object. */
    long line();

    /**
     * A claim that was read.
     *
     * @param line number of the line
     * @param claim the claim
     */
    record Accepted(long line, Claim claim) implements ClaimLine {}

    /**
     * A claim that was refused.
     *
     * @param line number of the line
     * @param id the claim's id, null when it could not be read
     * @param cause the refusal, its pointer absolute
     */
    record Refused(long line, @Nullable String id, ClaimException cause) implements ClaimLine {}
}

package jp.santei.check;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;

/** What an entry would be worth otherwise (試算), asked by the checks and told by whoever prices. */
@FunctionalInterface
public interface Appraiser {
    /**
     * Returns the points × 回数 of an entry, were it without the acts of a code and their add-ons. The statement stays as it is.
     *
     * @param code the code, 0 = the entry as it is
     */
    long without(ClaimBuffer in, StatementBuffer out, int entry, int code);
}

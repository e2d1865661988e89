package jp.santei.cli;

import java.util.List;
import jp.santei.master.EditionInfo;
import jp.santei.statement.Statement;

/**
 * What another edition does to a set of claims (版の違いによる影響): each claim computed with both.
 *
 * <p>Only claims that both editions value completely are compared and summed; the others are counted.
 *
 * @param before the edition before
 * @param after the edition after
 * @param claims claims that were read
 * @param refused places of the stream that are no claim
 * @param incompleteBefore claims that the edition before does not value completely
 * @param incompleteAfter claims that the edition after does not value completely
 * @param compared claims that both value
 * @param changed claims of these whose points or patient's yen differ
 * @param points Σ points before and after
 * @param yen Σ patient's yen before and after
 * @param pointsChange distribution of the change of points a claim
 * @param yenChange distribution of the change of the patient's yen a claim
 * @param codes codes whose points differ, largest change first; their changes add up to the change of points
 * @param incomplete the first claims that one edition does not value, with its findings
 */
record Impact(
        EditionInfo before,
        EditionInfo after,
        long claims,
        long refused,
        long incompleteBefore,
        long incompleteAfter,
        long compared,
        long changed,
        Sums points,
        Sums yen,
        ImpactChange pointsChange,
        ImpactChange yenChange,
        List<ImpactCode> codes,
        List<Incomplete> incomplete) {
    Impact {
        codes = List.copyOf(codes);
        incomplete = List.copyOf(incomplete);
    }

    long unchanged() {
        return compared - changed;
    }

    /** A sum on both sides. */
    record Sums(long before, long after) {
        Sums plus(long moreBefore, long moreAfter) {
            return new Sums(Math.addExact(before, moreBefore), Math.addExact(after, moreAfter));
        }

        long change() {
            return after - before;
        }
    }

    /**
     * A claim that was not compared.
     *
     * @param line its line in the stream
     * @param before findings of the edition before, empty where it values the claim
     * @param after findings of the edition after, empty where it values the claim
     */
    record Incomplete(long line, List<String> before, List<String> after) {}

    static boolean isComplete(Statement statement) {
        return statement.valued() && statement.charge() != null;
    }
}

package jp.santei;

import jp.santei.claim.Claim;
import jp.santei.master.Edition;
import jp.santei.statement.Statement;

/**
 * Computes statements of claims with one edition (算定): points, who pays what, findings.
 *
 * <p>Immutable and thread-safe: one instance serves any number of threads.
 */
public final class Calculator {
    private final Edition edition;

    private Calculator(Edition edition) {
        this.edition = edition;
    }

    /** Returns the calculator of an edition. */
    public static Calculator of(Edition edition) {
        return new Calculator(edition);
    }

    /** Returns the edition. */
    public Edition edition() {
        return edition;
    }

    /** Computes the statement of a claim. */
    public Statement calculate(Claim claim) {
        java.util.function.Function<Claim, Statement> f = c -> {
            throw new IllegalStateException("under construction");
        };
        return f.apply(claim);
    }
}

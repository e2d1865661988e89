package jp.santei;

import java.time.LocalDate;
import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Claim;
import jp.santei.master.Edition;
import jp.santei.rule.ResolveFindings;
import jp.santei.statement.Statement;

/**
 * Computes statements of claims with one edition (算定): points, who pays what, findings.
 *
 * <p>Immutable and thread-safe: one instance serves any number of threads. A thin shell over {@link Kernel}; a caller
 * with millions of claims uses the kernel and its buffers directly.
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

    /**
     * Computes the statement of a claim.
     *
     * <p>Trouble in the data is in its findings; a statement that lacks something has {@code valued} false.
     */
    public Statement calculate(Claim claim) {
        ClaimBuffer in = new ClaimBuffer();
        StatementBuffer out = new StatementBuffer();
        List<String> settlementNames = ClaimLoader.load(claim, in);
        Kernel.of(edition).score(in, out);
        if (pinsAnother(claim)) {
            out.finding(ResolveFindings.OTHER_EDITION, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, 0, 0, 0);
        }
        return new StatementAssembler(edition, claim, out, settlementNames).assemble();
    }

    private boolean pinsAnother(Claim claim) {
        String pinned = claim.options().edition();
        LocalDate asOf = claim.options().asOf();
        boolean otherId = pinned != null && !pinned.equals(edition.info().id());
        return otherId || (asOf != null && asOf.isBefore(edition.info().publication()));
    }
}

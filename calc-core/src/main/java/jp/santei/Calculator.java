package jp.santei;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.Claim;
import jp.santei.master.Edition;
import jp.santei.rule.ResolveFindings;
import jp.santei.rule.RuleSet;
import jp.santei.statement.Statement;

/**
 * Computes statements of claims with one edition (算定): points, who pays what, findings.
 *
 * <p>Immutable and thread-safe: one instance serves any number of threads. A thin shell over {@link Kernel}; a caller
 * with millions of claims uses the kernel and its buffers directly.
 *
 * <p>Keeps the desks that calls have worked at for the next calls: as many as calls ran at the same time. A desk that has
 * grown for a very large claim is not kept.
 */
public final class Calculator {
    private static final int LARGE_CLAIM = 2_000;

    private final Edition edition;
    private final RuleSet rules;
    private final Queue<Desk> idle = new ConcurrentLinkedQueue<>();

    private Calculator(Edition edition, RuleSet rules) {
        this.edition = edition;
        this.rules = rules;
    }

    /** Returns the calculator of an edition. */
    public static Calculator of(Edition edition) {
        return of(edition, RuleSet.STANDARD);
    }

    /** Returns the calculator of an edition, with the eligibility checks that are on. */
    public static Calculator of(Edition edition, RuleSet rules) {
        return new Calculator(edition, rules);
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
        Desk free = idle.poll();
        Desk desk = free == null ? new Desk(edition, rules) : free;
        Statement statement = desk.calculate(claim, pinsAnother(claim));
        if (claim.items().size() <= LARGE_CLAIM) {
            idle.offer(desk);
        }
        return statement;
    }

    private boolean pinsAnother(Claim claim) {
        String pinned = claim.options().edition();
        LocalDate asOf = claim.options().asOf();
        boolean otherId = pinned != null && !pinned.equals(edition.info().id());
        return otherId || (asOf != null && asOf.isBefore(edition.info().publication()));
    }

    /** A kernel with its buffers (算定の作業場所), used by one call at a time; one that failed is not used again. */
    private static final class Desk {
        private final Edition edition;
        private final Kernel kernel;
        private final ClaimBuffer in = new ClaimBuffer();
        private final StatementBuffer out = new StatementBuffer();

        Desk(Edition edition, RuleSet rules) {
            this.edition = edition;
            kernel = Kernel.of(edition, rules);
        }

        Statement calculate(Claim claim, boolean pinsAnother) {
            List<String> settlementNames = ClaimLoader.load(claim, in);
            kernel.score(in, out);
            if (pinsAnother) {
                out.finding(
                        ResolveFindings.OTHER_EDITION, StatementBuffer.WHOLE_CLAIM, StatementBuffer.NO_LINE, 0, 0, 0);
            }
            return new StatementAssembler(edition, claim, out, settlementNames).assemble();
        }
    }
}

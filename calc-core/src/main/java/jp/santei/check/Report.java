package jp.santei.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.santei.buffer.ActUnits;
import jp.santei.buffer.AmountUnit;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.rule.FindingKind;
import jp.santei.rule.RuleSet;
import jp.santei.rule.Verdict;

/**
 * The pen of the checks (指摘の記録): every finding goes through it, so that a rule that is switched off neither speaks nor acts.
 *
 * <p>What a check refuses stays and counts; when the claim is completed it is dropped. Allocates nothing.
 */
public final class Report {
    /** Amounts of lines are points × 1,000,000. */
    private static final long EXACT_POINT = 1_000_000;

    private final Set<FindingKind> off;
    private final ActUnits units;
    private ClaimBuffer in = new ClaimBuffer();
    private StatementBuffer out = new StatementBuffer();
    private boolean dropped;

    Report(RuleSet rules, List<FindingKind> kinds, ActUnits units) {
        this.units = units;
        off = kinds.stream().filter(kind -> !rules.isOn(kind)).collect(Collectors.toUnmodifiableSet());
    }

    void begin(ClaimBuffer claim, StatementBuffer statement) {
        in = claim;
        out = statement;
        dropped = false;
    }

    /** Returns whether findings of a kind are made. */
    public boolean isOn(FindingKind kind) {
        return off.isEmpty() || !off.contains(kind);
    }

    /**
     * Records a finding that leaves the verdict of its entry as it is: a warning, an information, an offer.
     *
     * @param entry the entry, or {@link StatementBuffer#WHOLE_CLAIM}
     * @param line the line, or {@link StatementBuffer#NO_LINE}
     */
    public void tell(FindingKind kind, int entry, int line, long a, long b, long c, long d, long e, long f) {
        if (isOn(kind)) {
            out.finding(kind, entry, line, a, b, c, d, e, f);
        }
    }

    /**
     * Records that an entry is not billable as claimed.
     *
     * @param expected its points × 回数 as they would be billable
     */
    public void differs(
            FindingKind kind, int entry, int line, long expected, long a, long b, long c, long d, long e, long f) {
        if (isOn(kind)) {
            out.finding(kind, entry, line, a, b, c, d, e, f);
            out.judge(entry, Verdict.DIFFERS, expected, expected);
        }
    }

    /**
     * Records that an entry is not billable as claimed, and what it would be worth is not certain.
     *
     * @param min its points × 回数 as they would be billable at least
     * @param max at most
     */
    public void differsWithin(
            FindingKind kind, int entry, int line, long min, long max, long a, long b, long c, long d) {
        if (isOn(kind)) {
            out.finding(kind, entry, line, a, b, c, d, 0, 0);
            out.judge(entry, Verdict.DIFFERS, min, max);
        }
    }

    /**
     * Records that the claim does not say whether an entry is billable.
     *
     * @param min its points × 回数 by the reading with fewer points
     * @param max by the other
     */
    public void open(
            FindingKind kind, int entry, int line, long min, long max, long a, long b, long c, long d, long e, long f) {
        if (isOn(kind)) {
            out.finding(kind, entry, line, a, b, c, d, e, f);
            out.judge(entry, Verdict.UNDECIDABLE, min, max);
        }
    }

    /** Drops an entry that was refused, when the claim is completed. */
    public void drop(FindingKind kind, int entry) {
        if (isOn(kind) && in.completing() && !out.dropped(entry)) {
            out.drop(entry);
            dropped = true;
        }
    }

    /** Records that an act is not billable; see {@link #refuse(FindingKind, int, int, long, long, long, long)}. */
    public void refuse(FindingKind kind, int entry, int line, long code) {
        refuse(kind, entry, line, code, 0, 0, 0);
    }

    /**
     * Records that an act of an entry is not billable, whatever the rest of the claim is, and takes it out with its add-ons when
     * the claim is completed.
     */
    public void refuse(FindingKind kind, int entry, int line, long code, long b, long c, long d) {
        if (in.completing()) {
            tell(kind, entry, line, code, b, c, d, 0, 0);
            dropUnit(kind, entry, line);
        } else {
            differs(kind, entry, line, without(entry, out.lineCode(line)), code, b, c, d, 0, 0);
        }
    }

    /**
     * Takes an act of an entry out that was refused, with its add-ons, when the claim is completed; an entry of which nothing
     * is left goes with it.
     */
    public void dropUnit(FindingKind kind, int entry, int line) {
        if (isOn(kind) && in.completing() && out.lineKind(line) == LineKind.ACT) {
            units.takeOut(out, entry, line);
            dropped = true;
        }
    }

    /** Returns the points × 回数 of an entry, were it without the acts of a code and their add-ons. */
    public long without(int entry, int code) {
        long less = 0;
        boolean leaves = false;
        boolean taken = false;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            boolean own = out.lineKind(line) == LineKind.ACT && out.lineCode(line) == code;
            taken = own || (taken && !units.isBase(out, line) && out.lineKind(line) == LineKind.ACT);
            if (!taken && out.lineKind(line) != LineKind.COMMENT && out.lineKind(line) != LineKind.DROPPED) {
                leaves = true;
            } else if (out.lineUnit(line) == AmountUnit.POINTS) {
                less = Math.addExact(less, out.lineAmount(line));
            }
        }
        long points = leaves ? out.points(entry) - less / EXACT_POINT : 0;
        return Math.multiplyExact(Math.max(0, points), (long) out.times(entry));
    }

    /** Returns whether anything was dropped. */
    boolean dropped() {
        return dropped;
    }
}

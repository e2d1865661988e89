package jp.santei.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.santei.buffer.ActUnits;
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
    private final Set<FindingKind> off;
    private final ActUnits units;
    private final Appraiser appraiser;
    private ClaimBuffer in = new ClaimBuffer();
    private StatementBuffer out = new StatementBuffer();
    private boolean dropped;

    Report(RuleSet rules, List<FindingKind> kinds, ActUnits units, Appraiser appraiser) {
        this.units = units;
        this.appraiser = appraiser;
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

    /** Takes a line that was refused out of its entry, when the claim is completed; an entry without others goes with it. */
    public void dropLine(FindingKind kind, int entry, int line) {
        if (isOn(kind) && in.completing() && !out.dropped(entry)) {
            out.dropLine(line);
            dropped = true;
            for (int other = out.lineStart(entry); other < out.lineEnd(entry); other++) {
                LineKind of = out.lineKind(other);
                if (of != LineKind.DROPPED && of != LineKind.COMMENT) {
                    return;
                }
            }
            out.drop(entry);
        }
    }

    /** Leaves an entry as many times as are billable, when the claim is completed. */
    public void reduceTimes(FindingKind kind, int entry, int times) {
        if (isOn(kind) && in.completing()) {
            out.times(entry, times);
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

    /** Leaves a line as much quantity × 100,000 as is billable, when the claim is completed. */
    public void reduceQuantity(FindingKind kind, int line, long quantity) {
        if (isOn(kind) && in.completing()) {
            out.quantity(line, quantity);
            dropped = true;
        }
    }

    /** Returns the line behind what goes with an act when it goes: with a base its add-ons. */
    public int unitEnd(int entry, int line) {
        return units.end(out, entry, line);
    }

    /** Returns the points × 回数 of an entry, were it without the acts of a code and their add-ons; 0 = as it is. */
    public long without(int entry, int code) {
        return appraiser.without(in, out, entry, code);
    }

    /** Returns whether anything was dropped or reduced. */
    boolean dropped() {
        return dropped;
    }
}

package jp.santei.buffer;

import java.util.Arrays;

/**
 * A change of one entry that is taken back (試算): what it would be worth otherwise, without a trace.
 *
 * <p>Between {@link #begin} and {@link #end} lines of the entry may be dropped and priced; findings and steps are forgotten.
 * Grows, never shrinks; not thread-safe.
 */
public final class Trial {
    private StatementBuffer out = new StatementBuffer();
    private int entry;
    private int findings;
    private int steps;
    private boolean complete;
    private boolean explaining;
    private boolean valued;
    private boolean dropped;
    private long points;
    private LineKind[] kinds = new LineKind[16];
    private AmountUnit[] units = new AmountUnit[16];
    private long[] amounts = new long[16];

    /** Makes a trial. */
    public Trial() {}

    /** Keeps an entry as it is. */
    public void begin(StatementBuffer statement, int ofEntry) {
        out = statement;
        entry = ofEntry;
        findings = out.findings().size();
        steps = out.steps().size();
        complete = out.complete();
        explaining = out.explaining();
        valued = out.valued(entry);
        dropped = out.dropped(entry);
        points = out.points(entry);
        int from = out.lineStart(entry);
        int lines = out.lineEnd(entry) - from;
        if (kinds.length < lines) {
            int grown = Math.max(lines, kinds.length * 2);
            kinds = Arrays.copyOf(kinds, grown);
            units = Arrays.copyOf(units, grown);
            amounts = Arrays.copyOf(amounts, grown);
        }
        for (int i = 0; i < lines; i++) {
            kinds[i] = out.lineKind(from + i);
            units[i] = out.lineUnit(from + i);
            amounts[i] = out.lineAmount(from + i);
        }
        out.explaining(false);
    }

    /** Gives the entry back what it was. */
    public void end() {
        int from = out.lineStart(entry);
        int lines = out.lineEnd(entry) - from;
        for (int i = 0; i < lines; i++) {
            out.restore(from + i, kinds[i], units[i], amounts[i]);
        }
        out.restore(entry, dropped, points);
        out.forget(findings, steps, complete, entry, valued);
        out.explaining(explaining);
    }
}

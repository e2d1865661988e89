package jp.santei.check;

import java.util.Arrays;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;

/**
 * The acts of a claim as the checks see them (算定した診療行為): one element for each act line that is not dropped, in the order of
 * the entries.
 *
 * <p>Allocates nothing once grown.
 */
public final class Billed {
    private int size;
    private int[] code = new int[64];
    private int[] row = new int[64];
    private int[] entry = new int[64];
    private int[] line = new int[64];
    private int[] day = new int[64];
    private int[] times = new int[64];

    /** Makes an empty list. */
    public Billed() {}

    void collect(StatementBuffer out) {
        size = 0;
        for (int e = 0; e < out.entryCount(); e++) {
            if (!out.dropped(e)) {
                for (int l = out.lineStart(e); l < out.lineEnd(e); l++) {
                    if (out.lineKind(l) == LineKind.ACT) {
                        add(out, e, l);
                    }
                }
            }
        }
    }

    private void add(StatementBuffer out, int e, int l) {
        if (size == code.length) {
            int grown = size * 2;
            code = Arrays.copyOf(code, grown);
            row = Arrays.copyOf(row, grown);
            entry = Arrays.copyOf(entry, grown);
            line = Arrays.copyOf(line, grown);
            day = Arrays.copyOf(day, grown);
            times = Arrays.copyOf(times, grown);
        }
        code[size] = out.lineCode(l);
        row[size] = out.lineRow(l);
        entry[size] = e;
        line[size] = l;
        day[size] = out.date(e);
        times[size] = out.times(e);
        size++;
    }

    /** Returns the number of act lines. */
    public int size() {
        return size;
    }

    /** Returns whether element i still stands: neither its line nor its entry was taken out by a check before. */
    public boolean stands(StatementBuffer out, int i) {
        return out.lineKind(line[i]) == LineKind.ACT && !out.dropped(entry[i]);
    }

    /** Returns the code of element i. */
    public int code(int i) {
        return code[i];
    }

    /** Returns the row of element i in the acts of the edition. */
    public int row(int i) {
        return row[i];
    }

    /** Returns the entry of element i. */
    public int entry(int i) {
        return entry[i];
    }

    /** Returns the line of element i. */
    public int line(int i) {
        return line[i];
    }

    /** Returns the epoch day of element i. */
    public int day(int i) {
        return day[i];
    }

    /** Returns the 回数 of element i. */
    public int times(int i) {
        return times[i];
    }
}

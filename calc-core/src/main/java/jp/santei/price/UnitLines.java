package jp.santei.price;

import java.util.Arrays;
import jp.santei.buffer.StatementBuffer;
import jp.santei.rule.ImagingSteps;

/**
 * The lines of one unit (一連の行): those from a base to the next, without the add-ons of imaging that belong to another
 * base of the entry, and with those that stand behind another one.
 *
 * <p>Reused; not thread-safe.
 */
final class UnitLines {
    private final ImagingNotes imaging;
    private int[] lines = new int[16];
    private int count;

    UnitLines(ImagingNotes imaging) {
        this.imaging = imaging;
    }

    /**
     * Gathers the lines of a unit.
     *
     * @param from its first line
     * @param to line after its last
     */
    void gather(StatementBuffer out, int entry, int from, int to) {
        count = 0;
        int first = out.lineStart(entry);
        for (int line = from; line < to; line++) {
            if (imaging.home(out, line, from, first) == from) {
                add(line);
            }
        }
        int before = from;
        for (int line = to; line < out.lineEnd(entry); line++) {
            if (imaging.isBase(out, line)) {
                before = line;
            } else if (imaging.isNote(out, line) && imaging.home(out, line, before, first) == from) {
                add(line);
                if (out.explaining()) {
                    out.step(ImagingSteps.HOME, entry, line, out.lineCode(from), 0, 0);
                }
            }
        }
    }

    int count() {
        return count;
    }

    int line(int i) {
        return lines[i];
    }

    private void add(int line) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count * 2);
        }
        lines[count++] = line;
    }
}

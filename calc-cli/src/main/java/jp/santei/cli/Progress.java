package jp.santei.cli;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * Shows how far long work is (進み具合), on standard error and only where that is a terminal: a bar over a known amount, or a
 * word and a count. In a pipe nothing is written.
 */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long STEP = Duration.ofMillis(100).toNanos();
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean shown;
    private final String what;
    private final long total;
    private long last;
    private boolean written;

    private Progress(PrintWriter err, boolean shown, String what, long total) {
        this.err = err;
        this.shown = shown;
        this.what = what;
        this.total = total;
        this.last = System.nanoTime() - STEP;
    }

    /** Begins work of a known amount; 0 = unknown. */
    static Progress of(Santei root, String what, long total) {
        return new Progress(root.standardErr(), root.showsProgress(), what, total);
    }

    /** Says that some of the amount is done, and how many things that were. */
    void at(long done, long count) {
        long now = System.nanoTime();
        if (shown && now - last >= STEP) {
            last = now;
            written = true;
            err.print(CLEAR + text(done, count));
            err.flush();
        }
    }

    private String text(long done, long count) {
        String counted = count == 0 ? "" : " " + StatementText.number(count);
        if (total <= 0) {
            return what + counted;
        }
        long part = Math.min(100, done * 100 / total);
        int filled = Math.toIntExact(part * WIDTH / 100);
        return what + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + part + "%" + counted;
    }

    /** Removes the line. */
    @Override
    public void close() {
        if (written) {
            err.print(CLEAR);
            err.flush();
        }
    }
}

package jp.santei;

import java.util.concurrent.atomic.AtomicReference;
import jp.santei.master.Edition;

/**
 * The edition that a running host computes with, and the door through which the next one comes in (版の差し替え).
 *
 * <p>{@link #replace} takes effect at once for everybody who asks afterwards. What was asked for before stays what it was:
 * a {@link Calculator} or a {@link Kernel} belongs to one edition for ever, so that no calculation ever sees two. A former
 * edition is gone when the last calculation with it has ended.
 *
 * <p>Thread-safe, without locks: ask for the calculator once for each claim, or once for a batch that must be of one
 * edition.
 */
public final class EditionHolder {
    private final AtomicReference<Calculator> current;

    private EditionHolder(Edition edition) {
        current = new AtomicReference<>(Calculator.of(edition));
    }

    /** Returns a holder that begins with an edition. */
    public static EditionHolder of(Edition edition) {
        return new EditionHolder(edition);
    }

    /** Returns the edition in use now. */
    public Edition edition() {
        return calculator().edition();
    }

    /** Returns the calculator of the edition in use now; it stays with that edition. */
    public Calculator calculator() {
        return current.get();
    }

    /** Returns a new kernel for the edition in use now; it stays with that edition. */
    public Kernel kernel() {
        return Kernel.of(edition());
    }

    /** Puts an edition into use and returns the one before. */
    public Edition replace(Edition next) {
        return current.getAndSet(Calculator.of(next)).edition();
    }

    /**
     * Puts an edition into use if the one in use is still the expected one: of two hosts' threads that both replace it, one
     * is told that it came too late.
     *
     * @return whether it was put into use
     */
    public boolean replace(Edition expected, Edition next) {
        Calculator before = current.get();
        return before.edition() == expected && current.compareAndSet(before, Calculator.of(next));
    }
}

package jp.santei.masters.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * A compiled edition was refused (コンパイル済みの版の読込不可): which section and byte, what was there and what was expected.
 *
 * <p>The message is one line.
 */
public final class SnapshotException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final SnapshotError error;
    private final SnapshotPlace place;
    private final String found;
    private final String ja;
    private final String en;

    private SnapshotException(
            SnapshotError error,
            SnapshotPlace place,
            String found,
            String expectedJa,
            String expectedEn,
            @Nullable Exception cause) {
        super(error.code() + " " + place + ": " + error.en(shown(found), expectedEn), cause);
        this.error = error;
        this.place = place;
        this.found = found;
        this.ja = place.ja() + ": " + error.ja(shown(found), expectedJa);
        this.en = place + ": " + error.en(shown(found), expectedEn);
    }

    /**
     * Makes the exception of an error at a place.
     *
     * @param found what was there
     * @param expectedJa what was expected, in Japanese
     * @param expectedEn the same in English
     */
    public static SnapshotException of(
            SnapshotError error, SnapshotPlace place, String found, String expectedJa, String expectedEn) {
        return new SnapshotException(error, place, found, expectedJa, expectedEn, null);
    }

    static SnapshotException unreadable(SnapshotPlace place, Exception cause) {
        return new SnapshotException(
                SnapshotError.UNREADABLE,
                place,
                String.valueOf(cause.getMessage()),
                "読めるファイル",
                "a readable file",
                cause);
    }

    static SnapshotException content(SnapshotPlace place, RuntimeException cause) {
        return new SnapshotException(
                SnapshotError.CONTENT,
                place,
                String.valueOf(cause.getMessage()),
                "版の内容",
                "content of an edition",
                cause);
    }

    /** Returns the kind of refusal. */
    public SnapshotError error() {
        return error;
    }

    /** Returns where it was. */
    public SnapshotPlace place() {
        return place;
    }

    /** Returns what was there. */
    public String found() {
        return found;
    }

    /** Returns the Japanese line, with its place. */
    public String ja() {
        return ja;
    }

    /** Returns the English line, with its place. */
    public String en() {
        return en;
    }

    private static String shown(String found) {
        String line = found.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return '"' + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + '"';
    }
}

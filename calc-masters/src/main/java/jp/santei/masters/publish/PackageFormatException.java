package jp.santei.masters.publish;

import jp.santei.masters.MasterPlace;

/**
 * A master package, a key or an errata file was refused (パッケージ読込不可): which file and entry, what was there and what
 * was expected.
 *
 * <p>The place of an entry is "package.zip!entry". The message is one line.
 */
public final class PackageFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final PackageFormatError error;
    private final MasterPlace place;
    private final String found;
    private final String ja;
    private final String en;

    private PackageFormatException(PackageFormatError error, MasterPlace place, String found, String ja, String en) {
        super(error.code() + " " + place + ": " + en);
        this.error = error;
        this.place = place;
        this.found = found;
        this.ja = place.ja() + ": " + ja;
        this.en = place + ": " + en;
    }

    /**
     * Makes the exception of an error at a place.
     *
     * @param found what was there
     * @param expectedJa what was expected, in Japanese
     * @param expectedEn the same in English
     */
    public static PackageFormatException of(
            PackageFormatError error, MasterPlace place, String found, String expectedJa, String expectedEn) {
        String shown = shown(found);
        return new PackageFormatException(
                error, place, found, error.ja(shown, expectedJa), error.en(shown, expectedEn));
    }

    static PackageFormatException unreadable(MasterPlace place, Exception cause) {
        PackageFormatException refused = of(
                PackageFormatError.UNREADABLE, place, String.valueOf(cause.getMessage()), "読めるファイル", "a readable file");
        refused.initCause(cause);
        return refused;
    }

    /** Returns the kind of refusal. */
    public PackageFormatError error() {
        return error;
    }

    /** Returns where it was. */
    public MasterPlace place() {
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

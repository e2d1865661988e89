package jp.santei.masters;

import jp.santei.masters.file.Problem;

/**
 * A master file was refused (マスター読込不可): which file, line and column, what was there and what was expected.
 *
 * <p>The message is one line.
 */
public final class MasterFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final MasterFormatError error;
    private final MasterPlace place;
    private final String value;
    private final String ja;
    private final String en;

    private MasterFormatException(MasterFormatError error, MasterPlace place, String value, String ja, String en) {
        super(error.code() + " " + place + ": " + en);
        this.error = error;
        this.place = place;
        this.value = value;
        this.ja = place.ja() + ": " + ja;
        this.en = place + ": " + en;
    }

    /**
     * Makes the exception of an error at a place.
     *
     * @param value what was there
     * @param expectedJa what was expected, in Japanese
     * @param expectedEn the same in English
     */
    public static MasterFormatException of(
            MasterFormatError error, MasterPlace place, String value, String expectedJa, String expectedEn) {
        return new MasterFormatException(error, place, value, error.ja(value, expectedJa), error.en(value, expectedEn));
    }

    /**
     * Makes the exception of a problem of reading.
     *
     * @throws IllegalArgumentException when the problem is a warning
     */
    public static MasterFormatException of(Problem problem) {
        return new MasterFormatException(
                MasterFormatError.of(problem.rule()), problem.place(), problem.value(), problem.ja(), problem.en());
    }

    /** Returns the kind of refusal. */
    public MasterFormatError error() {
        return error;
    }

    /** Returns where it was. */
    public MasterPlace place() {
        return place;
    }

    /** Returns what was there. */
    public String value() {
        return value;
    }

    /** Returns the Japanese line, with its place. */
    public String ja() {
        return ja;
    }

    /** Returns the English line, with its place. */
    public String en() {
        return en;
    }
}

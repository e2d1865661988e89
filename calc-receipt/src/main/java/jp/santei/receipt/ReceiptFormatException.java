package jp.santei.receipt;

import org.jspecify.annotations.Nullable;

/**
 * A receipt file was refused (読込不可): which file and line, which field, what stands there and what was expected.
 *
 * <p>Thrown for the file as a whole: what cannot be read reliably is not read in part.
 */
public final class ReceiptFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ReceiptError error;
    private final String file;
    private final int line;
    private final @Nullable String field;
    private final String value;
    private final String expectedJa;
    private final String expectedEn;

    ReceiptFormatException(
            ReceiptError error, String file, int line, @Nullable String field, String value, Phrase expected) {
        super(error.en(value, expected.en()));
        this.error = error;
        this.file = file;
        this.line = line;
        this.field = field;
        this.value = value;
        this.expectedJa = expected.ja();
        this.expectedEn = expected.en();
    }

    /** Returns the kind of refusal. */
    public ReceiptError error() {
        return error;
    }

    /** Returns the name of the file, as the caller gave it. */
    public String file() {
        return file;
    }

    /** Returns the line number from 1, or 0 for the file as a whole. */
    public int line() {
        return line;
    }

    /** Returns the Japanese name of the field, or null when the refusal is not about one. */
    public @Nullable String field() {
        return field;
    }

    /** Returns the value that was found; empty when there is none. */
    public String value() {
        return value;
    }

    /** Returns what was expected, in English. */
    public String expected() {
        return expectedEn;
    }

    /** Returns the Japanese sentence. */
    public String ja() {
        return error.ja(value, expectedJa);
    }

    /** Returns the English sentence. */
    public String en() {
        return error.en(value, expectedEn);
    }

    @Override
    public String getMessage() {
        String place = line > 0 ? file + ":" + line : file;
        return error.code() + " " + place + (field == null ? "" : " " + field) + ": " + en();
    }
}

package jp.santei.claim;

/**
 * A claim was refused (受付不可): which field, why, and what was expected.
 *
 * <p>Thrown by the records of this package at construction, so a claim that exists is well-formed. The pointer is a JSON
 * pointer relative to the record that was being built; {@link #under} makes it absolute.
 */
public final class ClaimException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ClaimError error;
    private final String pointer;
    private final String ja;

    private ClaimException(ClaimError error, String pointer, String ja, String en) {
        super(en);
        this.error = error;
        this.pointer = pointer;
        this.ja = ja;
    }

    /** Makes the exception of an error at a JSON pointer, with the values its sentence names. */
    public static ClaimException of(ClaimError error, String pointer, Object... args) {
        return new ClaimException(error, pointer, error.ja(args), error.en(args));
    }

    /** Returns the same refusal with its pointer below a parent's pointer. */
    public ClaimException under(String parent) {
        ClaimException moved = new ClaimException(error, parent + pointer, ja, en());
        moved.setStackTrace(getStackTrace());
        return moved;
    }

    /** Returns the kind of refusal. */
    public ClaimError error() {
        return error;
    }

    /** Returns the JSON pointer of the field; empty for the whole claim. */
    public String pointer() {
        return pointer;
    }

    /** Returns the Japanese sentence. */
    public String ja() {
        return ja;
    }

    /** Returns the English sentence. */
    public String en() {
        return String.valueOf(super.getMessage());
    }

    @Override
    public String getMessage() {
        return error.code() + " " + (pointer.isEmpty() ? "/" : pointer) + ": " + en();
    }
}

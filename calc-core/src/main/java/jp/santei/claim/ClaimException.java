package jp.santei.claim;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A claim was refused (受付不可): which field, why, and what was expected.
 *
 * <p>Thrown by the records of this package at construction, so a claim that exists is well-formed. The pointer is a JSON
 * pointer relative to the record that was being built; {@link #under} makes it absolute.
 */
public final class ClaimException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int MAX_SHOWN = 300;

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
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = shown(args[i]);
        }
        return new ClaimException(error, pointer, error.ja(shown), error.en(shown));
    }

    /** What stood in the claim may be long or huge: a message shows its beginning. */
    private static String shown(Object value) {
        if (value instanceof BigDecimal decimal && decimal.precision() > MAX_SHOWN) {
            return decimal.round(new MathContext(MAX_SHOWN)) + "…";
        }
        String text = String.valueOf(value);
        return text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
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

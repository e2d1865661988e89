package jp.santei.ledger;

/**
 * An event or a ledger was refused (台帳の受付不可): which field, why, and what was expected. The ledger stays what it was.
 *
 * <p>The pointer is a JSON pointer into the request of the contract: {@code /event/…} or {@code /ledger/…}.
 */
public final class LedgerException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int MAX_SHOWN = 300;

    private final LedgerError error;
    private final String pointer;
    private final String ja;

    private LedgerException(LedgerError error, String pointer, String ja, String en) {
        super(en);
        this.error = error;
        this.pointer = pointer;
        this.ja = ja;
    }

    /** Makes the exception of an error at a JSON pointer, with the values its sentence names. */
    public static LedgerException of(LedgerError error, String pointer, Object... args) {
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            String text = String.valueOf(args[i]);
            shown[i] = text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
        }
        return new LedgerException(error, pointer, error.ja(shown), error.en(shown));
    }

    /** Returns the same refusal with its pointer below a parent's pointer. */
    public LedgerException under(String parent) {
        LedgerException moved = new LedgerException(error, parent + pointer, ja, en());
        moved.setStackTrace(getStackTrace());
        return moved;
    }

    /** Returns the kind of refusal. */
    public LedgerError error() {
        return error;
    }

    /** Returns the JSON pointer of the field. */
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
        return error.code() + " " + pointer + ": " + en();
    }
}

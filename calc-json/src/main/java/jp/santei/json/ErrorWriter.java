package jp.santei.json;

import jp.santei.claim.ClaimException;
import org.jspecify.annotations.Nullable;

/** Writes what stands in the place of a statement when a claim was refused (受付不可). Thread-safe: there is no state. */
public final class ErrorWriter {
    private ErrorWriter() {}

    /** Returns the refusal of an event of a stream as one line of JSON, without the line's end. */
    public static String write(LedgerLine.Refused refused) {
        return write(refused.id(), refused.line(), refused.code(), refused.pointer(), refused.ja(), refused.en());
    }

    private static String write(@Nullable String id, long line, String code, String pointer, String ja, String en) {
        return JsonSink.line(o -> o.putNullable("id", id)
                .put("line", line)
                .put(
                        "error",
                        e -> e.put("code", code)
                                .put("pointer", pointer)
                                .put("ja", ja)
                                .put("en", en)));
    }

    /** Returns the refusal of a claim of a stream as one line of JSON, without the line's end. */
    public static String write(ClaimLine.Refused refused) {
        return write(refused.id(), refused.line(), refused.cause());
    }

    /**
     * Returns a refusal as one line of JSON, without the line's end.
     *
     * @param id the claim's id, null when it could not be read
     * @param line number of the line from 1
     * @param cause the refusal, its pointer absolute
     */
    public static String write(@Nullable String id, long line, ClaimException cause) {
        return write(id, line, cause.error().code(), cause.pointer(), cause.ja(), cause.en());
    }
}

package jp.santei.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record as it stands in the file (レコード): its fields as text, its line and its line end.
 *
 * <p>Immutable.
 */
public final class RawRecord {
    private final int line;
    private final List<String> fields;
    private final String lineEnd;
    private final @Nullable RecordKind kind;
    private final byte @Nullable [] source;

    RawRecord(int line, List<String> fields, String lineEnd, byte @Nullable [] source) {
        this.line = line;
        this.fields = List.copyOf(fields);
        this.lineEnd = lineEnd;
        this.kind = RecordKind.of(id());
        this.source = source;
    }

    /** Returns the line number, from 1. */
    public int line() {
        return line;
    }

    /** Returns the record id (レコード識別情報): the first field. */
    public String id() {
        return fields.get(0);
    }

    /** Returns the kind, or null when the record id is not known. */
    public @Nullable RecordKind kind() {
        return kind;
    }

    /** Returns the fields in the order of the file, with the record id. */
    public List<String> fields() {
        return fields;
    }

    /** Returns the line end: CR LF, LF, or empty on a last line without one. */
    public String lineEnd() {
        return lineEnd;
    }

    /**
     * Returns the text of a field without blanks around it; empty when the field is blank or the record is shorter.
     *
     * @throws IllegalArgumentException when records of this kind do not have the field
     */
    public String text(Field field) {
        if (kind == null || !field.isIn(kind)) {
            throw new IllegalArgumentException("field: " + field + " is not in a record " + id());
        }
        return at(field.position());
    }

    /** Returns the text at a position without blanks around it; empty when the record is shorter. */
    String at(int position) {
        return position < fields.size() ? fields.get(position).strip() : "";
    }

    /** Returns the bytes of the line where encoding its text would give others; null otherwise. */
    byte @Nullable [] source() {
        return source;
    }

    @Override
    public String toString() {
        return line + ": " + String.join(",", fields);
    }
}

package jp.santei.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** JSON text under construction: fields in the order of the calls. Not thread-safe. */
final class JsonSink {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Beyond this many decimals the trailing zeros of a decimal are dropped before it is printed. */
    private static final int MAX_DECIMALS = 100;

    private final JsonGenerator out;

    private JsonSink(JsonGenerator out) {
        this.out = out;
    }

    /** Returns the text of one object on one line. */
    static String line(Consumer<JsonSink> fields) {
        return text(fields, false);
    }

    /** Returns the text of one object, indented by two spaces, lines ended by a line feed. */
    static String pretty(Consumer<JsonSink> fields) {
        return text(fields, true) + "\n";
    }

    private static String text(Consumer<JsonSink> fields, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (pretty) {
                out.setPrettyPrinter(printer());
            }
            JsonSink sink = new JsonSink(out);
            sink.element(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /** Writes an object as element of an array. */
    JsonSink element(Consumer<JsonSink> fields) {
        write(JsonGenerator::writeStartObject);
        fields.accept(this);
        return write(JsonGenerator::writeEndObject);
    }

    /** Writes a string as element of an array. */
    JsonSink element(String value) {
        return write(g -> g.writeString(value));
    }

    /** Writes a whole number as element of an array. */
    JsonSink element(long value) {
        return write(g -> g.writeNumber(value));
    }

    /** Writes an array of strings as element of an array. */
    JsonSink elements(Collection<String> values) {
        write(JsonGenerator::writeStartArray);
        values.forEach(this::element);
        return write(JsonGenerator::writeEndArray);
    }

    /** Writes a string field. */
    JsonSink put(String name, String value) {
        return write(g -> g.writeStringField(name, value));
    }

    /** Writes a whole number field. */
    JsonSink put(String name, long value) {
        return write(g -> g.writeNumberField(name, value));
    }

    /** Writes a boolean field. */
    JsonSink put(String name, boolean value) {
        return write(g -> g.writeBooleanField(name, value));
    }

    /** Writes an object field. */
    JsonSink put(String name, Consumer<JsonSink> fields) {
        write(g -> g.writeFieldName(name));
        return element(fields);
    }

    /** Writes an array field. */
    <T> JsonSink list(String name, Collection<T> values, BiConsumer<JsonSink, T> element) {
        write(g -> g.writeArrayFieldStart(name));
        values.forEach(value -> element.accept(this, value));
        return write(JsonGenerator::writeEndArray);
    }

    /** Returns the writing of an element that is an object, from the writing of its fields. */
    static <T> BiConsumer<JsonSink, T> object(BiConsumer<JsonSink, T> fields) {
        return (array, value) -> array.element(o -> fields.accept(o, value));
    }

    /** Writes an array field unless it is empty. */
    <T> JsonSink listUnlessEmpty(String name, Collection<T> values, BiConsumer<JsonSink, T> element) {
        return values.isEmpty() ? this : list(name, values, element);
    }

    /** Writes an object field from a map to whole numbers, in the order of the map. */
    JsonSink numbers(String name, Map<String, Long> values) {
        return put(name, o -> values.forEach(o::put));
    }

    /** Writes an array field of strings unless it is empty. */
    JsonSink textsUnlessEmpty(String name, Collection<String> values) {
        return listUnlessEmpty(name, values, JsonSink::element);
    }

    /** Writes a string field by the value's text unless it is null. */
    JsonSink putUnlessNull(String name, @Nullable Object value) {
        return value == null ? this : put(name, value.toString());
    }

    /** Writes a whole number field unless it is null. */
    JsonSink putUnlessNull(String name, @Nullable Number value) {
        return value == null ? this : put(name, value.longValue());
    }

    /** Writes a boolean field unless it is null. */
    JsonSink putUnlessNull(String name, @Nullable Boolean value) {
        return value == null ? this : put(name, value.booleanValue());
    }

    /** Writes a decimal field as plain text unless it is null. */
    JsonSink putUnlessNull(String name, @Nullable BigDecimal value) {
        return value == null ? this : put(name, plain(value));
    }

    /** Writes a boolean field when it is true. */
    JsonSink putIfTrue(String name, boolean value) {
        return value ? put(name, true) : this;
    }

    /** Writes a string field, null included. */
    JsonSink putNullable(String name, @Nullable String value) {
        return value == null ? putNull(name) : put(name, value);
    }

    /** Writes a whole number field, null included. */
    JsonSink putNullable(String name, @Nullable Number value) {
        return value == null ? putNull(name) : put(name, value.longValue());
    }

    /** Writes a null field. */
    JsonSink putNull(String name) {
        return write(g -> g.writeNullField(name));
    }

    private static String plain(BigDecimal value) {
        boolean asWritten = value.scale() >= 0 && value.scale() <= MAX_DECIMALS;
        return (asWritten ? value : value.stripTrailingZeros()).toPlainString();
    }

    private JsonSink write(Write write) {
        try {
            write.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** One call of the generator. */
    @FunctionalInterface
    private interface Write {
        void to(JsonGenerator out) throws IOException;
    }
}

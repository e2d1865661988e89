package jp.santei.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.santei.claim.Claim;
import jp.santei.claim.ClaimError;
import jp.santei.claim.ClaimException;
import jp.santei.claim.Keyword;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document (読取位置): a value and its JSON pointer.
 *
 * <p>Every reading either returns the value in the type that the field has or throws a {@link ClaimException} with the
 * pointer of this place. Values in messages are cut.
 */
final class Cursor {
    /** Longest code, number, date or other word; longer ones are no free text and are wrong anyway. */
    private static final int MAX_WORD = 100;

    /** Most digits, and digits after the point, of a decimal that is looked at: far beyond every scale. */
    private static final int MAX_DIGITS = 100;

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");

    private final Json json;
    private final String pointer;

    private Cursor(Json json, String pointer) {
        this.json = json;
        this.pointer = pointer;
    }

    /** Returns the place of a whole document. */
    static Cursor of(Json json) {
        return new Cursor(json, "");
    }

    /** Returns this place after checking that it is an object with no other fields than the allowed ones. */
    Cursor fields(List<String> allowed) {
        for (String name : object().keySet()) {
            if (!allowed.contains(name)) {
                throw ClaimException.of(
                        ClaimError.UNKNOWN_FIELD,
                        child(JsonSource.cut(name)),
                        JsonSource.cut(name),
                        String.join(", ", allowed));
            }
        }
        return this;
    }

    /** Returns the names of the fields of an object, in their order. */
    List<String> names() {
        return List.copyOf(object().keySet());
    }

    /** Returns whether an object has a field. */
    boolean has(String name) {
        return object().containsKey(name);
    }

    /** Returns whether the value is null. */
    boolean isNull() {
        return json == Json.Nothing.NULL;
    }

    /** Returns whether the value is a number. */
    boolean isNumber() {
        return json instanceof Json.Digits;
    }

    /** Returns whether the value is a string. */
    boolean isText() {
        return json instanceof Json.Text;
    }

    /** Reads a field that must be there. */
    <T> T required(String name, Function<Cursor, T> reading) {
        Json value = object().get(name);
        if (value == null) {
            throw ClaimException.of(ClaimError.REQUIRED, child(name), name);
        }
        return reading.apply(new Cursor(value, child(name)));
    }

    /** Reads a field that may be absent; null when it is. */
    <T> @Nullable T optional(String name, Function<Cursor, T> reading) {
        Json value = object().get(name);
        return value == null ? null : reading.apply(new Cursor(value, child(name)));
    }

    /** Reads a field that may be absent and then has a default. */
    <T> T optional(String name, T absent, Function<Cursor, T> reading) {
        Json value = object().get(name);
        return value == null ? absent : reading.apply(new Cursor(value, child(name)));
    }

    /** Reads a field that must be there and may be null. */
    <T> @Nullable T nullable(String name, Function<Cursor, T> reading) {
        Json value = object().get(name);
        if (value == Json.Nothing.NULL) {
            return null;
        }
        return required(name, reading);
    }

    /** Reads the elements of an array field that may be absent; empty when it is. */
    <T> List<T> list(String name, Function<Cursor, T> reading) {
        return list(name, Integer.MAX_VALUE, reading);
    }

    /** Reads the elements of an array field that may be absent and has a limit; empty when it is absent. */
    <T> List<T> list(String name, int max, Function<Cursor, T> reading) {
        return optional(name, List.of(), at -> at.elements(max, reading));
    }

    /** Reads the elements of an array. */
    <T> List<T> elements(Function<Cursor, T> reading) {
        return elements(Integer.MAX_VALUE, reading);
    }

    private <T> List<T> elements(int max, Function<Cursor, T> reading) {
        if (!(json instanceof Json.Elements array)) {
            throw wrongType("array");
        }
        int size = array.values().size();
        if (size > max) {
            throw ClaimException.of(ClaimError.LIMIT, pointer, size, max);
        }
        List<T> read = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            read.add(reading.apply(new Cursor(array.values().get(i), pointer + "/" + i)));
        }
        return List.copyOf(read);
    }

    /** Reads a text: well-formed Unicode of at most {@link Claim#MAX_TEXT} characters. */
    String text() {
        if (!(json instanceof Json.Text string)) {
            throw wrongType("string");
        }
        String text = string.value();
        if (text.length() > Claim.MAX_TEXT) {
            throw ClaimException.of(ClaimError.LIMIT, pointer, text.length(), Claim.MAX_TEXT + " characters");
        }
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw ClaimException.of(ClaimError.VALUE, pointer, "unpaired surrogate", "Unicode text");
        }
        return text;
    }

    /** Reads a text that may be longer than those of a claim. */
    String longText() {
        if (!(json instanceof Json.Text string)) {
            throw wrongType("string");
        }
        return string.value();
    }

    /** Reads a short text that is no free text: a code, a number written as digits, a word of a closed list. */
    String word() {
        String text = text();
        if (text.length() > MAX_WORD) {
            throw ClaimException.of(
                    ClaimError.VALUE, pointer, JsonSource.cut(text), "at most " + MAX_WORD + " characters");
        }
        return text;
    }

    /** Reads a word of a closed list. */
    <E extends Enum<E> & Keyword> E keyword(Class<E> type) {
        String word = word();
        return build(() -> Keyword.of(type, word));
    }

    /** Reads a boolean. */
    boolean flag() {
        if (!(json instanceof Json.Flag flag)) {
            throw wrongType("boolean");
        }
        return flag.value();
    }

    /** Reads a whole number, written without fraction and exponent. */
    long whole() {
        if (!(json instanceof Json.Digits number)) {
            throw wrongType("whole number");
        }
        String text = number.text();
        if (!WHOLE.matcher(text).matches()) {
            throw ClaimException.of(ClaimError.TYPE, pointer, JsonSource.cut(text), "whole number");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw ClaimException.of(
                    ClaimError.VALUE, pointer, JsonSource.cut(text), Long.MIN_VALUE + "…" + Long.MAX_VALUE);
        }
    }

    /** Reads a whole number that fits an int. */
    int smallWhole() {
        long value = whole();
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw ClaimException.of(ClaimError.VALUE, pointer, value, Integer.MIN_VALUE + "…" + Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** Reads an exact decimal, a number or its plain text; the scale is as written and never negative. */
    BigDecimal decimal() {
        boolean plain = json instanceof Json.Text;
        if (!plain && !isNumber()) {
            throw wrongType("decimal number, string");
        }
        String text = json instanceof Json.Digits number ? number.text() : longText();
        if (plain && !PLAIN_DECIMAL.matcher(text).matches()) {
            throw wrongDecimal(text);
        }
        try {
            BigDecimal value = new BigDecimal(text);
            if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS) {
                throw wrongDecimal(text);
            }
            return value.scale() < 0 ? value.setScale(0) : value;
        } catch (NumberFormatException e) { // an exponent beyond int
            throw wrongDecimal(text);
        }
    }

    /** Reads a date of the calendar. */
    LocalDate date() {
        String text = word();
        if (DATE.matcher(text).matches()) {
            try {
                return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            } catch (DateTimeException e) {
                throw wrongDate(text, "YYYY-MM-DD");
            }
        }
        throw wrongDate(text, "YYYY-MM-DD");
    }

    /** Reads a month of the calendar. */
    YearMonth month() {
        String text = word();
        if (MONTH.matcher(text).matches()) {
            try {
                return YearMonth.of(number(text, 0, 4), number(text, 5, 7));
            } catch (DateTimeException e) {
                throw wrongDate(text, "YYYY-MM");
            }
        }
        throw wrongDate(text, "YYYY-MM");
    }

    /** Reads a time of day. */
    LocalTime time() {
        String text = word();
        if (TIME.matcher(text).matches()) {
            try {
                return LocalTime.of(number(text, 0, 2), number(text, 3, 5));
            } catch (DateTimeException e) {
                throw wrongValue(text, "00:00…23:59");
            }
        }
        throw wrongValue(text, "HH:MM");
    }

    /** Builds a record from values already read; its refusals get the pointer of this place. */
    <T> T build(Supplier<T> record) {
        try {
            return record.get();
        } catch (ClaimException e) {
            throw e.under(pointer);
        }
    }

    /** Returns the refusal of a word outside its closed list. */
    ClaimException wrongValue(String value, String expected) {
        return ClaimException.of(ClaimError.VALUE, pointer, JsonSource.cut(value), expected);
    }

    /** Returns the JSON pointer of this place. */
    String pointer() {
        return pointer;
    }

    /** Returns the refusal of this place with an error and the values of its sentence. */
    ClaimException refusal(ClaimError error, Object... args) {
        return ClaimException.of(error, pointer, args);
    }

    /** Returns the refusal of a field of this object with an error and the values of its sentence. */
    ClaimException refusalAt(String name, ClaimError error, Object... args) {
        return ClaimException.of(error, child(name), args);
    }

    private ClaimException wrongDecimal(String text) {
        return wrongValue(text, "a decimal as in 12.5");
    }

    private ClaimException wrongDate(String text, String expected) {
        return ClaimException.of(ClaimError.DATE, pointer, JsonSource.cut(text), expected);
    }

    private ClaimException wrongType(String expected) {
        return ClaimException.of(ClaimError.TYPE, pointer, json.type(), expected);
    }

    private Map<String, Json> object() {
        if (!(json instanceof Json.Fields fields)) {
            throw wrongType("object");
        }
        return fields.values();
    }

    private String child(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}

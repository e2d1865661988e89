package jp.santei.masters.publicexpense;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.santei.master.MasterTable;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.table.DayText;
import org.jspecify.annotations.Nullable;

/**
 * One object of the file (JSONの項目): its members, each read with an error that names the row and the member.
 *
 * @param place file, line of the row, and the path of the object
 * @param node the object
 */
record JsonRow(MasterPlace place, JsonNode node) {
    /**
     * Takes a node.
     *
     * @throws MasterFormatException when it is no object
     */
    static JsonRow of(MasterPlace place, JsonNode node) {
        if (!node.isObject()) {
            throw MasterFormatException.of(
                    MasterFormatError.VALUE, place, node.toString(), "JSONオブジェクト", "a JSON object");
        }
        return new JsonRow(place, node);
    }

    /** Refuses members that are not known. */
    JsonRow only(Set<String> known) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw MasterFormatException.of(
                        MasterFormatError.VALUE,
                        at(name),
                        name,
                        "項目は " + String.join(", ", known),
                        "members " + String.join(", ", known));
            }
        }
        return this;
    }

    boolean has(String name) {
        return node.has(name);
    }

    String text(String name) {
        JsonNode value = value(name);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw refused(MasterFormatError.VALUE, name, "空でない文字列", "a text");
        }
        return value.textValue();
    }

    @Nullable
    String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    /** Returns a text of digits only. */
    int digits(String name, int length) {
        String text = text(name);
        if (text.length() != length || !text.chars().allMatch(c -> '0' <= c && c <= '9')) {
            throw refused(MasterFormatError.VALUE, name, length + "桁の数字", length + " digits");
        }
        return Integer.parseInt(text);
    }

    int optionalDigits(String name, int length, int none) {
        return has(name) ? digits(name, length) : none;
    }

    int number(String name) {
        JsonNode value = value(name);
        if (!value.isInt() || value.intValue() < 0) {
            throw refused(MasterFormatError.NUMBER, name, "0以上の整数", "a whole number, not negative");
        }
        return value.intValue();
    }

    int optionalNumber(String name, int none) {
        return has(name) ? number(name) : none;
    }

    boolean flag(String name) {
        JsonNode value = value(name);
        if (!value.isBoolean()) {
            throw refused(MasterFormatError.VALUE, name, "true, false", "true, false");
        }
        return value.booleanValue();
    }

    boolean optionalFlag(String name) {
        return has(name) && flag(name);
    }

    /** Returns a day as an epoch day; "open" is allowed. */
    int day(String name) {
        try {
            return DayText.parse(text(name));
        } catch (IllegalArgumentException e) {
            throw refused(MasterFormatError.DATE, name, "YYYY-MM-DD または open", "YYYY-MM-DD or open");
        }
    }

    /** Returns a day of the calendar as an epoch day. */
    int date(String name) {
        int day = day(name);
        if (day == MasterTable.OPEN) {
            throw refused(MasterFormatError.DATE, name, "YYYY-MM-DD", "YYYY-MM-DD");
        }
        return day;
    }

    <E> E constant(String name, E[] constants, Function<E, String> word) {
        String text = text(name);
        for (E constant : constants) {
            if (word.apply(constant).equals(text)) {
                return constant;
            }
        }
        String expected = words(constants, word);
        throw refused(MasterFormatError.VALUE, name, expected, expected);
    }

    /** Returns an array of numbers; empty when it is absent. */
    List<Long> numbers(String name) {
        List<Long> numbers = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (!element.isIntegralNumber() || !element.canConvertToLong() || element.longValue() < 0) {
                throw refused(MasterFormatError.NUMBER, name, "0以上の整数の配列", "an array of whole numbers, not negative");
            }
            numbers.add(element.longValue());
        }
        return numbers;
    }

    /** Returns an array of known words, without repetition; empty when it is absent. */
    List<String> words(String name, List<String> known) {
        List<String> words = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (!element.isTextual() || !known.contains(element.textValue()) || words.contains(element.textValue())) {
                String expected = String.join(", ", known);
                throw refused(MasterFormatError.VALUE, name, expected, expected);
            }
            words.add(element.textValue());
        }
        return words;
    }

    JsonRow object(String name) {
        return of(at(name), value(name));
    }

    MasterPlace at(String name) {
        return place.atColumn(place.column().isEmpty() ? name : place.column() + "/" + name);
    }

    MasterFormatException refused(MasterFormatError error, String name, String expectedJa, String expectedEn) {
        JsonNode found = node.get(name);
        String value = found == null ? "" : found.isValueNode() ? found.asText() : found.toString();
        return MasterFormatException.of(error, at(name), value, expectedJa, expectedEn);
    }

    static <E> String words(E[] constants, Function<E, String> word) {
        return Arrays.stream(constants).map(word).collect(Collectors.joining(", "));
    }

    private Iterable<JsonNode> array(String name) {
        if (!has(name)) {
            return List.of();
        }
        JsonNode value = value(name);
        if (!value.isArray()) {
            throw refused(MasterFormatError.VALUE, name, "配列", "an array");
        }
        return value;
    }

    private JsonNode value(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw refused(MasterFormatError.VALUE, name, "項目 " + name, "member " + name);
        }
        return value;
    }
}

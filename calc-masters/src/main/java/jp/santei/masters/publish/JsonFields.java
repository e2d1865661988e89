package jp.santei.masters.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import jp.santei.masters.MasterPlace;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of a package (JSONの項目): its members, each read with a clear error.
 *
 * @param place entry and path of the object
 * @param node the object
 */
record JsonFields(MasterPlace place, JsonNode node) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads an entry.
     *
     * @throws PackageFormatException when it is no JSON object
     */
    static JsonFields parse(MasterPlace place, byte[] bytes) {
        String text = Utf8.decode(place, bytes);
        try {
            return of(place, MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw refused(place, e.getOriginalMessage(), "JSON", "JSON");
        }
    }

    String text(String name) {
        JsonNode value = value(name);
        if (!value.isTextual()) {
            throw refused(at(name), value.toString(), "文字列", "a string");
        }
        return value.textValue();
    }

    int number(String name) {
        JsonNode value = value(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw refused(at(name), value.toString(), "整数", "a whole number");
        }
        return value.intValue();
    }

    long large(String name) {
        JsonNode value = value(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw refused(at(name), value.toString(), "整数", "a whole number");
        }
        return value.longValue();
    }

    LocalDate day(String name) {
        String text = text(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refused(at(name), text, "YYYY-MM-DD", "YYYY-MM-DD");
        }
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        return value(name).isNull() ? null : day(name);
    }

    List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        JsonNode array = array(name);
        for (int i = 0; i < array.size(); i++) {
            objects.add(of(at(name + "/" + i), array.path(i)));
        }
        return objects;
    }

    List<Integer> numbers(String name) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (!element.isInt()) {
                throw refused(at(name), element.toString(), "整数", "a whole number");
            }
            numbers.add(element.intValue());
        }
        return numbers;
    }

    MasterPlace at(String name) {
        return place.atColumn(place.column() + "/" + name);
    }

    static PackageFormatException refused(MasterPlace place, String found, String ja, String en) {
        return PackageFormatException.of(PackageFormatError.CONTENT, place, found, ja, en);
    }

    private static JsonFields of(MasterPlace place, JsonNode node) {
        if (!node.isObject()) {
            throw refused(place, node.toString(), "JSONオブジェクト", "a JSON object");
        }
        return new JsonFields(place, node);
    }

    private JsonNode array(String name) {
        JsonNode value = value(name);
        if (!value.isArray()) {
            throw refused(at(name), value.toString(), "配列", "an array");
        }
        return value;
    }

    private JsonNode value(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw refused(at(name), "", "項目 " + name, "member " + name);
        }
        return value;
    }
}

package jp.santei.masters.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.santei.master.PublicExpenseKind;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;

/** The reader of the public-expense master (公費マスター): a JSON array of flat objects. */
public final class SchemeTable {
    private static final String FILE = "public-expense/national.json";
    private static final List<String> FIELDS =
            List.of("law", "nameJa", "nameEn", "priority", "kind", "from", "to", "status", "source");
    private static final JsonFactory JSON = new JsonFactory();

    private SchemeTable() {}

    /** Reads the national master of the library, in the order of the file. */
    public static List<PublicExpenseScheme> load() {
        return parse(FILE, Tsv.resourceText(SchemeTable.class, FILE));
    }

    /**
     * Reads a master, in the order of the text.
     *
     * @param file name for messages
     * @throws MasterFormatException when the text is no JSON array of objects with exactly the known fields
     */
    public static List<PublicExpenseScheme> parse(String file, String text) {
        List<PublicExpenseScheme> schemes = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw shape(file, parser);
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                schemes.add(scheme(object(file, parser)));
            }
            if (parser.currentToken() != JsonToken.END_ARRAY || parser.nextToken() != null) {
                throw shape(file, parser);
            }
            return schemes;
        } catch (JsonParseException e) {
            throw MasterFormatException.of(
                    MasterFormatError.VALUE,
                    MasterPlace.of(file).atLine(e.getLocation().getLineNr()),
                    e.getOriginalMessage(),
                    "JSON",
                    "JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TsvRow object(String file, JsonParser parser) throws IOException {
        MasterPlace place = MasterPlace.of(file).atLine(parser.currentLocation().getLineNr());
        Map<String, String> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (!parser.nextToken().isScalarValue()) {
                throw shape(file, parser);
            }
            if (!FIELDS.contains(name) || values.put(name, parser.getText()) != null) {
                throw MasterFormatException.of(
                        MasterFormatError.VALUE, place, name, String.join(", ", FIELDS), String.join(", ", FIELDS));
            }
        }
        List<String> cells =
                FIELDS.stream().map(field -> values.getOrDefault(field, "")).toList();
        return new TsvRow(place, FIELDS, cells);
    }

    private static PublicExpenseScheme scheme(TsvRow row) {
        return new PublicExpenseScheme(
                row.number("law"),
                row.required("nameJa"),
                row.required("nameEn"),
                row.number("priority"),
                row.constant("kind", PublicExpenseKind.values(), PublicExpenseKind::name),
                row.day("from"),
                row.day("to"),
                row.required("status"),
                row.required("source"));
    }

    private static MasterFormatException shape(String file, JsonParser parser) {
        return MasterFormatException.of(
                MasterFormatError.VALUE,
                MasterPlace.of(file).atLine(parser.currentLocation().getLineNr()),
                String.valueOf(parser.currentToken()),
                "項目が値だけのオブジェクトの配列",
                "an array of objects whose fields are plain values");
    }
}

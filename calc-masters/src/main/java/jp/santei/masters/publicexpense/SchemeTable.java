package jp.santei.masters.publicexpense;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.table.Tsv;

/** The reader of a file of the public-expense master (公費マスター): a JSON object with the array {@code schemes}. */
public final class SchemeTable {
    private static final String FILE = "public-expense/national.json";
    private static final String FORMAT = "santei-public-expense-1";
    private static final String NATIONAL = "national";
    private static final String SCHEMES = "schemes";
    static final Set<String> MEMBERS = new TreeSet<>(List.of("format", "scope", "asOf", SCHEMES));
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SchemeTable() {}

    /** Reads the national master of the library, in the order of the file. */
    public static List<SchemeRow> load() {
        return parse(FILE, Tsv.resourceText(Tsv.class, FILE));
    }

    /**
     * Reads a national master, in the order of the text.
     *
     * @param file name for messages
     * @throws MasterFormatException naming row and member, when the text is no such file, a row is malformed or contradicts
     *     itself, or rows do not fit together
     */
    public static List<SchemeRow> parse(String file, String text) {
        List<SchemeRow> rows = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            JsonRow head = head(MasterPlace.of(file), parser, rows);
            head.constant("format", new String[] {FORMAT}, word -> word);
            head.constant("scope", new String[] {NATIONAL}, word -> word);
            head.date("asOf");
            head.object(SCHEMES);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw MasterFormatException.of(
                    MasterFormatError.VALUE, MasterPlace.of(file).atLine(line), e.getOriginalMessage(), "JSON", "JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SchemeCheck.check(rows);
        return rows;
    }

    /** Reads the members of the file; the schemes go to the list, so that each knows its line. */
    private static JsonRow head(MasterPlace place, JsonParser parser, List<SchemeRow> rows) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw shape(place, parser);
        }
        ObjectNode head = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals(SCHEMES)) {
                schemes(place, parser, rows);
                head.putObject(SCHEMES);
            } else {
                head.set(name, parser.<JsonNode>readValueAsTree());
            }
        }
        if (parser.nextToken() != null) {
            throw shape(place, parser);
        }
        return JsonRow.of(place, head).only(MEMBERS);
    }

    private static void schemes(MasterPlace place, JsonParser parser, List<SchemeRow> rows) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw shape(place, parser);
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            MasterPlace line = place.atLine(parser.currentLocation().getLineNr());
            JsonNode node = parser.readValueAsTree();
            String id = node.path("id").isTextual() ? node.path("id").textValue() : SCHEMES + "/" + rows.size();
            rows.add(SchemeReader.read(JsonRow.of(line.atColumn(id), node)));
        }
    }

    private static MasterFormatException shape(MasterPlace place, JsonParser parser) throws IOException {
        return MasterFormatException.of(
                MasterFormatError.VALUE,
                place.atLine(parser.currentLocation().getLineNr()),
                String.valueOf(parser.getText()),
                "配列 schemes を持つオブジェクト",
                "an object with an array of schemes");
    }
}

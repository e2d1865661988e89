package jp.santei.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Test documents as trees, and the published schemas applied by an independent validator. */
final class Documents {
    static final JsonSchema CLAIM = schema(Schemas.CLAIM);
    static final JsonSchema STATEMENT = schema(Schemas.STATEMENT);
    static final JsonSchema ERROR = schema(Schemas.ERROR);
    static final JsonSchema LEDGER = schema(Schemas.LEDGER);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Documents() {}

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode resource(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<ValidationMessage> problems(JsonSchema schema, JsonNode document) {
        return schema.validate(document);
    }

    static void assertValid(JsonSchema schema, String text) {
        assertThat(problems(schema, tree(text))).as(text).isEmpty();
    }

    /** Returns the objects of a document by pointer. */
    static Map<String, ObjectNode> objects(JsonNode document) {
        Map<String, ObjectNode> found = new LinkedHashMap<>();
        collect(document, "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, Map<String, ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.put(pointer, object);
            object.properties().forEach(e -> collect(e.getValue(), pointer + "/" + e.getKey(), found));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, found);
        }
    }

    private static JsonSchema schema(String name) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Schemas.text(name), config);
    }
}

package jp.santei.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The published JSON Schemas of the contract (JSON スキーマ, draft 2020-12). Thread-safe: there is no state. */
public final class Schemas {
    /** Name of the schema of a claim. */
    public static final String CLAIM = "claim";

    /** Name of the schema of a statement. */
    public static final String STATEMENT = "statement";

    /** Name of the schema of a refusal in a stream. */
    public static final String ERROR = "error";

    /** Name of the schema of a ledger. */
    public static final String LEDGER = "ledger";

    /** Name of the schema of a rule set. */
    public static final String RULE_SET = "rule-set";

    private static final List<String> NAMES = List.of(CLAIM, STATEMENT, ERROR, LEDGER, RULE_SET);
    private static final String LOCAL = "#/$defs/";

    private Schemas() {}

    /** Returns the names of the schemas. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns the text of a schema.
     *
     * @param name one of {@link #names()}
     * @throws IllegalArgumentException when there is no schema of that name
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("name: " + name + " (expected: " + String.join(", ", NAMES) + ")");
        }
        String file = name + ".schema.json";
        try (InputStream in = Schemas.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the JSON pointers of all fields that a claim can have, in the order of the schema; {@code *} stands for the
     * position in an array.
     */
    public static List<String> claimFields() {
        Json root = JsonSource.parse(text(CLAIM), 1);
        Set<String> pointers = new LinkedHashSet<>();
        fields(root, root, "", pointers);
        return List.copyOf(pointers);
    }

    private static void fields(Json root, Json schema, String pointer, Set<String> pointers) {
        if (child(schema, "$ref") instanceof Json.Text ref) {
            fields(root, definition(root, ref.value()), pointer, pointers);
        }
        if (child(schema, "properties") instanceof Json.Fields properties) {
            properties.values().forEach((name, property) -> {
                pointers.add(pointer + "/" + name);
                fields(root, property, pointer + "/" + name, pointers);
            });
        }
        if (child(schema, "items") instanceof Json.Fields items) {
            fields(root, items, pointer + "/*", pointers);
        }
        if (child(schema, "oneOf") instanceof Json.Elements alternatives) {
            alternatives.values().forEach(alternative -> fields(root, alternative, pointer, pointers));
        }
    }

    private static Json definition(Json root, String ref) {
        Json definitions = child(root, "$defs");
        Json definition = definitions == null || !ref.startsWith(LOCAL)
                ? null
                : child(definitions, ref.substring(LOCAL.length()));
        if (definition == null) {
            throw new IllegalStateException("reference leads nowhere: " + ref);
        }
        return definition;
    }

    private static @Nullable Json child(Json json, String name) {
        return json instanceof Json.Fields fields ? fields.values().get(name) : null;
    }
}

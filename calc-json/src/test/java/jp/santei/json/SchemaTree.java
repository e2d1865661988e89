package jp.santei.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields of a schema by pointer, with {@code *} for array positions; written apart from {@link Schemas}. */
final class SchemaTree {
    private final JsonNode root;
    private final Map<String, JsonNode> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> levels = new TreeMap<>();

    private SchemaTree(String text) {
        this.root = Documents.tree(text);
        walk(root, "");
    }

    static SchemaTree of(String name) {
        return new SchemaTree(Schemas.text(name));
    }

    /** Returns the schema of a place; a reference is followed. */
    JsonNode at(String pointer) {
        JsonNode node = places.get(pointer);
        if (node == null) {
            throw new AssertionError("no place: " + pointer);
        }
        return node;
    }

    Set<String> fieldPointers() {
        Set<String> fields = new TreeSet<>();
        levels.forEach((pointer, names) -> names.forEach(name -> fields.add(pointer + "/" + name)));
        return fields;
    }

    /** Returns the names of each object with fixed fields, by pointer. */
    Map<String, Set<String>> levels() {
        return levels;
    }

    private void walk(JsonNode schema, String pointer) {
        if (schema.has("$ref")) {
            walk(root.at(schema.get("$ref").asText().substring(1)), pointer);
            return;
        }
        places.putIfAbsent(pointer, schema);
        if (schema.has("properties")) {
            if (!schema.path("additionalProperties").isBoolean()
                    || schema.path("additionalProperties").asBoolean()) {
                throw new AssertionError("open object at " + pointer);
            }
            schema.get("properties").properties().forEach(e -> {
                levels.computeIfAbsent(pointer, p -> new TreeSet<>()).add(e.getKey());
                walk(e.getValue(), pointer + "/" + e.getKey());
            });
        }
        if (schema.has("items")) {
            walk(schema.get("items"), pointer + "/*");
        }
        schema.path("oneOf").forEach(alternative -> walk(alternative, pointer));
    }
}

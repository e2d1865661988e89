package jp.santei.masters.publicexpense;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import jp.santei.masters.table.Tsv;

/** The national master as a tree that a test may change. */
final class NationalFile {
    static final ObjectMapper JSON = new ObjectMapper();

    private NationalFile() {}

    static ObjectNode tree() {
        try {
            return (ObjectNode) JSON.readTree(Tsv.resourceText(Tsv.class, "public-expense/national.json"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the file with one row changed. */
    static ObjectNode with(String id, Consumer<ObjectNode> change) {
        ObjectNode tree = tree();
        change.accept(row(tree, id));
        return tree;
    }

    static ObjectNode row(ObjectNode tree, String id) {
        for (JsonNode row : tree.get("schemes")) {
            if (row.get("id").asText().equals(id)) {
                return (ObjectNode) row;
            }
        }
        throw new IllegalArgumentException("id: " + id);
    }

    /** Sets a member by path, such as "official/11-1", to a JSON text; "-" takes it away. */
    static Consumer<ObjectNode> set(String path, String value) {
        return row -> {
            int slash = path.indexOf('/');
            ObjectNode object = slash < 0 ? row : (ObjectNode) row.get(path.substring(0, slash));
            String name = path.substring(slash + 1);
            if (value.equals("-")) {
                object.remove(name);
                return;
            }
            try {
                object.set(name, JSON.readTree(value));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(value, e);
            }
        };
    }
}

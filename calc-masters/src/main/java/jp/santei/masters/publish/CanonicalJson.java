package jp.santei.masters.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.TreeMap;

/**
 * JSON written the one way the package format allows (正規形のJSON).
 *
 * <p>UTF-8 without byte order mark; keys in the order of their characters; one member or element a line, two blanks deeper
 * than its parent; {@code ": "} after a key; an empty array is {@code []}; whole numbers only; in strings the quote, the
 * backslash and characters below U+0020 are escaped and nothing else, as backslash and quote, backslash, n, r or t, else
 * as backslash, u and four lower-case hex digits; a line feed at the end.
 */
final class CanonicalJson {
    private static final int FIRST_PRINTABLE = 0x20;
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static byte[] write(JsonNode node) {
        CanonicalJson json = new CanonicalJson();
        json.value(node, "");
        json.out.append('\n');
        return Utf8.encode(json.out);
    }

    private void value(JsonNode node, String indent) {
        if (node.isObject()) {
            object(node, indent);
        } else if (node.isArray()) {
            array(node, indent);
        } else if (node.isTextual()) {
            string(node.textValue());
        } else if (node.isIntegralNumber()) {
            out.append(node.longValue());
        } else if (node.isNull()) {
            out.append("null");
        } else {
            throw new IllegalArgumentException("no JSON of the package format: " + node.getNodeType());
        }
    }

    private void object(JsonNode node, String indent) {
        TreeMap<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        String deeper = indent + "  ";
        char separator = '{';
        for (var member : members.entrySet()) {
            out.append(separator).append('\n').append(deeper);
            string(member.getKey());
            out.append(": ");
            value(member.getValue(), deeper);
            separator = ',';
        }
        out.append('\n').append(indent).append('}');
    }

    private void array(JsonNode node, String indent) {
        if (node.isEmpty()) {
            out.append("[]");
            return;
        }
        String deeper = indent + "  ";
        char separator = '[';
        for (Iterator<JsonNode> elements = node.elements(); elements.hasNext(); ) {
            out.append(separator).append('\n').append(deeper);
            value(elements.next(), deeper);
            separator = ',';
        }
        out.append('\n').append(indent).append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < FIRST_PRINTABLE) {
                    out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
                } else {
                    out.append(c);
                }
            }
        }
    }
}

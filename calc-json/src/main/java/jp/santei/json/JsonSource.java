package jp.santei.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.santei.claim.ClaimError;
import jp.santei.claim.ClaimException;

/** Text to {@link Json}: UTF-8, exactly one value, no duplicate keys, bounded nesting, names and numbers. */
final class JsonSource {
    /** Deepest nesting; the deepest place of the contract is far above it. */
    static final int MAX_DEPTH = 32;

    private static final int MAX_MESSAGE = 100;
    private static final char BOM = '\uFEFF';
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1_000)
                    .maxNumberLength(1_000)
                    .maxNameLength(1_000)
                    .maxStringLength(20_000_000)
                    .build())
            // names come from outside: no table of names that grows or can be made to collide
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser parser;

    private JsonSource(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Returns the text of UTF-8 bytes.
     *
     * @throws ClaimException when the bytes are not UTF-8
     */
    static String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
        } catch (CharacterCodingException e) {
            throw ClaimException.of(ClaimError.SYNTAX, "", "byte " + (in.position() + 1) + ": not UTF-8");
        }
    }

    /**
     * Returns the one value of a text.
     *
     * @param line number of the text's first line, for messages
     * @throws ClaimException when it is not exactly one JSON value, has a duplicate key or goes beyond a bound
     */
    static Json parse(String text, long line) {
        try (JsonParser parser = FACTORY.createParser(withoutBom(text))) {
            return new JsonSource(parser).whole(line);
        } catch (StreamConstraintsException e) {
            throw ClaimException.of(ClaimError.LIMIT, "", "JSON", cut(e.getOriginalMessage()));
        } catch (JsonProcessingException e) {
            throw syntax(e.getLocation(), line, e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a text is exactly one JSON value as far as the grammar goes. */
    static boolean isComplete(String text) {
        try (JsonParser parser = FACTORY.createParser(withoutBom(text))) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (StreamConstraintsException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns a text cut to the length of a message. */
    static String cut(String text) {
        if (text.length() <= MAX_MESSAGE) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(MAX_MESSAGE - 2));
        return text.substring(0, splits ? MAX_MESSAGE - 2 : MAX_MESSAGE - 1) + "…";
    }

    private static String withoutBom(String text) {
        return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    private static ClaimException syntax(JsonLocation at, long line, String problem) {
        String place = at == null ? "" : "line " + (line + at.getLineNr() - 1) + ", column " + at.getColumnNr() + ": ";
        return ClaimException.of(ClaimError.SYNTAX, "", place + cut(problem));
    }

    private Json whole(long line) throws IOException {
        if (parser.nextToken() == null) {
            throw syntax(parser.currentLocation(), line, "no value");
        }
        Json value = value(0);
        if (parser.nextToken() != null) {
            throw syntax(parser.currentTokenLocation(), line, "content after the value");
        }
        return value;
    }

    private Json value(int depth) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> fields(below(depth));
            case START_ARRAY -> elements(below(depth));
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(parser.getText());
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            case VALUE_NULL -> Json.Nothing.NULL;
            default -> throw new IllegalStateException("token: " + token);
        };
    }

    private int below(int depth) {
        if (depth == MAX_DEPTH) {
            throw ClaimException.of(ClaimError.LIMIT, here(), depth + 1, MAX_DEPTH);
        }
        return depth + 1;
    }

    private Json fields(int depth) throws IOException {
        Map<String, Json> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (values.containsKey(name)) {
                throw ClaimException.of(ClaimError.CONFLICT, here(), cut(name) + " is given twice");
            }
            parser.nextToken();
            values.put(name, value(depth));
        }
        return new Json.Fields(values);
    }

    private Json elements(int depth) throws IOException {
        List<Json> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(depth));
        }
        return new Json.Elements(values);
    }

    private String here() {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}

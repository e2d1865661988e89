package jp.santei.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The golden cases shipped with the kit (検査事例集), in the order of its index. */
public final class Corpus {
    private static final String FOLDER = "corpus/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /**
     * Returns all cases.
     *
     * @throws IllegalStateException when a file of the corpus is broken or an id occurs twice
     */
    public static List<GoldenCase> cases() {
        List<GoldenCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String file : lines("index.txt")) {
            for (String line : lines(file)) {
                GoldenCase one = parse(file, line);
                if (!ids.add(one.id())) {
                    throw new IllegalStateException("corpus: " + one.id() + " occurs twice");
                }
                cases.add(one);
            }
        }
        return List.copyOf(cases);
    }

    private static GoldenCase parse(String file, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return new GoldenCase(
                    text(node, "id"),
                    text(node, "since"),
                    text(node, "period"),
                    text(node, "area"),
                    text(node, "evidence"),
                    text(node, "source"),
                    node.required("claim"),
                    node.required("expect"),
                    words(node.path("applies")),
                    words(node.path("near")));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalStateException("corpus file " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asText();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("corpus file " + file + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package jp.santei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.santei.claim.ClaimError;
import jp.santei.claim.ClaimException;
import jp.santei.claim.ContextKey;
import jp.santei.claim.FacilityKind;
import jp.santei.claim.FactKey;
import jp.santei.claim.FeeTable;
import jp.santei.claim.IncomeBand;
import jp.santei.claim.Keyword;
import jp.santei.claim.MealClass;
import jp.santei.claim.MealKind;
import jp.santei.claim.ReductionKind;
import jp.santei.claim.Relation;
import jp.santei.claim.SchemeAttribute;
import jp.santei.claim.Setting;
import jp.santei.claim.Sex;
import jp.santei.ledger.EventKind;
import jp.santei.ledger.LedgerError;
import jp.santei.rule.Severity;
import org.junit.jupiter.api.Test;

/** The schemas, the readers and the enums say the same. */
class SchemasTest {
    private static final SchemaTree CLAIM = SchemaTree.of(Schemas.CLAIM);
    private static final SchemaTree STATEMENT = SchemaTree.of(Schemas.STATEMENT);

    @Test
    void theReaderAllowsWhatTheClaimSchemaHas() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        for (ObjectNode document : fullClaims()) {
            allowed.putAll(allowed(document, ClaimReader::read));
        }
        assertThat(allowed).isEqualTo(CLAIM.levels());
    }

    @Test
    void theReaderAllowsWhatTheStatementSchemaHas() {
        Map<String, Set<String>> allowed = allowed(Documents.resource("full-statement.json"), StatementReader::read);
        Map<String, Set<String>> expected = new TreeMap<>();
        STATEMENT.levels().forEach((pointer, names) -> expected.put(pattern(pointer), names));
        assertThat(allowed).isEqualTo(expected);
    }

    @Test
    void theFullClaimsHaveEveryField() {
        Set<String> present = new TreeSet<>();
        for (ObjectNode document : fullClaims()) {
            Documents.objects(document)
                    .forEach((pointer, object) ->
                            object.fieldNames().forEachRemaining(name -> present.add(pattern(pointer) + "/" + name)));
        }
        present.add("/insurance/reduction/yen"); // not beside percent
        assertThat(present).containsExactlyInAnyOrderElementsOf(Schemas.claimFields());
    }

    @Test
    void claimFieldsAreThoseOfTheSchemaInItsOrder() {
        List<String> fields = Schemas.claimFields();
        assertThat(new TreeSet<>(fields)).hasSameSizeAs(fields).isEqualTo(CLAIM.fieldPointers());
        assertThat(fields)
                .startsWith("/claim", "/id", "/month", "/setting", "/feeTable", "/facility", "/facility/prefecture")
                .contains(
                        "/items/*/context/segments/*/class",
                        "/stay/meals/*/date",
                        "/stays/*/meals/*/date",
                        "/facility/standards/*/code",
                        "/publicExpenses/*/paidElsewhere/*/yen");
    }

    @Test
    void theWordsAreThoseOfTheEnums() {
        assertThat(words(CLAIM, "/setting")).isEqualTo(words(Setting.class));
        assertThat(words(CLAIM, "/feeTable")).isEqualTo(words(FeeTable.class));
        assertThat(words(CLAIM, "/facility/kind")).isEqualTo(words(FacilityKind.class));
        assertThat(words(CLAIM, "/patient/sex")).isEqualTo(words(Sex.class));
        assertThat(words(CLAIM, "/insurance/relation")).isEqualTo(words(Relation.class));
        assertThat(words(CLAIM, "/insurance/incomeBand")).isEqualTo(words(IncomeBand.class));
        assertThat(words(CLAIM, "/insurance/reduction/kind")).isEqualTo(words(ReductionKind.class));
        assertThat(words(CLAIM, "/stay/meals/*/kind")).isEqualTo(words(MealKind.class));
        assertThat(words(CLAIM, "/stay/mealClass")).isEqualTo(words(MealClass.class));
        assertThat(words(STATEMENT, "/findings/*/severity"))
                .isEqualTo(Arrays.stream(Severity.values()).map(Severity::word).toList());
        assertThat(words(SchemaTree.of(Schemas.ERROR), "/error/code"))
                .isEqualTo(Stream.concat(
                                Arrays.stream(ClaimError.values()).map(ClaimError::code),
                                Arrays.stream(LedgerError.values()).map(LedgerError::code))
                        .toList());
        assertThat(words(SchemaTree.of(Schemas.LEDGER), "/collections/*/kind")).isEqualTo(words(EventKind.class));
    }

    @Test
    void theFactsAreThoseOfTheKeys() {
        facts("/items/*/context", ContextKey.values());
        facts("/publicExpenses/*/attributes", SchemeAttribute.values());
    }

    @Test
    void namesAreClosed() {
        assertThat(Schemas.names()).containsExactly("claim", "statement", "error", "ledger", "rule-set");
        assertThatThrownBy(() -> Schemas.text("receipt")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void facts(String pointer, FactKey[] keys) {
        assertThat(CLAIM.levels().get(pointer))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(keys).map(FactKey::key).toList());
        for (FactKey key : keys) {
            JsonNode schema = CLAIM.at(pointer + "/" + key.key());
            String type = switch (key.type()) {
                case TEXT -> "string";
                case WORD -> "";
                case NUMBER -> "integer";
                case FLAG -> "boolean";
                case SEGMENTS -> "array";
            };
            assertThat(schema.path("type").asText()).as(key.key()).isEqualTo(type);
            assertThat(words(CLAIM, pointer + "/" + key.key())).isEqualTo(key.words());
        }
    }

    private static List<String> words(SchemaTree schema, String pointer) {
        List<String> words = new ArrayList<>();
        schema.at(pointer).path("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static <E extends Enum<E> & Keyword> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyword::word).toList();
    }

    private static List<ObjectNode> fullClaims() {
        ObjectNode one = Documents.resource("full-claim.json");
        one.set("stay", one.remove("stays").get(0));
        return List.of(Documents.resource("full-claim.json"), one);
    }

    /** Puts an unknown field into each object and returns the names that the refusals allow. */
    private static Map<String, Set<String>> allowed(ObjectNode document, Consumer<String> reader) {
        Map<String, Set<String>> allowed = new TreeMap<>();
        for (String pointer : Documents.objects(document).keySet()) {
            ObjectNode copy = document.deepCopy();
            ((ObjectNode) copy.at(pointer)).put("zz", 1);
            ClaimException refusal = catchThrowableOfType(ClaimException.class, () -> reader.accept(copy.toString()));
            if (pointer.endsWith("/sections") || pointer.matches("/findings/[0-9]+/attributes")) {
                continue; // maps with free names
            }
            assertThat(refusal.error()).as(pointer).isEqualTo(ClaimError.UNKNOWN_FIELD);
            assertThat(refusal.pointer()).isEqualTo(pointer + "/zz");
            String names = refusal.en().replaceFirst(".*\\(allowed: (.*)\\)", "$1");
            allowed.put(pattern(pointer), new TreeSet<>(List.of(names.split(", "))));
        }
        return allowed;
    }

    private static String pattern(String pointer) {
        return pointer.replaceAll("/[0-9]+(?=/|$)", "/*").replace("/receipt/insurance", "/receipt/*");
    }
}

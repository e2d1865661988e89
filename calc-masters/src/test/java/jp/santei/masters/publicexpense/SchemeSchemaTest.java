package jp.santei.masters.publicexpense;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.santei.claim.Keyword;
import jp.santei.claim.PublicBenefit;
import jp.santei.master.AmountStatus;
import jp.santei.master.CapUse;
import jp.santei.master.PublicExpenseKind;
import jp.santei.master.PublicHighCost;
import jp.santei.master.PublicMeals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema, the reader and the data say the same. */
class SchemeSchemaTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SchemeSchema.text());
    private static final JsonNode TREE = tree();

    @Test
    void theNationalMasterIsValid() {
        assertThat(SCHEMA.validate(NationalFile.tree())).isEmpty();
    }

    @Test
    void theReaderReadsWhatTheSchemaHas() {
        assertThat(names("/$defs/scheme/properties")).containsExactlyInAnyOrderElementsOf(SchemeReader.MEMBERS);
        assertThat(names("/$defs/scheme/properties/payment/properties"))
                .containsExactlyInAnyOrderElementsOf(SchemeReader.PAYMENT);
        assertThat(names("/properties")).containsExactlyInAnyOrderElementsOf(SchemeTable.MEMBERS);
        assertThat(names("/$defs/scheme/properties/official/properties"))
                .isEqualTo(OfficialLayout.items().stream()
                        .map(OfficialItem::number)
                        .toList());
    }

    @Test
    void wordsAreThoseOfTheModel() {
        assertThat(words("payment/properties/kind"))
                .isEqualTo(words(PublicExpenseKind.values(), PublicExpenseKind::word));
        assertThat(words("payment/properties/cap")).isEqualTo(words(CapUse.values(), CapUse::word));
        assertThat(words("highCost")).isEqualTo(words(PublicHighCost.values(), PublicHighCost::word));
        assertThat(words("meals")).isEqualTo(words(PublicMeals.values(), PublicMeals::word));
        assertThat(words("status")).isEqualTo(words(AmountStatus.values(), AmountStatus::word));
        assertThat(words("benefit")).isEqualTo(words(PublicBenefit.values(), Keyword::word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "54 | law | '\"5\"'",
                "54 | colour | 1",
                "54 | payment/percent | -",
                "54 | payment/upTo | 1000",
                "54 | meals | '\"none\"'",
                "54 | from | '\"open\"'",
                "54 | official/4 | -",
                "54 | official/12-4 | 101",
                "54 | official/19-1 | true"
            })
    void refusesWhatTheReaderRefuses(String id, String path, String value) {
        assertThat(SCHEMA.validate(NationalFile.with(id, NationalFile.set(path, value))))
                .isNotEmpty();
    }

    private static List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        TREE.at(pointer).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> words(String member) {
        List<String> words = new ArrayList<>();
        TREE.at("/$defs/scheme/properties/" + member + "/enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static <E> List<String> words(E[] constants, java.util.function.Function<E, String> word) {
        return Arrays.stream(constants).map(word).toList();
    }

    private static JsonNode tree() {
        try {
            return NationalFile.JSON.readTree(SchemeSchema.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

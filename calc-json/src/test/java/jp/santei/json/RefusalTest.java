package jp.santei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.santei.claim.Claim;
import jp.santei.claim.ClaimError;
import jp.santei.claim.ClaimException;
import jp.santei.claim.FeeTable;
import jp.santei.claim.PayerSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {
    private static final String MINIMAL = """
            {"claim":"1","month":"2025-11","setting":"outpatient",\
            "facility":{"prefecture":"13","kind":"clinic"},\
            "patient":{"birthDate":"1980-05-05","sex":"male"},\
            "insurance":{"insurerNumber":"06130018"},\
            "items":[{"date":"2025-11-03","lines":[{"code":"112007410"}]}]}""";

    /** Says whether the schema can say it too. */
    private enum Schema {
        REFUSES,
        CANNOT_SAY
    }

    /** One change of the full claim: pointer, new JSON or nothing to remove it, then what is expected. */
    private static Arguments bad(String pointer, String json, ClaimError error, String at, Schema schema) {
        return Arguments.of(pointer, json.replace('\'', '"'), error, at, schema);
    }

    private static Arguments bad(String pointer, String json, ClaimError error) {
        return bad(pointer, json, error, pointer, Schema.REFUSES);
    }

    private static Arguments unsaid(String pointer, String json, ClaimError error) {
        return bad(pointer, json, error, pointer, Schema.CANNOT_SAY);
    }

    static Stream<Arguments> badClaims() {
        return Stream.of(
                // unknown fields and keys
                bad("/surplus", "1", ClaimError.UNKNOWN_FIELD),
                bad("/a~1b", "1", ClaimError.UNKNOWN_FIELD),
                bad("/facility/hours/monday", "[]", ClaimError.UNKNOWN_FIELD),
                bad("/items/0/context/visits", "1", ClaimError.UNKNOWN_FIELD),
                bad("/items/0/lines/0/price", "1", ClaimError.UNKNOWN_FIELD),
                bad("/publicExpenses/0/attributes/income", "'x'", ClaimError.UNKNOWN_FIELD),
                // required
                bad("/claim", "", ClaimError.REQUIRED),
                bad("/month", "", ClaimError.REQUIRED),
                bad("/setting", "", ClaimError.REQUIRED),
                bad("/facility", "", ClaimError.REQUIRED),
                bad("/facility/kind", "", ClaimError.REQUIRED),
                bad("/patient/sex", "", ClaimError.REQUIRED),
                bad("/insurance/insurerNumber", "", ClaimError.REQUIRED),
                bad("/items/1/payers", "", ClaimError.REQUIRED),
                bad("/items/0/date", "", ClaimError.REQUIRED),
                bad("/items/1/dates", "[]", ClaimError.REQUIRED),
                bad("/items/0/lines", "", ClaimError.REQUIRED),
                bad("/items/0/lines/0", "{'text':'a'}", ClaimError.REQUIRED, "/items/0/lines/0/code", Schema.REFUSES),
                bad("/stays/0/admitted", "", ClaimError.REQUIRED),
                bad("/stays/0/meals/0/kind", "", ClaimError.REQUIRED),
                bad("/history/counts/0/count", "", ClaimError.REQUIRED),
                // types
                bad("/id", "17", ClaimError.TYPE),
                bad("/id", "null", ClaimError.TYPE),
                bad("/insurance", "null", ClaimError.TYPE),
                bad("/facility", "[]", ClaimError.TYPE),
                bad("/items", "{}", ClaimError.TYPE),
                bad("/items/0", "'x'", ClaimError.TYPE),
                bad("/items/0/count", "'2'", ClaimError.TYPE),
                bad("/items/0/count", "1.5", ClaimError.TYPE),
                unsaid("/items/0/count", "2.0", ClaimError.TYPE),
                bad("/items/0/context/urgent", "'true'", ClaimError.TYPE),
                bad("/items/0/context/site", "1", ClaimError.TYPE),
                bad("/items/0/lines/0/quantity", "true", ClaimError.TYPE),
                bad("/options/check", "1", ClaimError.TYPE),
                bad("/facility/prefecture", "13", ClaimError.TYPE),
                bad("/publicExpenses/0/paidElsewhere", "'100'", ClaimError.TYPE),
                // words, patterns, ranges
                bad("/claim", "'2'", ClaimError.VALUE),
                bad("/setting", "'Outpatient'", ClaimError.VALUE),
                bad("/feeTable", "'Medical'", ClaimError.VALUE),
                bad("/facility/prefecture", "'48'", ClaimError.VALUE),
                bad("/facility/code", "'123'", ClaimError.VALUE),
                bad("/facility/beds/licensed", "-1", ClaimError.VALUE),
                bad("/facility/standards/0", "'x'", ClaimError.VALUE, "/facility/standards/0/code", Schema.REFUSES),
                bad("/facility/departments/1", "'1'", ClaimError.VALUE),
                bad("/facility/hours/mon/0", "['09:00']", ClaimError.VALUE),
                bad("/facility/hours/mon/0/1", "'24:00'", ClaimError.VALUE),
                bad("/insurance/share", "11", ClaimError.VALUE),
                bad("/insurance/longTermDisease", "15000", ClaimError.VALUE),
                bad("/insurance/incomeBand", "'k14'", ClaimError.VALUE),
                bad("/publicExpenses/0/payerNumber", "'5413601'", ClaimError.VALUE),
                bad("/publicExpenses/0/monthlyCap", "-1", ClaimError.VALUE),
                bad("/items/0/payers/1", "'5'", ClaimError.VALUE),
                bad("/items/0/payers", "[]", ClaimError.VALUE),
                bad("/items/0/count", "0", ClaimError.VALUE),
                bad("/items/0/count", "99999999999999999999", ClaimError.VALUE),
                bad("/items/0/section", "'10'", ClaimError.VALUE),
                bad("/items/0/time", "'7:30'", ClaimError.VALUE),
                bad("/items/0/time", "'12:60'", ClaimError.VALUE),
                bad("/items/0/context/mode", "'fax'", ClaimError.VALUE),
                bad("/items/0/context/segments/0/minutes", "0", ClaimError.VALUE),
                bad("/items/0/lines/0/code", "'11200741'", ClaimError.VALUE),
                bad("/items/0/lines/0/quantity", "-1", ClaimError.VALUE),
                bad("/items/0/lines/0/quantity", "'1e3'", ClaimError.VALUE),
                bad("/items/0/lines/0/quantity", "'１'", ClaimError.VALUE),
                bad("/items/0/lines/0/quantity", "'1.123456'", ClaimError.VALUE),
                bad("/items/0/lines/0/quantity", "1e1000000000", ClaimError.VALUE),
                unsaid("/items/0/lines/0/quantity", "0e-1000000000", ClaimError.VALUE),
                unsaid("/items/0/lines/0/points", "1.005", ClaimError.VALUE),
                bad("/stays/0/meals/0/count", "4", ClaimError.VALUE),
                // dates
                bad("/month", "'2025-13'", ClaimError.DATE),
                bad("/month", "'2025-1'", ClaimError.DATE),
                bad("/items/0/date", "'2025-02-30'", ClaimError.DATE),
                bad("/items/0/date", "'2025-2-3'", ClaimError.DATE),
                bad("/patient/birthDate", "'19500401'", ClaimError.DATE),
                bad("/patient/birthDate", "'1950-04-31'", ClaimError.DATE),
                bad("/options/asOf", "'today'", ClaimError.DATE),
                // the month of the claim
                unsaid("/items/0/date", "'2025-10-31'", ClaimError.MONTH),
                unsaid("/items/1/dates/1", "'2025-12-01'", ClaimError.MONTH),
                // limits
                bad("/publicExpenses", "[{},{},{},{},{}]", ClaimError.LIMIT),
                bad("/items/0/lines/0/quantity", "1000000001", ClaimError.LIMIT),
                bad("/items/0/lines/0/text", "'" + "あ".repeat(1001) + "'", ClaimError.LIMIT),
                bad("/items/0/context/site", "'" + "あ".repeat(1001) + "'", ClaimError.LIMIT),
                bad("/diagnoses/0/modifiers", "['1','1','1','1','1','1']", ClaimError.LIMIT),
                bad("/items", array("{}", 10_001), ClaimError.LIMIT),
                bad("/items/0/lines", array("{}", 1_001), ClaimError.LIMIT),
                // contradictions
                bad("/stay", "{'admitted':'2025-11-01'}", ClaimError.CONFLICT, "/stays", Schema.REFUSES),
                bad("/setting", "'outpatient'", ClaimError.CONFLICT, "/stays", Schema.REFUSES),
                bad("/items/0/dates", "['2025-11-03']", ClaimError.CONFLICT),
                bad("/items/1/dates/1", "'2025-11-03'", ClaimError.CONFLICT, "/items/1/dates", Schema.REFUSES),
                bad("/items/0/payers/1", "'insurance'", ClaimError.CONFLICT),
                unsaid("/items/1/payers", "['2']", ClaimError.CONFLICT),
                unsaid("/patient/birthDate", "'2025-12-01'", ClaimError.CONFLICT),
                unsaid("/publicExpenses/0/to", "'2024-12-31'", ClaimError.CONFLICT),
                unsaid("/facility/hours/mon/0/1", "'09:00'", ClaimError.CONFLICT),
                bad("/insurance/reduction", "{'kind':'exempt','yen':1}", ClaimError.CONFLICT),
                bad("/items/0/lines/1/quantity", "1", ClaimError.CONFLICT, "/items/0/lines/1/points", Schema.REFUSES));
    }

    private static String array(String element, int size) {
        return "[" + String.join(",", java.util.Collections.nCopies(size, element)) + "]";
    }

    @ParameterizedTest(name = "{index} {0} {2}")
    @MethodSource("badClaims")
    void aBadClaimIsRefused(String pointer, String json, ClaimError error, String at, Schema schema) {
        String text = changed(pointer, json);
        ClaimException refusal = catchThrowableOfType(ClaimException.class, () -> ClaimReader.read(text));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.error()).as(refusal.getMessage()).isEqualTo(error);
        assertThat(refusal.pointer()).as(refusal.getMessage()).isEqualTo(at);
        assertThat(refusal.en().length()).isLessThan(1_000);
        if (schema == Schema.REFUSES && !json.contains("e1000000000")) {
            assertThat(Documents.problems(Documents.CLAIM, Documents.tree(text)))
                    .isNotEmpty();
        }
        Documents.assertValid(Documents.ERROR, ErrorWriter.write(null, 1, refusal));
    }

    /** Returns the full claim as text with one place changed; raw, so that any number can be put in. */
    private static String changed(String pointer, String json) {
        ObjectNode claim = Documents.resource("full-claim.json");
        int slash = pointer.lastIndexOf('/');
        String name = pointer.substring(slash + 1).replace("~1", "/");
        JsonNode parent = claim.at(pointer.substring(0, slash));
        if (json.isEmpty()) {
            ((ObjectNode) parent).remove(name);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), "@@");
        } else {
            ((ObjectNode) parent).put(name, "@@");
        }
        return claim.toString().replace("\"@@\"", json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|line 1, column 1",
                "`   `|line 1, column 4",
                "{\"claim\"|line 1",
                "{\"claim\":01}|line 1",
                "{\"claim\":NaN}|line 1",
                "{} {}|line 1, column 4",
                "{\"a\":1,}|line 1",
                "//x|line 1, column 1",
                "{'claim':'1'}|line 1, column 2"
            })
    void textThatIsNotJsonIsRefusedWithItsPlace(String text, String place) {
        assertRefused(text, ClaimError.SYNTAX, "").contains(place);
    }

    @Test
    void theLineOfASyntaxErrorIsNamed() {
        assertRefused("{\n\"claim\":\"1\",\n?", ClaimError.SYNTAX, "").contains("line 3, column 1");
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        assertRefused(MINIMAL.replace("\"month\"", "\"claim\":\"1\",\"month\""), ClaimError.CONFLICT, "/claim");
        assertRefused(
                MINIMAL.replace("{\"code\":", "{\"code\":\"112007410\",\"code\":"),
                ClaimError.CONFLICT,
                "/items/0/lines/0/code");
    }

    @Test
    void aClaimNeedsAPayer() {
        assertRefused(
                MINIMAL.replace("\"insurance\":{\"insurerNumber\":\"06130018\"},", ""),
                ClaimError.REQUIRED,
                "/insurance");
    }

    @Test
    void otherValuesThanObjectsAreRefused() {
        for (String text : List.of("[]", "\"a\"", "1", "true", "null")) {
            assertRefused(text, ClaimError.TYPE, "");
        }
    }

    @Test
    void deepNestingIsRefused() {
        assertRefused("[".repeat(100_000), ClaimError.LIMIT, "/0".repeat(JsonSource.MAX_DEPTH));
    }

    @Test
    void longNumbersAndNamesAreRefused() {
        String digits = "1".repeat(200_000);
        assertRefused(MINIMAL.replace("\"1\"", digits), ClaimError.LIMIT, "");
        assertRefused("{\"" + digits + "\":1}", ClaimError.LIMIT, "");
        String sixHundred = "1".repeat(600);
        assertRefused(
                MINIMAL.replace("\"code\":\"112007410\"", "\"points\":" + sixHundred),
                ClaimError.VALUE,
                "/items/0/lines/0/points");
        assertRefused(MINIMAL.replace("112007410", sixHundred), ClaimError.VALUE, "/items/0/lines/0/code");
    }

    @Test
    void exponentsBeyondIntAreRefused() {
        for (String number :
                List.of("1e99999999999", "1e2147483647", "100e2147483647", "1e-2147483648", "0e999999999")) {
            assertRefused(
                    MINIMAL.replace("\"code\":\"112007410\"", "\"points\":" + number),
                    ClaimError.VALUE,
                    "/items/0/lines/0/points");
        }
    }

    @Test
    void anUnpairedSurrogateIsRefused() {
        assertRefused(MINIMAL.replace("{\"claim\"", "{\"id\":\"a\\ud800\",\"claim\""), ClaimError.VALUE, "/id");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] shiftJis = {'{', '"', (byte) 0x8B, (byte) 0x5C, '"', ':', '1', '}'};
        assertThatThrownBy(() -> ClaimReader.read(shiftJis))
                .isInstanceOfSatisfying(
                        ClaimException.class, e -> assertThat(e.en()).contains("byte 3"));
        byte[] utf16 = MINIMAL.getBytes(StandardCharsets.UTF_16BE);
        assertThatThrownBy(() -> ClaimReader.read(utf16)).isInstanceOf(ClaimException.class);
    }

    @Test
    void everyTruncationIsRefusedAndNothingElseThrown() {
        byte[] whole = Documents.resource("full-claim.json").toString().getBytes(StandardCharsets.UTF_8);
        List<Integer> lengths = new ArrayList<>();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            ClaimException refusal = catchThrowableOfType(ClaimException.class, () -> ClaimReader.read(part));
            if (refusal.error() == ClaimError.SYNTAX) {
                lengths.add(length);
            }
        }
        assertThat(lengths).hasSize(whole.length);
    }

    @Test
    void theMinimalClaimHasTheDefaults() {
        Claim claim = ClaimReader.read("\uFEFF" + MINIMAL);
        Documents.assertValid(Documents.CLAIM, MINIMAL);
        assertThat(claim.feeTable()).isEqualTo(FeeTable.MEDICAL);
        assertThat(claim.items().get(0).payers()).isEqualTo(PayerSet.INSURANCE);
        assertThat(claim.items().get(0).count()).isEqualTo(1);
        assertThat(claim.insurance())
                .isNotNull()
                .satisfies(i -> assertThat(i.limitAtWindow()).isTrue());
        assertThat(claim.options().check()).isTrue();
        assertThat(claim.options().complete()).isFalse();
    }

    @Test
    void decimalsAreExact() {
        for (String number : List.of("0.1", "\"0.10\"", "1e3", "1E+3", "123456789.12345", "\"1000000000\"")) {
            String text = MINIMAL.replace("\"code\":\"112007410\"", "\"code\":\"112007410\",\"quantity\":" + number);
            assertThat(ClaimReader.read(text).items().get(0).lines().get(0).quantity())
                    .isEqualByComparingTo(number.replace("\"", ""));
        }
    }

    @Test
    void aStatementIsReadAsStrictly() {
        ObjectNode statement = Documents.resource("statement.json");
        ((ObjectNode) statement.at("/charge")).put("patientPays", 381);
        assertThatThrownBy(() -> StatementReader.read(statement.toString()))
                .isInstanceOfSatisfying(ClaimException.class, e -> {
                    assertThat(e.error()).isEqualTo(ClaimError.CONFLICT);
                    assertThat(e.pointer()).isEqualTo("/charge");
                });
        statement.remove("valued");
        assertThatThrownBy(() -> StatementReader.read(statement.toString()))
                .isInstanceOfSatisfying(
                        ClaimException.class, e -> assertThat(e.pointer()).isEqualTo("/valued"));
    }

    private static org.assertj.core.api.AbstractStringAssert<?> assertRefused(
            String text, ClaimError error, String pointer) {
        ClaimException refusal = catchThrowableOfType(ClaimException.class, () -> ClaimReader.read(text));
        assertThat(refusal).as(JsonSource.cut(text)).isNotNull();
        assertThat(refusal.error()).as(refusal.getMessage()).isEqualTo(error);
        assertThat(refusal.pointer()).as(refusal.getMessage()).isEqualTo(pointer);
        assertThat(refusal.en().length()).isLessThan(400);
        return assertThat(refusal.en());
    }
}

package jp.santei.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.santei.claim.ClaimException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is read is a value or a {@link ClaimException} of bounded length that the error schema accepts. */
class RobustnessTest {
    private static final String CLAIM = Documents.resource("full-claim.json").toString();
    private static final String STATEMENT =
            Documents.resource("full-statement.json").toString();

    /** A value of the document: a string that is no name, a number or a word. */
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:,\\[])(\"[^\"]*\"|-?[0-9.]+|true|false|null)(?=[,}\\]])");

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "true",
                "[]",
                "{}",
                "[[]]",
                "[null]",
                "\"\"",
                "\" \"",
                "\"1\"",
                "\"%s %n\"",
                "\"２\"",
                "\"2025-11-31\"",
                "\"2025-11-30\"",
                "\"+999999999-12-31\"",
                "\"" + "9".repeat(1_001) + "\"",
                "-1",
                "0",
                "-0",
                "1",
                "5",
                "2147483648",
                "-9223372036854775808",
                "9223372036854775807",
                "9".repeat(900),
                "0.1",
                "1e400",
                "1e2147483647",
                "100e2147483647",
                "0e-2147483647",
                "1e99999999999",
                "-1e-99999999999");
    }

    @Property(tries = 2_000)
    void anyTwoValuesOfAClaimReplaced(
            @ForAll @IntRange(max = 10_000) int first,
            @ForAll @IntRange(max = 10_000) int second,
            @ForAll("values") String one,
            @ForAll("values") String other) {
        assertRead(replaced(replaced(CLAIM, first, one), second, other), ClaimReader::read);
    }

    @Property(tries = 1_000)
    void anyValueOfAStatementReplaced(@ForAll @IntRange(max = 10_000) int at, @ForAll("values") String value) {
        assertRead(replaced(STATEMENT, at, value), StatementReader::read);
    }

    @Property(tries = 1_000)
    void anyBytesOverwritten(
            @ForAll @IntRange(max = 10_000) int at, @ForAll @Size(min = 1, max = 3) byte[] replacement) {
        byte[] bytes = CLAIM.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < replacement.length; i++) {
            bytes[(at + i) % bytes.length] = replacement[i];
        }
        assertRead(bytes, ClaimReader::read);
    }

    private static String replaced(String text, int at, String value) {
        List<MatchResult> places = new ArrayList<>(VALUE.matcher(text).results().toList());
        MatchResult place = places.get(at % places.size());
        return text.substring(0, place.start()) + value + text.substring(place.end());
    }

    private static <T> void assertRead(T input, Function<T, ?> reader) {
        try {
            assertThat((Object) reader.apply(input)).isNotNull();
        } catch (ClaimException refusal) {
            assertThat(refusal.en()).hasSizeLessThan(1_000);
            assertThat(refusal.ja()).hasSizeLessThan(1_000);
            assertThat(refusal.pointer()).hasSizeLessThan(2_000);
            Documents.assertValid(Documents.ERROR, ErrorWriter.write(null, 1, refusal));
        }
    }
}

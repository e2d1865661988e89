package jp.santei.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.santei.claim.ClaimException;
import jp.santei.rule.Severity;
import jp.santei.rule.Verdict;
import jp.santei.statement.Finding;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;
import jp.santei.statement.Step;

/**
 * Reads statements (計算結果) from JSON, as strictly as {@link ClaimReader} reads claims.
 *
 * <p>Thread-safe: there is no state.
 */
public final class StatementReader {
    private static final List<String> STATEMENT =
            List.of("statement", "id", "edition", "valued", "points", "charge", "findings", "explanation");

    private StatementReader() {}

    /**
     * Reads one statement.
     *
     * @param text JSON text of one object
     * @throws ClaimException when the text is not JSON or not a statement; the pointer is absolute
     */
    public static Statement read(String text) {
        return statement(Cursor.of(JsonSource.parse(text, 1)));
    }

    /**
     * Reads one statement.
     *
     * @param utf8 JSON text of one object in UTF-8
     * @throws ClaimException when the bytes are not UTF-8, not JSON or not a statement; the pointer is absolute
     */
    public static Statement read(byte[] utf8) {
        return read(JsonSource.decode(utf8));
    }

    private static Statement statement(Cursor at) {
        at.fields(STATEMENT).required("statement", c -> constant(c, StatementWriter.VERSION));
        return new Statement(
                at.nullable("id", Cursor::text),
                at.required("edition", StatementReader::edition),
                at.required("valued", Cursor::flag),
                at.required("points", StatementReader::points),
                at.nullable("charge", ChargeReading::charge),
                at.required("findings", c -> c.elements(StatementReader::finding)),
                at.list("explanation", StatementReader::step));
    }

    /** Reads the whole numbers of an object by name, in their order. */
    static Map<String, Long> numbers(Cursor at) {
        return entries(at, Cursor::whole);
    }

    /** Reads the values of an object by name, in their order. */
    static <T> Map<String, T> entries(Cursor at, Function<Cursor, T> reading) {
        Map<String, T> values = new LinkedHashMap<>();
        for (String name : at.names()) {
            values.put(name, at.required(name, reading));
        }
        return values;
    }

    static String constant(Cursor at, String expected) {
        String word = at.word();
        if (!word.equals(expected)) {
            throw at.wrongValue(word, "\"" + expected + "\"");
        }
        return word;
    }

    private static final List<String> EDITION = List.of("id", "sha256", "asOf");

    static Statement.EditionUsed edition(Cursor at) {
        at.fields(EDITION);
        return new Statement.EditionUsed(
                at.required("id", Cursor::text),
                at.required("sha256", Cursor::word),
                at.required("asOf", Cursor::date));
    }

    private static final List<String> POINTS = List.of("unit", "total", "sections", "payers", "items");

    private static PointsTotal points(Cursor at) {
        at.fields(POINTS).required("unit", c -> constant(c, StatementWriter.UNIT));
        return new PointsTotal(
                at.required("total", Cursor::whole),
                new TreeMap<>(at.required("sections", StatementReader::numbers)),
                at.required("payers", c -> numbers(c.fields(ChargeReading.PAYERS))),
                at.required("items", c -> c.elements(StatementReader::entry)));
    }

    private static final List<String> ENTRY = List.of(
            "item", "date", "section", "points", "count", "total", "added", "valued", "verdict", "min", "max", "lines");

    private static PointsTotal.Entry entry(Cursor at) {
        at.fields(ENTRY);
        return new PointsTotal.Entry(
                at.required("item", Cursor::smallWhole),
                at.required("date", Cursor::date),
                at.nullable("section", Cursor::word),
                at.required("points", Cursor::whole),
                at.required("count", Cursor::smallWhole),
                at.required("total", Cursor::whole),
                at.required("added", Cursor::flag),
                at.optional("valued", true, Cursor::flag),
                at.has("verdict") ? judgement(at) : null,
                at.required("lines", c -> c.elements(StatementReader::line)));
    }

    private static PointsTotal.Judgement judgement(Cursor at) {
        return new PointsTotal.Judgement(
                at.required("verdict", c -> word(c, Verdict.values(), Verdict::word)),
                at.required("min", Cursor::whole),
                at.required("max", Cursor::whole));
    }

    private static final List<String> LINE = List.of("code", "name", "quantity", "points", "yen", "text", "added");

    private static PointsTotal.Line line(Cursor at) {
        at.fields(LINE);
        return new PointsTotal.Line(
                at.optional("code", Cursor::word),
                at.optional("name", Cursor::longText),
                at.optional("quantity", Cursor::word),
                at.optional("points", Cursor::word),
                at.optional("yen", Cursor::word),
                at.optional("text", Cursor::longText),
                at.optional("added", false, Cursor::flag));
    }

    private static final List<String> FINDING = List.of("rule", "severity", "items", "attributes", "ja", "en");

    private static Finding finding(Cursor at) {
        at.fields(FINDING);
        return new Finding(
                at.required("rule", Cursor::word),
                at.required("severity", c -> word(c, Severity.values(), Severity::word)),
                at.required("items", c -> c.elements(Cursor::smallWhole)),
                at.required("attributes", c -> entries(c, Cursor::longText)),
                at.required("ja", Cursor::longText),
                at.required("en", Cursor::longText));
    }

    private static <E> E word(Cursor at, E[] constants, Function<E, String> wordOf) {
        String word = at.word();
        for (E constant : constants) {
            if (wordOf.apply(constant).equals(word)) {
                return constant;
            }
        }
        throw at.wrongValue(word, Arrays.stream(constants).map(wordOf).collect(Collectors.joining(", ")));
    }

    private static final List<String> STEP =
            List.of("step", "rule", "item", "date", "amount", "unit", "ja", "en", "source");

    private static Step step(Cursor at) {
        at.fields(STEP);
        LocalDate date = at.optional("date", Cursor::date);
        return new Step(
                at.required("step", Cursor::smallWhole),
                at.required("rule", Cursor::word),
                at.nullable("item", Cursor::smallWhole),
                date == null ? null : date.toString(),
                at.required("amount", Cursor::longText),
                at.required("unit", Cursor::word),
                at.required("ja", Cursor::longText),
                at.required("en", Cursor::longText),
                at.required("source", Cursor::longText));
    }
}

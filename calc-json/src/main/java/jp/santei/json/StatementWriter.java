package jp.santei.json;

import java.util.function.Consumer;
import jp.santei.statement.Charge;
import jp.santei.statement.Finding;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;
import jp.santei.statement.Step;

/**
 * Writes statements (計算結果) as JSON of the contract, in its key order.
 *
 * <p>Equal statements whose maps have equal order give equal text. Amounts are integers in yen and points; amounts with
 * decimals are strings. Thread-safe: there is no state.
 */
public final class StatementWriter {
    /** The version of the statement format. */
    static final String VERSION = "1";

    /** The unit of all points. */
    static final String UNIT = "point";

    private StatementWriter() {}

    /** Returns a statement as one line of JSON, without the line's end. */
    public static String write(Statement statement) {
        return JsonSink.line(statement(statement));
    }

    /** Returns a statement as indented JSON that ends with a line feed. */
    public static String pretty(Statement statement) {
        return JsonSink.pretty(statement(statement));
    }

    static Consumer<JsonSink> statement(Statement statement) {
        return o -> {
            o.put("statement", VERSION)
                    .putNullable("id", statement.id())
                    .put("edition", e -> edition(e, statement.edition()))
                    .put("valued", statement.valued())
                    .put("points", p -> points(p, statement.points()));
            Charge charge = statement.charge();
            if (charge == null) {
                o.putNull("charge");
            } else {
                o.put("charge", c -> ChargeWriting.charge(c, charge));
            }
            o.list("findings", statement.findings(), JsonSink.object(StatementWriter::finding))
                    .listUnlessEmpty("explanation", statement.explanation(), JsonSink.object(StatementWriter::step));
        };
    }

    static void edition(JsonSink o, Statement.EditionUsed edition) {
        o.put("id", edition.id())
                .put("sha256", edition.sha256())
                .put("asOf", edition.asOf().toString());
    }

    private static void points(JsonSink o, PointsTotal points) {
        o.put("unit", UNIT)
                .put("total", points.total())
                .numbers("sections", points.sections())
                .numbers("payers", points.payers())
                .list("items", points.items(), JsonSink.object(StatementWriter::entry));
    }

    private static void entry(JsonSink o, PointsTotal.Entry entry) {
        o.put("item", entry.item())
                .put("date", entry.date().toString())
                .putNullable("section", entry.section())
                .put("points", entry.points())
                .put("count", entry.count())
                .put("total", entry.total())
                .put("added", entry.added());
        if (!entry.valued()) {
            o.put("valued", false);
        }
        PointsTotal.Judgement judgement = entry.judgement();
        if (judgement != null) {
            o.put("verdict", judgement.verdict().word())
                    .put("min", judgement.min())
                    .put("max", judgement.max());
        }
        o.list("lines", entry.lines(), JsonSink.object(StatementWriter::line));
    }

    private static void line(JsonSink o, PointsTotal.Line line) {
        o.putUnlessNull("code", line.code())
                .putUnlessNull("name", line.name())
                .putUnlessNull("quantity", line.quantity())
                .putUnlessNull("points", line.points())
                .putUnlessNull("yen", line.yen())
                .putUnlessNull("text", line.text());
        if (line.added()) {
            o.put("added", true);
        }
    }

    private static void finding(JsonSink o, Finding finding) {
        o.put("rule", finding.rule())
                .put("severity", finding.severity().word())
                .list("items", finding.items(), JsonSink::element)
                .put("attributes", a -> finding.attributes().forEach(a::put))
                .put("ja", finding.ja())
                .put("en", finding.en());
    }

    private static void step(JsonSink o, Step step) {
        o.put("step", step.step())
                .put("rule", step.rule())
                .putNullable("item", step.item())
                .putUnlessNull("date", step.date())
                .put("amount", step.amount())
                .put("unit", step.unit())
                .put("ja", step.ja())
                .put("en", step.en())
                .put("source", step.source());
    }
}

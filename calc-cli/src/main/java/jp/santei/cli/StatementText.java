package jp.santei.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.santei.rule.Verdict;
import jp.santei.statement.Charge;
import jp.santei.statement.Finding;
import jp.santei.statement.PointsTotal;
import jp.santei.statement.Statement;
import jp.santei.statement.Step;

/** A statement as text for a terminal (計算結果の文字表示). */
final class StatementText {
    private static final String ADDED = "＋";
    private static final Map<String, String[]> SECTIONS = Map.ofEntries(
            Map.entry("11", new String[] {"初診", "first visit"}),
            Map.entry("12", new String[] {"再診", "revisit"}),
            Map.entry("13", new String[] {"医学管理", "management"}),
            Map.entry("14", new String[] {"在宅", "home care"}),
            Map.entry("21", new String[] {"内服", "oral drugs"}),
            Map.entry("22", new String[] {"屯服", "drugs as needed"}),
            Map.entry("23", new String[] {"外用", "external drugs"}),
            Map.entry("24", new String[] {"調剤", "dispensing"}),
            Map.entry("25", new String[] {"処方", "prescribing"}),
            Map.entry("26", new String[] {"麻毒", "controlled drugs"}),
            Map.entry("27", new String[] {"調基", "dispensing basics"}),
            Map.entry("31", new String[] {"皮下筋注", "injection"}),
            Map.entry("32", new String[] {"静注", "intravenous"}),
            Map.entry("33", new String[] {"その他注射", "other injection"}),
            Map.entry("40", new String[] {"処置", "procedures"}),
            Map.entry("50", new String[] {"手術", "surgery"}),
            Map.entry("54", new String[] {"麻酔", "anaesthesia"}),
            Map.entry("60", new String[] {"検査・病理", "tests"}),
            Map.entry("70", new String[] {"画像診断", "imaging"}),
            Map.entry("80", new String[] {"その他", "other"}),
            Map.entry("90", new String[] {"入院", "inpatient"}),
            Map.entry("92", new String[] {"特定入院料", "specific inpatient"}),
            Map.entry("97", new String[] {"食事・生活", "meals"}));

    private final Statement statement;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private StatementText(Statement statement, Language language) {
        this.statement = statement;
        this.language = language;
    }

    static String of(Statement statement, Language language) {
        StatementText text = new StatementText(statement, language);
        text.heading();
        text.points();
        text.charge();
        text.findings();
        text.explanation();
        return text.text.toString();
    }

    static String section(String section, Language language) {
        String[] names = SECTIONS.getOrDefault(section, new String[] {"", ""});
        return section + " " + language.of(names[0], names[1]);
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private String say(String ja, String en) {
        return language.of(ja, en);
    }

    private void heading() {
        String id = statement.id();
        text.append(say("計算結果", "Statement"))
                .append(id == null ? "" : " " + id)
                .append(say("（版 ", " (edition "))
                .append(statement.edition().id())
                .append(", SHA-256 ")
                .append(statement.edition().sha256(), 0, 12)
                .append(say("…）", "…)"))
                .append(statement.valued() ? "" : say("  ※未完了: 指摘を参照", "  INCOMPLETE: see findings"))
                .append("\n\n");
    }

    private void points() {
        Columns table = new Columns("llrlr");
        for (PointsTotal.Entry entry : statement.points().items()) {
            String section = section(String.valueOf(entry.section()), language);
            String times = say(" × ", " x ") + entry.count();
            List<String> names = names(entry);
            String first = names.isEmpty() ? "" : names.get(0);
            table.row(
                    mark(entry) + entry.date().toString().substring(5) + "  " + section,
                    first,
                    number(entry.points()),
                    times,
                    number(entry.total()));
            names.stream().skip(1).forEach(name -> table.row("", name, "", "", ""));
        }
        table.row(
                "",
                say("合計（点）", "total (points)"),
                "",
                "",
                number(statement.points().total()));
        text.append(table.text("  ")).append('\n');
    }

    /** What is not billable as claimed is marked with a cross, what the claim leaves open with a question mark. */
    private static String mark(PointsTotal.Entry entry) {
        PointsTotal.Judgement judgement = entry.judgement();
        if (judgement == null || judgement.verdict() == Verdict.AGREES) {
            return "";
        }
        return judgement.verdict() == Verdict.DIFFERS ? "✕ " : "？ ";
    }

    /** What completion added is marked with a plus. */
    private static List<String> names(PointsTotal.Entry entry) {
        return entry.lines().stream()
                .map(line -> (entry.added() || line.added() ? ADDED : "") + name(line))
                .toList();
    }

    private static String name(PointsTotal.Line line) {
        String own = line.points() != null ? " (" + line.points() + ")" : "";
        String code = line.code() == null ? "" : line.code();
        String label = line.name() != null ? line.name() : line.text() != null ? line.text() : "";
        return (code + " " + label + own).strip();
    }

    private void charge() {
        Charge charge = statement.charge();
        if (charge == null) {
            text.append(say("患者負担: 計算していません（指摘を参照）\n\n", "Charge: not computed, see findings\n\n"));
            return;
        }
        Columns table = new Columns("lrl");
        String yen = say("円", "yen");
        table.row(say("医療費", "medical cost"), number(charge.totalYen()), yen);
        table.row(say("保険者負担", "insurer pays"), number(charge.insurancePays()), yen);
        charge.publicPays()
                .forEach((payer, pays) ->
                        table.row(say("第" + payer + "公費負担", "public expense " + payer + " pays"), number(pays), yen));
        String share = charge.share() == null ? "" : say("（" + charge.share() + "割）", " (" + charge.share() + "/10)");
        table.row(say("患者負担", "patient pays") + share, number(charge.patientPays()), yen);
        table.row(say("窓口端数", "rounding"), number(charge.roundingYen()), yen);
        block(table, say("食事", "meals"), charge.meals(), yen);
        block(table, say("居住費", "living"), charge.living(), yen);
        text.append(table.text("  "));
        Columns settlements = new Columns("llr");
        charge.settlements()
                .forEach(s ->
                        settlements.row(say("会計", "settlement"), s.settlement(), number(s.patientPays()) + " " + yen));
        text.append(settlements.text("    ")).append('\n').append(PayerWaterfall.of(charge, language));
    }

    private void block(Columns table, String name, Charge.YenBlock block, String yen) {
        if (block.totalYen() != 0) {
            table.row(name + say("の費用", ": cost"), number(block.totalYen()), yen);
            table.row(name + say("の保険者負担", ": insurer pays"), number(block.insurancePays()), yen);
            block.publicPays()
                    .forEach((payer, pays) -> table.row(
                            name + say("の第" + payer + "公費負担", ": public expense " + payer + " pays"),
                            number(pays),
                            yen));
            table.row(name + say("の患者負担", ": patient pays"), number(block.patientPays()), yen);
        }
    }

    private void findings() {
        if (statement.findings().isEmpty()) {
            return;
        }
        text.append(say("指摘\n", "Findings\n"));
        for (Finding finding : statement.findings()) {
            text.append("  ")
                    .append(language.of(
                            finding.severity().ja(), finding.severity().word()))
                    .append(' ')
                    .append(finding.rule())
                    .append(": ")
                    .append(language.of(finding.ja(), finding.en()))
                    .append('\n');
        }
        text.append('\n');
    }

    private void explanation() {
        if (statement.explanation().isEmpty()) {
            return;
        }
        text.append(say("計算過程\n", "Explanation\n"));
        Columns table = new Columns("rlll");
        for (Step step : statement.explanation()) {
            String where = step.item() == null ? "" : "[" + step.item() + "] " + step.date();
            table.row(Integer.toString(step.step()), where, step.rule(), language.of(step.ja(), step.en()));
        }
        text.append(table.text("  ")).append('\n');
    }
}

package jp.santei.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.santei.claim.Days;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.masters.publicexpense.OfficialItem;
import jp.santei.masters.publicexpense.OfficialLayout;
import jp.santei.masters.publicexpense.SchemeDocument;
import jp.santei.masters.publicexpense.SchemeRow;
import jp.santei.masters.publicexpense.SchemeTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei masters schemes}: the national public-expense master (国公費マスターの照会). */
@Command(
        name = "schemes",
        description = {
            "国公費マスターを表示する。LAW（法別番号）があれば公式項目まで",
            "show the national public-expense master; with LAW (法別番号), down to the official items"
        })
final class MastersSchemesCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "LAW",
            arity = "0..1",
            description = {"法別番号（例 54）", "法別番号, such as 54"})
    private @Nullable String law;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {"この日に適用される行だけ", "only rows in force on this day"})
    private @Nullable LocalDate on;

    @Option(names = "--format", paramLabel = "text|markdown", defaultValue = "text")
    private Form form = Form.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    /** How the master is written. */
    enum Form {
        TEXT,
        /** The whole master, as in the documentation. */
        MARKDOWN
    }

    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        root.standardOut().print(form == Form.MARKDOWN ? SchemeDocument.markdown() : text(root.language()));
        return ExitStatus.OK;
    }

    private String text(Language language) {
        List<SchemeRow> rows =
                SchemeTable.load().stream().filter(this::isWanted).toList();
        if (rows.isEmpty()) {
            throw new Refusal(
                    "該当する行がありません: " + (law == null ? "" : law), "no row of " + (law == null ? "" : law), null);
        }
        Report report = new Report(language.of("国公費マスター", "National public-expense master"));
        if (law == null) {
            return table(report, rows, language).text();
        }
        rows.forEach(row -> detail(report, row, language));
        return report.text();
    }

    private boolean isWanted(SchemeRow row) {
        boolean ofLaw =
                law == null || law.equals(String.valueOf(row.scheme().scope().law()));
        return ofLaw && (on == null || row.scheme().covers(Days.of(on)));
    }

    private static Report table(Report report, List<SchemeRow> rows, Language language) {
        List<List<String>> cells = new ArrayList<>();
        for (SchemeRow row : rows) {
            PublicExpenseScheme scheme = row.scheme();
            cells.add(List.of(
                    String.valueOf(scheme.priority()),
                    scheme.id(),
                    scheme.payment().kind().word(),
                    scheme.highCost().word(),
                    scheme.meals().word(),
                    SchemeDocument.period(scheme),
                    language.of(scheme.nameJa(), scheme.nameEn())));
        }
        return report.table(
                "rllllll",
                List.of(
                        language.of("順位", "order"),
                        language.of("行", "row"),
                        language.of("払い方", "pays"),
                        language.of("高額療養費", "limit"),
                        language.of("食事", "meals"),
                        language.of("期間", "period"),
                        language.of("給付", "benefit")),
                cells);
    }

    private static void detail(Report report, SchemeRow row, Language language) {
        PublicExpenseScheme scheme = row.scheme();
        report.heading(scheme.id() + " " + language.of(scheme.nameJa(), scheme.nameEn()))
                .line(SchemeDocument.period(scheme) + "  " + scheme.status().word() + "  " + scheme.source())
                .line(language.of("計算: ", "computes: ") + SchemeDocument.summary(scheme));
        if (row.note() != null) {
            report.line(language.of("読み方: ", "reading: ") + row.note());
        }
        List<List<String>> items = new ArrayList<>();
        for (OfficialItem item : OfficialLayout.items()) {
            if (row.official().value(item.number()) != null) {
                items.add(List.of(item.number(), item.name(), row.official().text(item.number())));
            }
        }
        report.table(
                "lll",
                List.of(language.of("項目", "item"), language.of("項目名", "name"), language.of("値", "value")),
                items);
        report.line(language.of("不明: ", "not known: ")
                + row.unknown().stream().map(OfficialItem::number).collect(Collectors.joining(", ")));
    }
}

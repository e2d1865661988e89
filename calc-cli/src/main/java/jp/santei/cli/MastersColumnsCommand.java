package jp.santei.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code santei masters columns}: what the columns of the official files mean (項目説明). */
@Command(
        name = "columns",
        description = {
            "公式ファイルの項目を説明する。LAYOUT がなければ種別を一覧する",
            "explain the columns of the official files; without LAYOUT, list the layouts"
        })
final class MastersColumnsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "LAYOUT",
            arity = "0..1",
            description = {"種別（例 ika-act）", "id of a layout, such as ika-act"})
    private @Nullable String layout;

    @Option(names = "--format", paramLabel = "text|markdown", defaultValue = "text")
    private Form form = Form.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    /** How the columns are written. */
    enum Form {
        TEXT,
        MARKDOWN
    }

    @Override
    public Integer call() {
        Santei root = Santei.of(spec);
        root.standardOut().print(layout == null ? all(root.language()) : one(find(layout), root.language()));
        return ExitStatus.OK;
    }

    private static Layout find(String id) {
        List<Layout> layouts = MasterSources.layouts();
        return layouts.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> {
            String known = String.join(", ", layouts.stream().map(Layout::id).toList());
            return new Refusal("種別がありません: " + id + "（" + known + "）", "no layout " + id + " (" + known + ")", null);
        });
    }

    private String all(Language language) {
        if (form == Form.MARKDOWN) {
            return MasterSources.columns();
        }
        Columns table = new Columns("llrl");
        table.row(
                language.of("種別", "layout"),
                language.of("名称", "title"),
                language.of("項目数", "columns"),
                language.of("出典", "source"));
        MasterSources.layouts()
                .forEach(one -> table.row(
                        one.id(), language.of(one.ja(), one.en()), Integer.toString(one.width()), one.source()));
        return table.text("");
    }

    private String one(Layout found, Language language) {
        List<List<String>> rows = new ArrayList<>();
        found.columns().forEach(column -> rows.add(cells(column)));
        List<String> header = List.of(
                language.of("項番", "number"),
                language.of("項目名", "name"),
                language.of("型", "type"),
                language.of("バイト", "bytes"),
                language.of("期間", "period"),
                language.of("意味", "meaning"));
        String title = found.id() + " " + language.of(found.ja(), found.en());
        return form == Form.TEXT
                ? new Report(title).table("rllrll", header, rows).text()
                : "## " + title + "\n\n" + found.source() + "\n\n" + markdown(header, rows);
    }

    private static List<String> cells(Column column) {
        String since = column.since() == null ? "" : column.since().toString();
        String until = column.until() == null ? "" : column.until().toString();
        return List.of(
                Integer.toString(column.number()),
                column.name(),
                column.type().name().toLowerCase(java.util.Locale.ROOT),
                column.bytes() == 0 ? "" : Integer.toString(column.bytes()),
                since.isEmpty() && until.isEmpty() ? "" : since + "…" + until,
                column.meaning());
    }

    private static String markdown(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(
                        "| " + String.join(" | ", header) + " |\n" + "|---".repeat(header.size()))
                .append("|\n");
        rows.forEach(row -> text.append("| ")
                .append(String.join(
                        " | ",
                        row.stream().map(cell -> cell.replace("|", "\\|")).toList()))
                .append(" |\n"));
        return text.toString();
    }
}

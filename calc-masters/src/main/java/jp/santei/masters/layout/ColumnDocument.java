package jp.santei.masters.layout;

import java.util.Locale;

/** The column documentation of every declared layout (項目一覧), generated from the layouts themselves. */
public final class ColumnDocument {
    private ColumnDocument() {}

    /** Returns the documentation in Markdown, ending with a line end. */
    public static String markdown() {
        StringBuilder text = new StringBuilder(1 << 16)
                .append("# Columns of the official files (公式ファイルの項目)\n\n")
                .append(
                        "Generated from the declared layouts; `ColumnDocument.markdown()` makes this text and a test compares.\n")
                .append("Types: NUMBER digits, DECIMAL digits with a point, ALPHANUMERIC half-width, TEXT any, ")
                .append("DATE yyyymmdd (99999999 open), CODE fixed length. ")
                .append(
                        "Bytes: most bytes in Windows-31J, of a CODE exactly; empty where the specification states none.\n\n");
        Layouts.all()
                .forEach(layout -> text.append(String.format(
                        Locale.ROOT,
                        "- [%s](#%s): %s (%s), %d columns\n",
                        layout.id(),
                        layout.id(),
                        layout.ja(),
                        layout.en(),
                        layout.width())));
        Layouts.all().forEach(layout -> append(text, layout));
        return text.toString();
    }

    private static void append(StringBuilder text, Layout layout) {
        text.append("\n## ")
                .append(layout.id())
                .append("\n\n")
                .append(layout.ja())
                .append(": ")
                .append(layout.en())
                .append(". Source: ")
                .append(layout.source())
                .append(". Columns of a file: ")
                .append(
                        layout.narrowest() == layout.width()
                                ? layout.width() + ""
                                : layout.narrowest() + " to " + layout.width())
                .append(". Key: ")
                .append(String.join(
                        ", ",
                        layout.key().stream()
                                .map(number -> layout.column(number).name())
                                .toList()))
                .append(".\n\n| # | 項目 | type | bytes | meaning | since | until |\n|---|---|---|---|---|---|---|\n");
        layout.columns().forEach(column -> append(text, column));
    }

    private static void append(StringBuilder text, Column column) {
        text.append("| ")
                .append(column.number())
                .append(" | ")
                .append(cell(column.name()))
                .append(" | ")
                .append(column.type())
                .append(" | ")
                .append(column.bytes() == 0 ? "" : column.bytes() + "")
                .append(" | ")
                .append(cell(column.meaning()))
                .append(" | ")
                .append(column.since() == null ? "" : column.since().toString())
                .append(" | ")
                .append(column.until() == null ? "" : column.until().toString())
                .append(" |\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("*", "\\*");
    }
}

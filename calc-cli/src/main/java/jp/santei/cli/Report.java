package jp.santei.cli;

import java.util.ArrayList;
import java.util.List;

/** A report of headings, sentences and tables (報告書), as text for a terminal or as a page. */
final class Report {
    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    Report(String title) {
        this.title = title;
    }

    /** Adds a heading. */
    Report heading(String text) {
        blocks.add(new Heading(text));
        return this;
    }

    /** Adds a sentence on its own line. */
    Report line(String text) {
        blocks.add(new Sentence(text));
        return this;
    }

    /** Adds a table; in the alignment each column is {@code l} or {@code r}. Without rows nothing is added. */
    Report table(String alignment, List<String> header, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(alignment, header, rows));
        }
        return this;
    }

    String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        blocks.forEach(block -> text.append(block.text()));
        return text.toString();
    }

    String html(Language language) {
        StringBuilder page = new StringBuilder(Page.head(title, language));
        blocks.forEach(block -> page.append(block.html()));
        return page.append(Page.foot()).toString();
    }

    private sealed interface Block {
        String text();

        String html();
    }

    private record Heading(String content) implements Block {
        @Override
        public String text() {
            return '\n' + content + '\n';
        }

        @Override
        public String html() {
            return "<h2>" + Page.escape(content) + "</h2>\n";
        }
    }

    private record Sentence(String content) implements Block {
        @Override
        public String text() {
            return "  " + content + '\n';
        }

        @Override
        public String html() {
            return "<p>" + Page.escape(content) + "</p>\n";
        }
    }

    private record Table(String alignment, List<String> header, List<List<String>> rows) implements Block {
        @Override
        public String text() {
            Columns columns = new Columns(alignment);
            columns.row(header.toArray(String[]::new));
            rows.forEach(row -> columns.row(row.toArray(String[]::new)));
            return columns.text("  ");
        }

        @Override
        public String html() {
            StringBuilder table = new StringBuilder("<table>\n");
            row(table, "th", header);
            rows.forEach(row -> row(table, "td", row));
            return table.append("</table>\n").toString();
        }

        private void row(StringBuilder table, String tag, List<String> cells) {
            table.append("<tr>");
            for (int i = 0; i < cells.size(); i++) {
                String side = alignment.charAt(i) == 'r' ? " class=\"r\"" : "";
                table.append('<')
                        .append(tag)
                        .append(side)
                        .append('>')
                        .append(Page.escape(cells.get(i)))
                        .append("</")
                        .append(tag)
                        .append('>');
            }
            table.append("</tr>\n");
        }
    }
}

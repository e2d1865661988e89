package jp.santei.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import jp.santei.masters.history.RowVersion;
import jp.santei.masters.layout.Column;
import org.jspecify.annotations.Nullable;

/** All versions of the rows of a code as one line of JSON (コードの照会の JSON): every column of every version. */
final class ShowJson {
    private ShowJson() {}

    static String of(String code, List<RowMatch> matches) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("show", "1").put("code", code);
        ArrayNode rows = root.putArray("rows");
        for (RowMatch match : matches) {
            ObjectNode row = rows.addObject();
            row.put("layout", match.layout().id())
                    .put("ja", match.layout().ja())
                    .put("en", match.layout().en())
                    .put("key", match.key());
            ArrayNode versions = row.putArray("versions");
            match.versions().forEach(version -> version(versions.addObject(), version));
        }
        return root.toString();
    }

    static @Nullable String day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? null : day.toString();
    }

    private static void version(ObjectNode node, RowVersion version) {
        node.put("from", version.from().toString())
                .put("to", day(version.to()))
                .put("learnt", version.learnt().toString())
                .put("file", version.source().name())
                .put("line", version.row().line());
        ArrayNode columns = node.putArray("columns");
        for (Column column : version.row().layout().columns()) {
            String text = version.row().cell(column.number());
            ColumnMeaning meaning = ColumnMeaning.of(column, text);
            columns.addObject()
                    .put("number", column.number())
                    .put("name", column.name())
                    .put("text", text)
                    .put("meaning", meaning.general())
                    .put("value", meaning.value());
        }
    }
}

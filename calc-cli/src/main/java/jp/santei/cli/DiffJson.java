package jp.santei.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import jp.santei.masters.diff.MasterDiff;
import jp.santei.masters.diff.RowDiff;
import jp.santei.masters.diff.RowLabel;
import jp.santei.masters.diff.TableDiff;
import org.jspecify.annotations.Nullable;

/** A difference of masters as one line of JSON (差分の JSON). */
final class DiffJson {
    private DiffJson() {}

    static String of(MasterDiff diff, @Nullable Impact impact) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("diff", "1");
        ArrayNode tables = root.putArray("tables");
        diff.tables().forEach(table -> table(tables.addObject(), table));
        ArrayNode before = root.putArray("onlyBefore");
        diff.onlyBefore().forEach(before::add);
        ArrayNode after = root.putArray("onlyAfter");
        diff.onlyAfter().forEach(after::add);
        if (impact != null) {
            root.set("impact", ImpactJson.of(impact));
        }
        return root.toString();
    }

    private static void table(ObjectNode node, TableDiff table) {
        node.put("layout", table.layout().id())
                .put("added", table.count(RowDiff.Kind.ADDED))
                .put("ended", table.count(RowDiff.Kind.ENDED))
                .put("changed", table.count(RowDiff.Kind.CHANGED))
                .put("unchanged", table.unchanged());
        ObjectNode ignored = node.putObject("ignored");
        ignored.put("rows", table.ignored().rows())
                .put("respelled", table.ignored().respelled());
        ObjectNode columns = ignored.putObject("columns");
        table.ignored().cells().forEach((number, count) -> columns.put(number.toString(), count));
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> row(rows.addObject(), row));
    }

    private static void row(ObjectNode node, RowDiff row) {
        node.put("key", row.key())
                .put("kind", row.kind().name().toLowerCase(Locale.ROOT))
                .put("name", RowLabel.of(row.shown().row()))
                .put(
                        "effective",
                        row.effective() == null ? null : row.effective().toString());
        ArrayNode cells = node.putArray("cells");
        row.cells()
                .forEach(cell -> cells.addObject()
                        .put("number", cell.column().number())
                        .put("column", cell.column().name())
                        .put("before", cell.before())
                        .put("after", cell.after()));
    }
}

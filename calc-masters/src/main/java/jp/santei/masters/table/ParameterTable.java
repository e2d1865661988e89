package jp.santei.masters.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;

/** The reader of the parameter table (パラメータ表): key, period, value, unit, status, source. */
public final class ParameterTable {
    private static final String FILE = "parameters.tsv";
    private static final List<String> HEADER = List.of("key", "from", "to", "value", "unit", "status", "source");
    private static final Set<String> STATUSES = Set.of("in-force", "announced", "planned");

    private ParameterTable() {}

    /** Reads the table of the library. */
    public static Parameters load() {
        return parse(FILE, Tsv.resourceText(ParameterTable.class, FILE));
    }

    /**
     * Reads a table.
     *
     * @param file name for messages
     * @throws MasterFormatException when a cell is malformed, a parameter has no row, or its periods leave a gap
     */
    public static Parameters parse(String file, String text) {
        List<Parameters.Row> rows = new ArrayList<>();
        for (TsvRow row : Tsv.parse(file, text, HEADER)) {
            rows.add(row(row));
        }
        try {
            return Parameters.of(rows);
        } catch (IllegalArgumentException e) {
            throw MasterFormatException.of(
                    MasterFormatError.PERIOD,
                    MasterPlace.of(file),
                    String.valueOf(e.getMessage()),
                    "すべてのパラメータに切れ目のない期間",
                    "periods without gaps for every parameter");
        }
    }

    private static Parameters.Row row(TsvRow row) {
        row.required("unit");
        String status = row.required("status");
        if (!STATUSES.contains(status)) {
            throw row.refused(
                    MasterFormatError.VALUE, "status", "in-force, announced, planned", "in-force, announced, planned");
        }
        return new Parameters.Row(
                row.constant("key", Parameter.values(), Parameter::key),
                row.day("from"),
                row.day("to"),
                row.number("value"),
                status,
                row.required("source"));
    }
}

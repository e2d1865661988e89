package jp.santei.masters.table;

import java.util.ArrayList;
import java.util.List;
import jp.santei.claim.IncomeBand;
import jp.santei.master.AmountStatus;
import jp.santei.master.HighCostLimits;
import jp.santei.master.LimitKind;
import jp.santei.master.LimitSide;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;

/** The reader of the table of monthly limits (高額療養費算定基準額の表): side, setting, band, period, amounts, status, source. */
public final class LimitTable {
    private static final String FILE = "limits.tsv";
    private static final List<String> HEADER = List.of(
            "side",
            "setting",
            "band",
            "kind",
            "from",
            "to",
            "base",
            "percent",
            "threshold",
            "repeated",
            "note",
            "repeatedNote",
            "status",
            "source");

    private LimitTable() {}

    /** Reads the table of the library. */
    public static HighCostLimits load() {
        return parse(FILE, Tsv.resourceText(LimitTable.class, FILE));
    }

    /**
     * Reads a table; a row of the setting "any" counts for both settings.
     *
     * @param file name for messages
     * @throws MasterFormatException when a cell is malformed, or the periods of a band leave a gap or overlap
     */
    public static HighCostLimits parse(String file, String text) {
        List<HighCostLimits.Row> rows = new ArrayList<>();
        for (TsvRow row : Tsv.parse(file, text, HEADER)) {
            Setting.forEach(row, inpatient -> rows.add(row(row, inpatient)));
        }
        try {
            return HighCostLimits.of(rows);
        } catch (IllegalArgumentException e) {
            throw MasterFormatException.of(
                    MasterFormatError.PERIOD,
                    MasterPlace.of(file),
                    String.valueOf(e.getMessage()),
                    "区分ごとに切れ目のない期間と偶数の金額",
                    "periods without gaps for every band, and even amounts");
        }
    }

    private static HighCostLimits.Row row(TsvRow row, boolean inpatient) {
        return new HighCostLimits.Row(
                row.constant("side", LimitSide.values(), LimitSide::word),
                inpatient,
                row.constant("band", IncomeBand.values(), IncomeBand::word),
                row.constant("kind", LimitKind.values(), LimitKind::word),
                row.day("from"),
                row.day("to"),
                row.number("base"),
                row.number("percent"),
                row.number("threshold"),
                optional(row, "repeated"),
                optional(row, "note"),
                optional(row, "repeatedNote"),
                row.constant("status", AmountStatus.values(), AmountStatus::word),
                row.required("source"));
    }

    private static int optional(TsvRow row, String column) {
        return row.text(column).isEmpty() ? HighCostLimits.NONE : row.number(column);
    }
}

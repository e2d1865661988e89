package jp.santei.masters.table;

import java.util.ArrayList;
import java.util.List;
import jp.santei.master.AmountStatus;
import jp.santei.master.LimitSide;
import jp.santei.master.PublicHighCost;
import jp.santei.master.PublicLimits;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;

/** The reader of the flat limits of care under a public expense (公費併用療養の定額の限度額の表): kind, side, setting, period, amounts. */
public final class PublicLimitTable {
    private static final String FILE = "public-limits.tsv";
    private static final List<String> HEADER =
            List.of("kind", "side", "setting", "from", "to", "base", "percent", "threshold", "status", "source");

    private PublicLimitTable() {}

    /** Reads the table of the library. */
    public static PublicLimits load() {
        return parse(FILE, Tsv.resourceText(PublicLimitTable.class, FILE));
    }

    /**
     * Reads a table; a row of the setting "any" counts for both settings.
     *
     * @param file name for messages
     * @throws MasterFormatException when a cell is malformed, or the periods of a kind leave a gap or overlap
     */
    public static PublicLimits parse(String file, String text) {
        List<PublicLimits.Row> rows = new ArrayList<>();
        for (TsvRow row : Tsv.parse(file, text, HEADER)) {
            Setting.forEach(row, inpatient -> rows.add(row(row, inpatient)));
        }
        try {
            return PublicLimits.of(rows);
        } catch (IllegalArgumentException e) {
            throw MasterFormatException.of(
                    MasterFormatError.PERIOD,
                    MasterPlace.of(file),
                    String.valueOf(e.getMessage()),
                    "種類ごとに切れ目のない期間と偶数の金額",
                    "periods without gaps for every kind, and even amounts");
        }
    }

    private static PublicLimits.Row row(TsvRow row, boolean inpatient) {
        return new PublicLimits.Row(
                row.constant("kind", PublicHighCost.values(), PublicHighCost::word),
                row.constant("side", LimitSide.values(), LimitSide::word),
                inpatient,
                row.day("from"),
                row.day("to"),
                row.number("base"),
                row.number("percent"),
                row.number("threshold"),
                row.constant("status", AmountStatus.values(), AmountStatus::word),
                row.required("source"));
    }
}

package jp.santei.masters.table;

import java.util.ArrayList;
import java.util.List;
import jp.santei.claim.SchemeIncome;
import jp.santei.master.AmountStatus;
import jp.santei.master.PublicCaps;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;

/** The reader of the caps of certificates (自己負担上限月額の表): law, income class, condition, period, yen, status, source. */
public final class PublicCapTable {
    private static final String FILE = "public-caps.tsv";
    private static final List<String> HEADER =
            List.of("law", "income", "condition", "from", "to", "yen", "status", "source");

    private PublicCapTable() {}

    /** Reads the table of the library. */
    public static PublicCaps load() {
        return parse(FILE, Tsv.resourceText(PublicCapTable.class, FILE));
    }

    /**
     * Reads a table.
     *
     * @param file name for messages
     * @throws MasterFormatException when a cell is malformed, or two rows of a law, income class and condition overlap
     */
    public static PublicCaps parse(String file, String text) {
        List<PublicCaps.Row> rows = new ArrayList<>();
        for (TsvRow row : Tsv.parse(file, text, HEADER)) {
            rows.add(row(row));
        }
        try {
            return PublicCaps.of(rows);
        } catch (IllegalArgumentException e) {
            throw MasterFormatException.of(
                    MasterFormatError.PERIOD,
                    MasterPlace.of(file),
                    String.valueOf(e.getMessage()),
                    "法別番号・所得区分・条件ごとに重ならない期間",
                    "periods of a law, income class and condition that do not overlap");
        }
    }

    private static PublicCaps.Row row(TsvRow row) {
        return new PublicCaps.Row(
                row.number("law"),
                row.constant("income", SchemeIncome.values(), SchemeIncome::word),
                row.constant("condition", PublicCaps.Condition.values(), PublicCaps.Condition::word),
                row.day("from"),
                row.day("to"),
                row.number("yen"),
                row.constant("status", AmountStatus.values(), AmountStatus::word),
                row.required("source"));
    }
}

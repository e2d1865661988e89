package jp.santei.masters.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.santei.master.MealRate;
import jp.santei.master.MealRates;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.MasterPlace;

/** The reader of the table of meals (食事・生活療養の額の表): rate, period, yen, status, source; and the codes in yen. */
public final class MealTable {
    private static final String FILE = "meals.tsv";
    private static final String CODE_FILE = "meal-codes.tsv";
    private static final List<String> HEADER = List.of("rate", "from", "to", "yen", "status", "source");
    private static final List<String> CODE_HEADER = List.of("code", "rate", "source");
    private static final Set<String> STATUSES = Set.of("in-force", "announced", "planned");

    private MealTable() {}

    /** Reads the tables of the library. */
    public static MealRates load() {
        return parse(
                FILE, Tsv.resourceText(MealTable.class, FILE), CODE_FILE, Tsv.resourceText(MealTable.class, CODE_FILE));
    }

    /**
     * Reads the two tables.
     *
     * @param file name of the amounts for messages
     * @param codeFile name of the codes for messages
     * @throws MasterFormatException when a cell is malformed, a rate has no row, its periods leave a gap or overlap or do not
     *     begin on the first of a month, or a code is given twice
     */
    public static MealRates parse(String file, String text, String codeFile, String codeText) {
        List<MealRates.Row> rows = new ArrayList<>();
        for (TsvRow row : Tsv.parse(file, text, HEADER)) {
            rows.add(row(row));
        }
        List<MealRates.Code> codes = new ArrayList<>();
        for (TsvRow row : Tsv.parse(codeFile, codeText, CODE_HEADER)) {
            codes.add(new MealRates.Code(row.number("code"), rate(row), row.required("source")));
        }
        try {
            return MealRates.of(rows, codes);
        } catch (IllegalArgumentException e) {
            throw MasterFormatException.of(
                    MasterFormatError.PERIOD,
                    MasterPlace.of(file),
                    String.valueOf(e.getMessage()),
                    "すべての額に切れ目のない期間、コードは1度だけ",
                    "periods without gaps for every rate, every code once");
        }
    }

    private static MealRates.Row row(TsvRow row) {
        String status = row.required("status");
        if (!STATUSES.contains(status)) {
            throw row.refused(
                    MasterFormatError.VALUE, "status", "in-force, announced, planned", "in-force, announced, planned");
        }
        int from = row.day("from");
        if (LocalDate.ofEpochDay(from).getDayOfMonth() != 1) {
            throw row.refused(MasterFormatError.DATE, "from", "月の初日", "the first of a month");
        }
        return new MealRates.Row(rate(row), from, row.day("to"), row.number("yen"), status, row.required("source"));
    }

    private static MealRate rate(TsvRow row) {
        return row.constant("rate", MealRate.values(), MealRate::key);
    }
}

package jp.santei.masters.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.santei.master.ValueStatus;
import jp.santei.masters.table.Hundredths;
import jp.santei.masters.table.Tsv;
import jp.santei.masters.table.TsvRow;

/** The readers of the tables of values of the next period (次期の値の表). */
final class NextValues {
    private static final List<String> POINTS =
            List.of("code", "name", "r6", "r8", "from", "source", "confidence", "note");
    private static final List<String> PRICES = List.of(
            "annex",
            "category_no",
            "branch",
            "name",
            "unit",
            "price_yen",
            "kind",
            "valid_from",
            "valid_to",
            "code_2025",
            "price_2025",
            "name_2025",
            "match",
            "match_score",
            "certainty",
            "unit_2025");
    private static final Pattern ACT = Pattern.compile("1[0-9]{8}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]{1,2})?");

    private NextValues() {}

    /** Returns the points of acts that begin on a day (YYYY-MM-DD), by code. */
    static Map<Integer, NextValue> points(Path file, String day) {
        Map<Integer, NextValue> values = new HashMap<>();
        for (TsvRow row : Tsv.file(file, POINTS)) {
            String points = row.text("r8");
            if (ACT.matcher(row.text("code")).matches()
                    && NUMBER.matcher(points).matches()
                    && row.text("from").equals(day)) {
                ValueStatus status =
                        row.text("confidence").equals("high") ? ValueStatus.PUBLISHED : ValueStatus.UNCONFIRMED;
                values.put(row.number("code"), new NextValue(Hundredths.parse(points), row.text("name"), status));
            }
        }
        return values;
    }

    /**
     * Returns the prices of materials that begin on a day (YYYY-MM-DD), by code.
     *
     * <p>A price whose unit changed is left out: the row's unit would be another.
     */
    static Map<Integer, NextValue> prices(Path file, String day) {
        Map<Integer, NextValue> values = new HashMap<>();
        for (TsvRow row : Tsv.file(file, PRICES)) {
            String price = row.text("price_yen");
            String match = row.text("match");
            if (!row.text("code_2025").isEmpty()
                    && row.text("kind").equals("price")
                    && row.text("valid_from").equals(day)
                    && match.contains("price")
                    && NUMBER.matcher(price).matches()) {
                boolean sure = row.text("certainty").equals("V")
                        && (match.equals("same price") || match.equals("price differs"));
                ValueStatus status = sure ? ValueStatus.PUBLISHED : ValueStatus.UNCONFIRMED;
                values.put(row.number("code_2025"), new NextValue(Hundredths.parse(price), "", status));
            }
        }
        return values;
    }
}

package jp.santei.masters.publicexpense;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.santei.master.CapUse;
import jp.santei.master.MasterTable;
import jp.santei.master.PublicExpenseKind;
import jp.santei.master.PublicExpenseScheme;
import jp.santei.master.PublicHighCost;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.table.DayText;
import org.jspecify.annotations.Nullable;

/**
 * Whether the official items of a row say what the engine computes (公式項目と計算項目の整合).
 *
 * <p>Items that follow from what the engine reads must be there and agree; of the others only the sums are checked.
 */
final class OfficialCheck {
    private static final int WHOLE = 100;
    /** Priorities leave room for several benefits of a law between two places of the official order. */
    private static final int ROOM = 10;

    private static final int[] SHARES = {30, 20, 10};

    private OfficialCheck() {}

    /**
     * Checks a row.
     *
     * @throws MasterFormatException naming the first item that does not agree
     */
    static void check(JsonRow official, OfficialItems items, PublicExpenseScheme scheme) {
        for (Map.Entry<String, Object> item : following(scheme).entrySet()) {
            if (!item.getValue().equals(items.value(item.getKey()))) {
                String expected = item.getValue().toString();
                throw official.refused(
                        MasterFormatError.VALUE,
                        item.getKey(),
                        expected + "（計算項目と同じ）",
                        expected + ", as the engine has it");
            }
        }
        checkDays(official, items, scheme);
        for (List<String> parts : List.of(
                List.of("11-1", "11-2", "11-3"),
                List.of("11-4", "11-5", "11-6"),
                List.of("11-7", "11-8", "11-9"),
                List.of("12-3", "12-4"))) {
            checkSum(official, items, parts);
        }
    }

    /** Returns the items that what the engine reads determines. */
    private static Map<String, Object> following(PublicExpenseScheme scheme) {
        Map<String, Object> items = new LinkedHashMap<>();
        PublicExpenseScheme.Scope scope = scheme.scope();
        items.put("1", scheme.priority() / ROOM);
        items.put("2", String.format(java.util.Locale.ROOT, "%02d", scope.law()));
        if (scope.institution() != PublicExpenseScheme.NONE) {
            items.put(OfficialItem.INSTITUTION, String.format(java.util.Locale.ROOT, "%03d", scope.institution()));
        }
        items.put("9-2", scope.inpatient() && !scope.outpatient());
        items.put("9-3", !scope.inpatient() && scope.outpatient());
        items.put("9-4", scope.inpatient() && scope.outpatient());
        boolean meals = scope.inpatient() && scheme.meals().pays();
        items.put("9-6", meals);
        items.put("9-7", meals);
        items.put("10-1", scheme.payment().kind() == PublicExpenseKind.PUBLIC_FIRST ? "1" : "0");
        putBurdens(items, scheme.payment());
        if (scheme.payment().cap() == CapUse.NONE) {
            items.put("15-1", false);
        }
        if (scheme.highCost() != PublicHighCost.ASSISTANCE) {
            items.put("18-1", scheme.highCost() == PublicHighCost.NONE);
            items.put("18-2", scheme.highCost() == PublicHighCost.GENERAL);
            items.put("18-3", scheme.highCost() == PublicHighCost.DISEASE);
            items.put("18-4", scheme.highCost() == PublicHighCost.NORMAL);
        }
        return items;
    }

    /** Puts the shares of insurance, public expense and patient where they do not depend on a cap. */
    private static void putBurdens(Map<String, Object> items, PublicExpenseScheme.Payment payment) {
        boolean full = payment.kind() == PublicExpenseKind.FULL && payment.cap() == CapUse.NONE;
        boolean first = payment.kind() == PublicExpenseKind.PUBLIC_FIRST;
        if (!full && !first && payment.kind() != PublicExpenseKind.RATE) {
            return;
        }
        int percent = full || first ? 0 : payment.percent();
        items.put("10-2", percent);
        for (int i = 0; i < SHARES.length; i++) {
            int insurance = first ? 0 : WHOLE - SHARES[i];
            int patient = Math.min(SHARES[i], percent);
            items.put("11-" + (3 * i + 1), insurance);
            items.put("11-" + (3 * i + 2), WHOLE - insurance - patient);
            items.put("11-" + (3 * i + 3), patient);
        }
    }

    private static void checkDays(JsonRow official, OfficialItems items, PublicExpenseScheme scheme) {
        @Nullable String end = scheme.to() == MasterTable.OPEN ? null : DayText.of(scheme.to());
        if (!Objects.equals(items.value(OfficialItem.END), end)) {
            throw official.refused(MasterFormatError.DATE, OfficialItem.END, "行の to と同じ日", "the day of the row's to");
        }
        Object begun = items.value("5-2");
        if (begun != null && !begun.equals(DayText.of(scheme.from()))) {
            throw official.refused(MasterFormatError.DATE, "5-2", "行の from と同じ日", "the day of the row's from");
        }
        Object law = items.value("5-1");
        if (law != null && DayText.parse(law.toString()) > scheme.from()) {
            throw official.refused(MasterFormatError.DATE, "5-1", "行の from 以前の日", "a day not after the row's from");
        }
    }

    private static void checkSum(JsonRow official, OfficialItems items, List<String> parts) {
        int sum = 0;
        int given = 0;
        for (String part : parts) {
            if (items.value(part) instanceof Integer percent) {
                sum += percent;
                given++;
            }
        }
        if (given > 0 && (given < parts.size() || sum != WHOLE)) {
            String sumOf = String.join(" + ", parts) + " = " + WHOLE;
            throw official.refused(MasterFormatError.VALUE, parts.get(0), sumOf, sumOf);
        }
    }
}

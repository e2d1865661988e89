package jp.santei.masters.publicexpense;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;
import jp.santei.masters.table.DayText;
import org.jspecify.annotations.Nullable;

/** The official items of one row (国公費マスターの項目の値): a value, or nothing where it is not known. Immutable. */
public final class OfficialItems {
    private static final int WHOLE = 100;

    private final Map<String, Object> known;

    private OfficialItems(Map<String, Object> known) {
        this.known = known;
    }

    /**
     * Reads the object of a row: every item of the layout, {@code null} where it is not known.
     *
     * @throws MasterFormatException when an item is missing, not one of the layout, or not of its type
     */
    static OfficialItems read(JsonRow row) {
        row.only(OfficialLayout.items().stream()
                .map(OfficialItem::number)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new)));
        Map<String, Object> known = new LinkedHashMap<>();
        for (OfficialItem item : OfficialLayout.items()) {
            JsonNode node = row.node().get(item.number());
            if (node == null) {
                throw row.refused(
                        MasterFormatError.VALUE, item.number(), "値か null（不明）", "a value, or null for not known");
            }
            if (!node.isNull()) {
                known.put(item.number(), value(row, item, node));
            }
        }
        return new OfficialItems(known);
    }

    /** Returns the value of an item, a Boolean, Integer or String; null when it is not known. */
    public @Nullable Object value(String number) {
        return known.get(number);
    }

    /** Returns the value of an item as text; empty when it is not known. */
    public String text(String number) {
        Object value = known.get(number);
        return value == null ? "" : value.toString();
    }

    /** Returns the items that are not known, in the order of the layout. */
    public List<OfficialItem> unknown() {
        return OfficialLayout.items().stream()
                .filter(item -> !known.containsKey(item.number()))
                .toList();
    }

    private static Object value(JsonRow row, OfficialItem item, JsonNode node) {
        String name = item.number();
        return switch (item.type()) {
            case INTEGER -> row.number(name);
            case CODE, TEXT -> row.text(name);
            case DATE -> DayText.of(row.date(name));
            case FLAG -> row.flag(name);
            case RATIO -> {
                if (!node.isInt() || node.intValue() < 0 || node.intValue() > WHOLE) {
                    throw row.refused(MasterFormatError.NUMBER, name, "0〜100の整数", "a whole number of 0 to 100");
                }
                yield node.intValue();
            }
        };
    }
}

package jp.santei.masters.publicexpense;

import java.util.List;
import jp.santei.masters.table.Tsv;

/** The official layout of the national public-expense master (国公費マスターの項目一覧), item list of 2024-03-29. */
public final class OfficialLayout {
    private static final String FILE = "public-expense/layout-national.tsv";
    private static final List<String> HEADER = List.of("item", "name", "type");
    private static final List<OfficialItem> ITEMS = Tsv.resource(Tsv.class, FILE, HEADER).stream()
            .map(row -> new OfficialItem(
                    row.required("item"),
                    row.required("name"),
                    row.constant("type", OfficialItem.Type.values(), OfficialItem.Type::word)))
            .toList();

    private OfficialLayout() {}

    /** Returns the items in the order of the layout. */
    public static List<OfficialItem> items() {
        return ITEMS;
    }
}

package jp.santei.masters.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.santei.masters.table.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * The declared layouts of all official files (全ファイルレイアウト), as they are in the resources beside this class.
 *
 * <p>Immutable and thread-safe; read at the first call.
 */
public final class Layouts {
    private static final String LIST = "layouts.txt";

    private Layouts() {}

    /** Returns all layouts, in the order of their list: of layouts that a content fits alike, the narrower meaning first. */
    public static List<Layout> all() {
        return Loaded.ALL;
    }

    /**
     * Returns the layout with an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Layout of(String id) {
        @Nullable Layout layout = Loaded.BY_ID.get(id);
        if (layout == null) {
            throw new IllegalArgumentException("layout: " + id);
        }
        return layout;
    }

    private static final class Loaded {
        static final List<Layout> ALL = Tsv.resourceText(Layouts.class, LIST)
                .lines()
                .map(id -> LayoutFile.parse(id + ".tsv", Tsv.resourceText(Layouts.class, id + ".tsv")))
                .toList();
        static final Map<String, Layout> BY_ID = byId();

        private static Map<String, Layout> byId() {
            Map<String, Layout> map = new LinkedHashMap<>();
            ALL.forEach(layout -> map.put(layout.id(), layout));
            return map;
        }
    }
}

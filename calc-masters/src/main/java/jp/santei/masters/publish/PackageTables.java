package jp.santei.masters.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.layout.Layout;

/** Reads the tables of a package and their layouts (表の読込み). */
final class PackageTables {
    private final PackageEntries entries;
    private final Map<String, Layout> known;
    private final Map<String, Layout> layouts = new HashMap<>();

    PackageTables(PackageEntries entries, Map<String, Layout> known) {
        this.entries = entries;
        this.known = known;
    }

    List<OfficialTable> read(List<Manifest.Source> sources) {
        List<OfficialTable> tables = new ArrayList<>();
        for (Manifest.Source source : sources) {
            Layout layout = layouts.computeIfAbsent(source.table(), this::layout);
            byte[] content = entries.content(source.entry());
            tables.add(new OfficialTable(
                    layout, source.file(), TableText.read(entries.place(source.entry()), content, layout)));
        }
        return tables;
    }

    private Layout layout(String id) {
        String entry = PackageContents.layoutEntry(id);
        byte[] content = entries.content(entry);
        Layout same = known.get(id);
        if (same != null && PackageContents.layout(same).hasContentOf(new PackageEntry(entry, content))) {
            return same;
        }
        Layout layout = LayoutJson.read(entries.place(entry), content);
        if (!layout.id().equals(id)) {
            throw JsonFields.refused(entries.place(entry).atColumn("/id"), layout.id(), id, id);
        }
        return layout;
    }
}

package jp.santei.masters.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.layout.Layout;

/** The entries of a package in their order (パッケージの内容). */
final class PackageContents {
    static final String MANIFEST = "manifest.json";
    static final String ERRATA = "errata.tsv";
    static final String PUBLIC_KEY = "public-key.txt";
    static final String HASHES = "hashes.txt";
    static final String SIGNATURE = "signature";

    private static final String UNCHANGED = "._!-";

    private PackageContents() {}

    /** Returns the entries whose hashes are stated: all but the hashes and the signature. */
    static List<PackageEntry> hashed(
            Manifest manifest, List<OfficialTable> tables, List<Erratum> errata, Optional<String> publicKey) {
        List<PackageEntry> entries = new ArrayList<>();
        entries.add(new PackageEntry(MANIFEST, ManifestJson.write(manifest)));
        layouts(tables).values().forEach(layout -> entries.add(layout(layout)));
        for (int i = 0; i < tables.size(); i++) {
            entries.add(new PackageEntry(manifest.sources().get(i).entry(), TableText.write(tables.get(i))));
        }
        entries.add(new PackageEntry(ERRATA, ErrataFile.bytes(errata)));
        publicKey.ifPresent(key -> entries.add(PackageEntry.ascii(PUBLIC_KEY, key + '\n')));
        return entries;
    }

    /** Returns the entry that states the hashes of entries. */
    static PackageEntry hashes(List<PackageEntry> entries) {
        StringBuilder out = new StringBuilder();
        entries.forEach(entry ->
                out.append(entry.sha256()).append("  ").append(entry.name()).append('\n'));
        return new PackageEntry(HASHES, Utf8.encode(out));
    }

    static PackageEntry signature(PackageSignature signature) {
        return PackageEntry.ascii(SIGNATURE, signature.value() + '\n');
    }

    static PackageEntry layout(Layout layout) {
        return new PackageEntry(layoutEntry(layout.id()), LayoutJson.write(layout));
    }

    static String layoutEntry(String id) {
        return "layouts/" + id + ".json";
    }

    /**
     * Returns the layouts of tables by id, in the order of the tables.
     *
     * @throws IllegalArgumentException when two layouts have the same id
     */
    static Map<String, Layout> layouts(List<OfficialTable> tables) {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        for (OfficialTable table : tables) {
            Layout layout = table.layout();
            Layout other = layouts.putIfAbsent(layout.id(), layout);
            if (other != null && !layout(other).hasContentOf(layout(layout))) {
                throw new IllegalArgumentException("two layouts with id " + layout.id());
            }
        }
        return layouts;
    }

    /** Returns the names of the entries of tables; of files with the same name the second has ~2, and so on. */
    static List<String> tableEntries(List<OfficialTable> tables) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (OfficialTable table : tables) {
            String name = "tables/" + table.layout().id() + "/"
                    + encoded(table.source().name());
            int count = counts.merge(name, 1, Integer::sum);
            names.add(name + (count > 1 ? "~" + count : "") + ".tsv");
        }
        return names;
    }

    private static String encoded(String name) {
        HexFormat hex = HexFormat.of().withUpperCase();
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isUnchanged(c)) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Utf8.encode(Character.toString(c))) {
                    hex.toHexDigits(out.append('%'), b);
                }
            }
        });
        return out.toString();
    }

    private static boolean isUnchanged(int c) {
        return c > 0x9F
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || UNCHANGED.indexOf(c) >= 0;
    }
}

package jp.santei.masters.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.santei.masters.MasterPlace;
import jp.santei.masters.file.FileImport;
import jp.santei.masters.file.OfficialRow;
import jp.santei.masters.file.OfficialTable;
import jp.santei.masters.file.Problem;
import jp.santei.masters.layout.Column;
import jp.santei.masters.layout.Layout;
import jp.santei.masters.layout.Recognition;

/** Synthetic layouts, tables, errata and changed packages for the tests of this package. */
final class PackageSamples {
    /** The key pair of RFC 8032, section 7.1, test 1. */
    static final String RFC_SECRET = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    static final String RFC_PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    static final Layout ACTS = layout(
            "test-act",
            List.of(2),
            4,
            5,
            column(1, "変更区分", Column.Type.CODE),
            column(2, "診療行為コード", Column.Type.CODE),
            column(3, "省略漢字名称", Column.Type.TEXT),
            column(4, "変更年月日", Column.Type.DATE),
            column(5, "廃止年月日", Column.Type.DATE),
            new Column(6, "予備", Column.Type.TEXT, 0, "\"引用\" \\ 0=なし; 1=あり", LocalDate.of(2024, 6, 1), null),
            column(7, "予備", Column.Type.TEXT));

    static final Layout PAIRS = layout(
            "test-pair", List.of(1, 2), 0, 0, column(1, "コード1", Column.Type.CODE), column(2, "コード2", Column.Type.CODE));

    static final OfficialTable ACTS_2025 = table(
            ACTS,
            "s_20251104.zip!s.csv",
            LocalDate.of(2025, 11, 4),
            List.of("0", "111000110", "初診料", "20240601", "99999999", "", ""),
            List.of("3", "112007410", "再診\t料\\n\r\n(\"外来\")", "20240601", "20260531", "", "末"),
            List.of("9", "113000000", "𠮷野家・〜－ \u0085\u2028\u0001", "20100401", "20120331", "0", ""));

    static final OfficialTable ACTS_2024 = table(
            ACTS,
            "s_20240531.csv",
            LocalDate.of(2024, 5, 31),
            List.of("0", "111000110", "初診科", "20240601", "99999999", "", ""),
            List.of("0", "111000110", "初診料", "20220401", "20240531", "", ""));

    static final OfficialTable PAIRS_2025 = table(
            PAIRS,
            "03-2 背反（歯科） 100%.csv",
            LocalDate.of(2025, 4, 1),
            List.of("111000110", "112007410"),
            List.of("111000110", ""));

    static final Erratum ERRATUM = new Erratum(
            "2024-001",
            LocalDate.of(2024, 6, 3),
            "test-act",
            "111000110",
            "省略漢字名称",
            "初診科",
            "初診料",
            "誤字\t1件",
            "訂正通知 2024-06-03");

    static final Problem WARNING = new Problem(
            "MSV-001",
            Problem.Severity.WARNING,
            MasterPlace.of("s_20240531.csv").atLine(2),
            "x",
            "注意",
            "warning");
    static final Problem ERROR = new Problem(
            "MST-010",
            Problem.Severity.ERROR,
            MasterPlace.of("s_20240531.csv").atLine(3).atColumn("変更年月日"),
            "20240631",
            "日付が正しくありません",
            "invalid date");

    private PackageSamples() {}

    static FileImport files(Problem... problems) {
        return new FileImport(List.of(PAIRS_2025, ACTS_2025, ACTS_2024), List.of(problems), List.of());
    }

    static MasterPackage unsigned() {
        return MasterPackage.of("test-2025-11", files(WARNING), List.of(ERRATUM));
    }

    static MasterPackage signed() {
        return unsigned().signed(rfcKeys());
    }

    /** The example of docs/package-format.md. */
    static MasterPackage example() {
        Layout layout = layout(
                "example-act",
                List.of(1),
                0,
                3,
                column(1, "診療行為コード", Column.Type.CODE),
                column(2, "省略漢字名称", Column.Type.TEXT),
                column(3, "廃止年月日", Column.Type.DATE));
        OfficialTable.Source source = new OfficialTable.Source(
                "s_20251104.zip!s.csv",
                71L,
                "aeeeec38a1bbd1f19d4b95a9e7bb24a2c2e8f4a1d76df3d9e0df6bbd7f34bb01",
                LocalDate.of(2025, 11, 4),
                "windows-31j");
        List<OfficialRow> rows = List.of(
                new OfficialRow(layout, 1, List.of("111000110", "初診科", "99999999")),
                new OfficialRow(layout, 3, List.of("112007410", "再診\t料", "")));
        Erratum erratum = new Erratum(
                "2025-001",
                LocalDate.of(2025, 11, 10),
                "example-act",
                "111000110",
                "省略漢字名称",
                "初診科",
                "初診料",
                "誤字",
                "訂正通知 2025-11-10");
        FileImport files = new FileImport(List.of(new OfficialTable(layout, source, rows)), List.of(ERROR), List.of());
        return MasterPackage.acceptingErrors("example", files, List.of(erratum)).signed(rfcKeys());
    }

    static PackageReader reader() {
        return PackageReader.of(List.of(ACTS, PAIRS));
    }

    static SigningKeys rfcKeys() {
        HexFormat hex = HexFormat.of();
        return SigningKeys.parse(
                base64(hex.parseHex("302e020100300506032b657004220420" + RFC_SECRET)),
                base64(hex.parseHex("302a300506032b6570032100" + RFC_PUBLIC)));
    }

    /** Returns the package of changed entries, with the hashes that they now have and the signature of a key. */
    static byte[] changed(MasterPackage original, SigningKeys keys, UnaryOperator<List<PackageEntry>> change) {
        List<PackageEntry> entries = new ArrayList<>(change.apply(new ArrayList<>(original.hashedEntries())));
        PackageEntry hashes = PackageContents.hashes(entries);
        entries.add(hashes);
        if (original.signature().isPresent()) {
            entries.add(PackageEntry.ascii(PackageContents.SIGNATURE, base64(keys.sign(hashes.content())) + '\n'));
        }
        return zip(entries);
    }

    static List<PackageEntry> entries(MasterPackage masterPackage) {
        return new ArrayList<>(StoredZip.read("x.zip", PackageWriter.bytes(masterPackage)));
    }

    static byte[] zip(List<PackageEntry> entries) {
        var out = new java.io.ByteArrayOutputStream();
        try {
            StoredZip.write("x.zip", entries, out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static OfficialTable table(Layout layout, String name, LocalDate publication, List<?>... rows) {
        List<OfficialRow> read = new ArrayList<>();
        for (List<?> cells : rows) {
            read.add(new OfficialRow(
                    layout,
                    read.size() * 2 + 1,
                    cells.stream().map(String::valueOf).toList()));
        }
        String sha256 = com.google.common.hash.Hashing.sha256()
                .hashUnencodedChars(name + read)
                .toString();
        return new OfficialTable(
                layout, new OfficialTable.Source(name, 1234L, sha256, publication, "windows-31j"), read);
    }

    private static Layout layout(String id, List<Integer> key, int from, int to, Column... columns) {
        return new Layout(
                id,
                "試験用",
                "for tests",
                columns.length,
                new Recognition(List.of(columns.length), List.of(), ""),
                key,
                from == 0 ? 0 : 1,
                from,
                to,
                "試験用仕様",
                List.of(columns));
    }

    private static Column column(int number, String name, Column.Type type) {
        return new Column(number, name, type, 0, "", null, null);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

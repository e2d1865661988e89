package jp.santei.masters.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.masters.MasterFormatError;
import jp.santei.masters.MasterFormatException;

/** The reader of the code lists (コード表): list, code, value, period, source. */
public final class CodeListTable {
    private static final String FILE = "code-lists.tsv";
    private static final List<String> HEADER = List.of("list", "code", "value", "from", "to", "source");
    private static final Comparator<CodeList.Entry> ORDER =
            Comparator.comparingInt(CodeList.Entry::code).thenComparingInt(CodeList.Entry::from);

    private CodeListTable() {}

    /** Reads the lists of the library: the entries of each list, ordered by code and first day. */
    public static Map<CodeListKey, List<CodeList.Entry>> load() {
        return parse(FILE, Tsv.resourceText(CodeListTable.class, FILE));
    }

    /**
     * Reads lists: the entries of each list, ordered by code and first day.
     *
     * @param file name for messages
     * @throws MasterFormatException when a cell is malformed, or two entries of a code overlap
     */
    public static Map<CodeListKey, List<CodeList.Entry>> parse(String file, String text) {
        Map<CodeListKey, List<CodeList.Entry>> lists = new EnumMap<>(CodeListKey.class);
        for (TsvRow row : Tsv.parse(file, text, HEADER)) {
            CodeListKey key = row.constant("list", CodeListKey.values(), CodeListKey::key);
            CodeList.Entry entry = entry(row);
            List<CodeList.Entry> list = lists.computeIfAbsent(key, k -> new ArrayList<>());
            checkOverlap(row, list, entry);
            list.add(entry);
        }
        lists.values().forEach(list -> list.sort(ORDER));
        return lists;
    }

    private static CodeList.Entry entry(TsvRow row) {
        CodeList.Entry entry = new CodeList.Entry(
                row.number("code"), row.number("value"), row.day("from"), row.day("to"), row.required("source"));
        if (entry.from() > entry.to()) {
            throw row.refused(MasterFormatError.PERIOD, "to", "from以後の日", "a day not before from");
        }
        return entry;
    }

    private static void checkOverlap(TsvRow row, List<CodeList.Entry> list, CodeList.Entry entry) {
        for (CodeList.Entry other : list) {
            if (other.code() == entry.code() && other.from() <= entry.to() && entry.from() <= other.to()) {
                throw row.refused(MasterFormatError.PERIOD, "code", "重ならない期間", "periods of a code that do not overlap");
            }
        }
    }
}

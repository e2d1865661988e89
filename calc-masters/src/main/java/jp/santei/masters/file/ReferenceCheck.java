package jp.santei.masters.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.santei.masters.MasterPlace;
import org.jspecify.annotations.Nullable;

/**
 * Reports codes that the master they are from does not have (参照の検証): once per file, column and code, at its first row.
 *
 * <p>A code is looked for in the masters of its first digit, and only when the import has a full file of one of them: a
 * file with rows that did not change.
 */
final class ReferenceCheck {
    private static final String UNCHANGED = "0";
    private static final int CODE = 3;
    private static final int COMMENT_CODE = 23;
    private static final int DISEASE_DIGITS = 7;
    private static final char DISEASE = 'B';
    private static final int NOTE_GROUP = 38;
    private static final int NOTE_SERIAL = 39;

    /** 特定不能 and 選定療養対象 stand for any code. */
    private static final Pattern PSEUDO = Pattern.compile("[1-9]99999999|8[1-4]9999999|0*");

    private static final Map<String, Character> TARGETS = Map.of(
            "ika-act", '1',
            "ward", '1',
            "dental-act", '3',
            "dispensing", '4',
            "nursing", '5',
            "ika-drug", '6',
            "ika-material", '7',
            "comment", '8',
            "disease", DISEASE);

    private static final Map<String, List<Integer>> REFERENCES = references();

    private final List<OfficialTable> tables;
    private final ProblemList problems = new ProblemList();
    private final Map<Character, Set<String>> codes = new HashMap<>();

    ReferenceCheck(List<OfficialTable> tables) {
        this.tables = tables;
    }

    /** Returns one warning per file, column and missing code. */
    List<Problem> problems() {
        tables.stream().filter(ReferenceCheck::isFull).forEach(this::collect);
        for (OfficialTable table : tables) {
            REFERENCES.getOrDefault(table.layout().id(), List.of()).forEach(column -> check(table, column));
            if (table.layout().id().equals("ika-act") && isFull(table)) {
                checkNoteGroups(table);
            }
        }
        return problems.problems();
    }

    private static Map<String, List<Integer>> references() {
        Map<String, List<Integer>> map = new HashMap<>();
        map.put("ika-act", List.of(102, 105, 108, 111));
        map.put("ika-drug", List.of(41));
        map.put("comment-related", List.of(6, 9));
        map.put("disease", List.of(4));
        map.put("disease-abolished", List.of(4));
        map.put("denshi-ika-01", List.of(2));
        map.put("denshi-ika-02", List.of(3));
        map.put("denshi-ika-04", List.of(3));
        map.put("denshi-ika-05", List.of(2));
        IntStream.rangeClosed(1, 4).forEach(i -> map.put("denshi-ika-03-" + i, List.of(2, 4)));
        map.put("denshi-shika-01", List.of(2));
        map.put("denshi-shika-04", List.of(2));
        IntStream.rangeClosed(1, 5).forEach(i -> map.put("denshi-shika-03-" + i, List.of(2, 5)));
        IntStream.rangeClosed(2, 5).forEach(i -> map.put("dental-0" + i, List.of(4)));
        List.of("dental-06", "dental-07", "dental-08", "dental-10").forEach(id -> map.put(id, List.of(2)));
        map.put("dental-09", List.of(2, 11, 20, 29, 38, 47, 56, 65, 74, 83, 92));
        map.put("nursing-02", List.of(3));
        map.put("nursing-03", List.of(2));
        map.put("nursing-04", List.of(2, 5));
        map.put("nursing-05", List.of(3));
        return map;
    }

    private static boolean isFull(OfficialTable table) {
        int change = table.layout().change();
        return change > 0
                && table.rows().stream().anyMatch(row -> row.cell(change).equals(UNCHANGED));
    }

    private void collect(OfficialTable table) {
        @Nullable Character target = TARGETS.get(table.layout().id());
        if (target != null) {
            int column = target == '8' ? COMMENT_CODE : CODE;
            Set<String> known = codes.computeIfAbsent(target, key -> new HashSet<>());
            table.rows().forEach(row -> known.add(row.cell(column)));
        }
    }

    private void check(OfficialTable table, int column) {
        Map<String, Found> missing = new LinkedHashMap<>();
        for (OfficialRow row : table.rows()) {
            String code = row.cell(column);
            if (isMissing(code)) {
                @Nullable Found before = missing.get(code);
                missing.put(code, before == null ? new Found(row, 1) : new Found(before.row, before.count + 1));
            }
        }
        missing.forEach((code, found) -> problems.warning(
                ContentRule.DANGLING,
                place(table, found.row, column),
                code,
                code + "（" + found.count + "行）",
                code + " (" + found.count + " rows)"));
    }

    private boolean isMissing(String code) {
        if (code.isEmpty()) {
            return false;
        }
        char target = code.length() == DISEASE_DIGITS ? DISEASE : code.charAt(0);
        @Nullable Set<String> known = codes.get(target);
        return known != null && !known.contains(code) && !PSEUDO.matcher(code).matches();
    }

    private void checkNoteGroups(OfficialTable acts) {
        Set<String> bases = new HashSet<>();
        Map<String, OfficialRow> additions = new LinkedHashMap<>();
        for (OfficialRow row : acts.rows()) {
            if (row.cell(NOTE_SERIAL).equals("0")) {
                bases.add(row.cell(NOTE_GROUP));
            } else {
                additions.putIfAbsent(row.cell(NOTE_GROUP), row);
            }
        }
        additions.forEach((group, row) -> {
            if (!bases.contains(group)) {
                problems.warning(
                        ContentRule.NOTE_GROUP, place(acts, row, NOTE_GROUP), group, row.cell(CODE), row.cell(CODE));
            }
        });
    }

    private static MasterPlace place(OfficialTable table, OfficialRow row, int column) {
        return MasterPlace.of(table.source().name())
                .atLine(row.line())
                .atColumn(table.layout().column(column).name());
    }

    /** The first row of a missing code, and how many rows have it. */
    private record Found(OfficialRow row, int count) {}
}

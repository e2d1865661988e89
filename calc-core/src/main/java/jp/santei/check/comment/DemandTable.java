package jp.santei.check.comment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.DemandField;
import jp.santei.master.MasterTable;

/**
 * The comments that codes ask for, condition by condition (コメント関連テーブルの条件).
 *
 * <pre>
 *   code ── conditions first(code) … last(code)          one for each list, item and branch
 *                └── choices choiceStart(c) … choiceEnd(c)-1      rows of the table, one comment each
 * </pre>
 *
 * <p>Rows of one list, item, branch and code are choices of one condition. Rows that say why an act was not billed are left
 * out, and so are those of the lists of other fee tables. What a machine decides comes before what a person judges.
 * Immutable.
 */
final class DemandTable {
    /** 医科 (別表Ⅰ). */
    private static final int MEDICAL = 1;
    /** 医薬品 (別表Ⅱ). */
    private static final int DRUGS = 5;
    /** 検査値 (別表Ⅲ). */
    private static final int RESULTS = 6;

    private static final DemandCondition[] CONDITIONS = DemandCondition.values();

    private final DatedTable<DemandField> table;
    private final int[] rows;
    private final int[] choice;
    private final int[] comments;
    private final int[] start;
    private final int[] condition;

    DemandTable(DatedTable<DemandField> table) {
        this.table = table;
        int[] comment = table.column(DemandField.COMMENT);
        rows = IntStream.range(0, table.size())
                .filter(this::concerns)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(table::key)
                        .thenComparing(row -> conditionOf(row))
                        .thenComparing(row -> column(DemandField.LIST, row))
                        .thenComparing(row -> column(DemandField.ITEM, row))
                        .thenComparing(row -> column(DemandField.BRANCH, row))
                        .thenComparing(row -> row))
                .mapToInt(Integer::intValue)
                .toArray();
        comments =
                Arrays.stream(rows).map(row -> comment[row]).distinct().sorted().toArray();
        choice = Arrays.stream(rows)
                .map(row -> Arrays.binarySearch(comments, comment[row]))
                .toArray();
        int[] starts = IntStream.range(0, rows.length)
                .filter(i -> i == 0 || !isSameCondition(rows[i - 1], rows[i]))
                .toArray();
        condition =
                Arrays.stream(starts).map(i -> conditionOf(rows[i]).ordinal()).toArray();
        start = Arrays.copyOf(starts, starts.length + 1);
        start[starts.length] = rows.length;
    }

    private boolean concerns(int row) {
        int list = column(DemandField.LIST, row);
        return (list == MEDICAL || list == DRUGS || list == RESULTS) && column(DemandField.NOT_BILLED, row) == 0;
    }

    private boolean isSameCondition(int a, int b) {
        return table.key(a) == table.key(b)
                && conditionOf(a) == conditionOf(b)
                && column(DemandField.LIST, a) == column(DemandField.LIST, b)
                && column(DemandField.ITEM, a) == column(DemandField.ITEM, b)
                && column(DemandField.BRANCH, a) == column(DemandField.BRANCH, b);
    }

    private DemandCondition conditionOf(int row) {
        return DemandCondition.of(column(DemandField.CONDITION, row));
    }

    private int column(DemandField field, int row) {
        return table.column(field)[row];
    }

    /**
     * Returns the conditions of the rows of a master: first of row r at r × 2, the one after the last at r × 2 + 1.
     *
     * @param judged whether those that a person judges are wanted
     */
    int[] conditionsOf(MasterTable<?> master, boolean judged) {
        int[] ranges = new int[master.size() * 2];
        int first = 0;
        while (first < condition.length) {
            int code = table.key(rows[start[first]]);
            int end = first;
            int decided = first;
            while (end < condition.length && table.key(rows[start[end]]) == code) {
                end++;
                decided = CONDITIONS[condition[end - 1]] == DemandCondition.JUDGED ? decided : end;
            }
            int row = master.firstRow(code);
            while (row >= 0 && row < master.size() && master.code(row) == code) {
                ranges[row * 2] = first;
                ranges[row * 2 + 1] = judged ? end : decided;
                row++;
            }
            first = end;
        }
        return ranges;
    }

    /** Returns the first condition of a code that is in no master, -1 when it has none. */
    int conditionOfCode(int code) {
        for (int c = 0; c < condition.length; c++) {
            if (table.key(rows[start[c]]) == code) {
                return c;
            }
        }
        return -1;
    }

    /** Returns when condition c asks. */
    DemandCondition condition(int c) {
        return CONDITIONS[condition[c]];
    }

    /** Returns the position of the first choice of condition c. */
    int choiceStart(int c) {
        return start[c];
    }

    /** Returns the position after the last choice of condition c. */
    int choiceEnd(int c) {
        return start[c + 1];
    }

    /** Returns the row of a choice in the official table. */
    int row(int i) {
        return rows[i];
    }

    /** Returns the number of a choice's comment, see {@link #comment}. */
    int commentNumber(int i) {
        return choice[i];
    }

    /** Returns the number of different comments. */
    int commentCount() {
        return comments.length;
    }

    /** Returns the number of a comment's code among those that are asked for, negative when it is not. */
    int comment(int code) {
        return Arrays.binarySearch(comments, code);
    }
}

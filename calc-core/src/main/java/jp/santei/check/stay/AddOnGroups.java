package jp.santei.check.stay;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.GroupField;
import jp.santei.eligibility.StayAddOnField;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;

/**
 * The groups of basic inpatient fees and what each allows, dense (入院基本料グループと加算): groups and add-ons are numbered from 0.
 *
 * <pre>
 *   act row ─► group of a basic fee, add-on number          group × add-on ─► row of 入院基本料テーブル, or none
 * </pre>
 *
 * <p>Immutable.
 */
final class AddOnGroups {
    static final int NONE = -1;

    /** 実日数 of the rows that are 入院料. */
    private static final int FEE = 3;

    private final DatedTable<GroupField> groups;
    private final DatedTable<StayAddOnField> table;
    private final int[] exclusive;
    private final int[] numbers;
    private final int[] group;
    private final int[] groupRow;
    private final int[] addOn;
    private final boolean[] fee;
    private final int[] cells;
    private final int addOns;
    private final int mostExclusive;

    AddOnGroups(Edition edition) {
        groups = edition.eligibility().groups();
        table = edition.eligibility().stayAddOns();
        exclusive = table.column(StayAddOnField.EXCLUSIVE);
        numbers = distinct(table.size(), table::key);
        int[] codes = distinct(table.size(), row -> table.column(StayAddOnField.ADD_ON)[row]);
        addOns = codes.length;
        mostExclusive = Arrays.stream(exclusive).max().orElse(0);
        cells = new int[numbers.length * addOns];
        Arrays.fill(cells, NONE);
        for (int row = 0; row < table.size(); row++) {
            int of = Arrays.binarySearch(numbers, table.key(row));
            int what = Arrays.binarySearch(codes, table.column(StayAddOnField.ADD_ON)[row]);
            cells[of * addOns + what] = row;
        }
        MasterTable<ActField> acts = edition.acts();
        group = new int[acts.size()];
        groupRow = new int[acts.size()];
        addOn = new int[acts.size()];
        fee = new boolean[acts.size()];
        for (int act = 0; act < acts.size(); act++) {
            int row = groups.first(acts.code(act));
            int number = row < 0 ? 0 : groups.column(GroupField.STAY_GROUP)[row];
            group[act] = number == 0 ? NONE : Math.max(NONE, Arrays.binarySearch(numbers, number));
            groupRow[act] = row;
            addOn[act] = Math.max(NONE, Arrays.binarySearch(codes, acts.code(act)));
            fee[act] = acts.column(ActField.ACTUAL_DAYS)[act] == FEE;
        }
    }

    private static int[] distinct(int size, IntUnaryOperator of) {
        int[] all = new int[size];
        Arrays.setAll(all, of);
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    /** Returns the number of groups. */
    int size() {
        return numbers.length;
    }

    /** Returns the greatest 加算識別. */
    int mostExclusive() {
        return mostExclusive;
    }

    /** Returns the group of a basic fee, or {@link #NONE}. */
    int group(int act) {
        return group[act];
    }

    /** Returns the official number of a group. */
    int number(int of) {
        return numbers[of];
    }

    /** Returns the number of an add-on, or {@link #NONE} for an act that the table does not know. */
    int addOn(int act) {
        return addOn[act];
    }

    /** Returns whether an act is a basic fee of which no group is known. */
    boolean isUnknownFee(int act) {
        return fee[act] && group[act] == NONE;
    }

    /** Returns the row that allows an add-on with a group on a day, or {@link #NONE}. */
    int row(int of, int what, int day) {
        int row = cells[of * addOns + what];
        return row != NONE && table.holds(row, day) ? row : NONE;
    }

    /** Returns 加算識別 of a row. */
    int exclusive(int row) {
        return exclusive[row];
    }

    /** Returns where a row stands. */
    int origin(int row) {
        return table.origin(row);
    }

    /** Returns where the group of a basic fee stands. */
    int groupOrigin(int act) {
        return groups.origin(groupRow[act]);
    }

    /** Returns whether the edition has all rows of a day. */
    boolean covers(int day) {
        return table.covers(day) && groups.covers(day);
    }
}

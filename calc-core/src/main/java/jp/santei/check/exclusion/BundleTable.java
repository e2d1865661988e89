package jp.santei.check.exclusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.santei.eligibility.BundleField;
import jp.santei.eligibility.BundleWindow;
import jp.santei.eligibility.DatedTable;
import jp.santei.eligibility.Eligibility;
import jp.santei.eligibility.GroupField;

/**
 * The bundles that acts open (包括): an act has up to three slots of the 補助マスター, each a window and a group of acts that are not
 * billed beside it.
 *
 * <pre>
 *   act   slots start[act] … start[act+1]-1     window, group, row of 補助マスター
 *   group   members: one bit an act
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
final class BundleTable {
    /** No row. */
    static final int NONE = -1;

    private static final GroupField[] WINDOWS = {
        GroupField.BUNDLE_WINDOW_1, GroupField.BUNDLE_WINDOW_2, GroupField.BUNDLE_WINDOW_3
    };
    private static final GroupField[] GROUPS = {GroupField.BUNDLE_1, GroupField.BUNDLE_2, GroupField.BUNDLE_3};
    private static final int WORD_BITS = 6;

    private final DatedTable<GroupField> groups;
    private final DatedTable<BundleField> bundles;
    private final ActNumbers numbers;
    private final int[] children;
    private final int[] start;
    private final int[] slotWindow;
    private final int[] slotGroup;
    private final int[] slotRow;
    private final int[] groupKeys;
    private final long[][] members;

    BundleTable(Eligibility tables, ActNumbers numbers) {
        this.groups = tables.groups();
        this.bundles = tables.bundles();
        this.numbers = numbers;
        children = bundles.column(BundleField.CHILD);
        groupKeys = java.util.stream.IntStream.range(0, bundles.size())
                .map(bundles::key)
                .distinct()
                .sorted()
                .toArray();
        members = new long[groupKeys.length][(numbers.size() >> WORD_BITS) + 1];
        for (int row = 0; row < bundles.size(); row++) {
            int child = numbers.of(children[row]);
            members[Arrays.binarySearch(groupKeys, bundles.key(row))][child >> WORD_BITS] |= 1L << child;
        }
        List<int[]> slots = new ArrayList<>();
        start = new int[numbers.size() + 1];
        for (int act = 0; act < numbers.size(); act++) {
            addSlots(numbers.code(act), slots);
            start[act + 1] = slots.size();
        }
        slotWindow = slots.stream().mapToInt(slot -> slot[0]).toArray();
        slotGroup = slots.stream().mapToInt(slot -> slot[1]).toArray();
        slotRow = slots.stream().mapToInt(slot -> slot[2]).toArray();
    }

    private void addSlots(int code, List<int[]> slots) {
        if (groupKeys.length == 0) {
            return;
        }
        int first = groups.first(code);
        for (int row = Math.max(first, 0); first >= 0 && row < groups.size() && groups.key(row) == code; row++) {
            for (int slot = 0; slot < GROUPS.length; slot++) {
                int window = groups.column(WINDOWS[slot])[row];
                int group = Arrays.binarySearch(groupKeys, groups.column(GROUPS[slot])[row]);
                if (window != BundleWindow.NONE.number() && group >= 0) {
                    slots.add(new int[] {Window.ofBundle(window).ordinal(), group, row});
                }
            }
        }
    }

    /** Returns whether a row of the 補助マスター opens a bundle. */
    static boolean opensBundle(DatedTable<GroupField> groups, int row) {
        for (GroupField slot : GROUPS) {
            if (groups.column(slot)[row] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first slot of an act. */
    int first(int act) {
        return start[act];
    }

    /** Returns the slot behind the last one of an act. */
    int end(int act) {
        return start[act + 1];
    }

    /** Returns the window of a slot. */
    Window window(int slot) {
        return Window.ALL[slotWindow[slot]];
    }

    /** Returns whether an act is in the bundle of a slot, on some days. */
    boolean contains(int slot, int act) {
        return (members[slotGroup[slot]][act >> WORD_BITS] & (1L << act)) != 0;
    }

    /** Returns the row by which an act is in the bundle of a slot on a day, or {@link #NONE}. */
    int row(int slot, int act, int day) {
        if (!groups.holds(slotRow[slot], day)) {
            return NONE;
        }
        int key = groupKeys[slotGroup[slot]];
        for (int row = bundles.first(key); row < bundles.size() && bundles.key(row) == key; row++) {
            if (children[row] == numbers.code(act) && bundles.holds(row, day)) {
                return row;
            }
        }
        return NONE;
    }
}

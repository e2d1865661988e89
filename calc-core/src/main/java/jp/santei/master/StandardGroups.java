package jp.santei.master;

/**
 * The facility standards of an act in their three groups (施設基準①〜⑥、⑦〜⑨、⑩): of each group that has any, one must be
 * notified.
 *
 * <p>Source: 基本マスター仕様説明書 医科診療行為 項番72〜81. Immutable and thread-safe; reading allocates nothing.
 */
public final class StandardGroups {
    /** The number of groups. */
    public static final int GROUPS = 3;

    private static final int[] END = {6, 9, 10};

    private final int[][] columns = new int[END[GROUPS - 1]][];

    /** Makes it for the acts of an edition. */
    public StandardGroups(MasterTable<ActField> acts) {
        for (int i = 0; i < columns.length; i++) {
            columns[i] = acts.column(ActField.values()[ActField.STANDARD_1.ordinal() + i]);
        }
    }

    /** Returns whether a row names any standard. */
    public boolean isAny(int row) {
        for (int[] column : columns) {
            if (column[row] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the position of the first standard of a group. */
    public int begin(int group) {
        return group == 0 ? 0 : END[group - 1];
    }

    /** Returns the position after the last standard of a group. */
    public int end(int group) {
        return END[group];
    }

    /** Returns the number of the standard of a row at a position, 0 = none. */
    public int number(int row, int position) {
        return columns[position][row];
    }

    /** Returns a group of a row as one number. */
    public static long key(int row, int group) {
        return (long) row * GROUPS + group;
    }

    /** Returns the row of a {@link #key}. */
    public static int rowOf(long key) {
        return Math.toIntExact(key / GROUPS);
    }

    /** Returns the group of a {@link #key}. */
    public static int groupOf(long key) {
        return Math.toIntExact(key % GROUPS);
    }
}

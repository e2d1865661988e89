package jp.santei.master;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * From a code to its first row in one step (コード索引): a perfect hash, in which no two codes share a slot.
 *
 * <pre>
 *   code ─► bucket ─► displacement ─┐
 *     └─────────────────────────────┴─► slot ─► row, whose code is compared
 * </pre>
 *
 * <p>The displacement of each bucket was searched so that all its codes fall into free slots. Who keeps the displacements
 * spares the search the next time: {@link #of} places every code again and refuses two in one slot, so that an index that
 * exists has no collision. Immutable and thread-safe.
 */
public final class CodeIndex {
    /** What {@link #firstRow} returns for a code that has no row. */
    public static final int ABSENT = -1;

    private static final int CODES_PER_BUCKET = 4;
    private static final int LEAST_BITS = 2;
    private static final int MOST_DISPLACEMENT = Character.MAX_VALUE;

    private final int[] codes;
    private final char[] displacements;
    private final int[] slots;
    private final int bucketShift;
    private final int slotShift;

    private CodeIndex(int[] codes, char[] displacements) {
        int distinct = distinct(codes);
        this.codes = codes;
        this.displacements = displacements;
        this.bucketShift = Integer.SIZE - bits(distinct / CODES_PER_BUCKET);
        this.slotShift = Integer.SIZE - bits(distinct * 2);
        this.slots = new int[1 << (Integer.SIZE - slotShift)];
        Arrays.fill(slots, ABSENT);
        if (displacements.length != 1 << (Integer.SIZE - bucketShift)) {
            throw new IllegalArgumentException("displacements: " + displacements.length + " (expected: "
                    + (1 << (Integer.SIZE - bucketShift)) + ")");
        }
    }

    /**
     * Searches an index.
     *
     * @param codes the code of each row, in ascending order; not copied
     * @throws IllegalArgumentException when there is none, which no set of codes seen so far has brought about
     */
    public static CodeIndex build(int[] codes) {
        CodeIndex index = new CodeIndex(codes, new char[1 << bits(distinct(codes) / CODES_PER_BUCKET)]);
        index.search();
        return index;
    }

    /**
     * Makes the index whose displacements are known.
     *
     * @param codes the code of each row, in ascending order; not copied
     * @param displacements as {@link #displacements} returned them; not copied
     * @throws IllegalArgumentException when two codes share a slot, or the number of displacements is not that of the codes
     */
    public static CodeIndex of(int[] codes, char[] displacements) {
        CodeIndex index = new CodeIndex(codes, displacements);
        for (int row = 0; row < codes.length; row++) {
            if (row == 0 || codes[row] != codes[row - 1]) {
                int slot = index.slot(codes[row], displacements[index.bucket(codes[row])]);
                if (index.slots[slot] != ABSENT) {
                    throw new IllegalArgumentException(
                            "codes " + codes[index.slots[slot]] + " and " + codes[row] + " share a slot");
                }
                index.slots[slot] = row;
            }
        }
        return index;
    }

    /** Returns the first row of a code, or {@link #ABSENT}. */
    public int firstRow(int code) {
        int row = slots[slot(code, displacements[bucket(code)])];
        return row >= 0 && codes[row] == code ? row : ABSENT;
    }

    /** Returns a copy of the displacements, one per bucket: what {@link #of} needs beside the codes. */
    public char[] displacements() {
        return displacements.clone();
    }

    /** Places the fullest bucket first, while most slots are free. */
    private void search() {
        List<List<Integer>> buckets = new ArrayList<>();
        for (int i = 0; i < displacements.length; i++) {
            buckets.add(new ArrayList<>());
        }
        for (int row = 0; row < codes.length; row++) {
            if (row == 0 || codes[row] != codes[row - 1]) {
                buckets.get(bucket(codes[row])).add(row);
            }
        }
        buckets.sort(Comparator.<List<Integer>>comparingInt(List::size).reversed());
        for (List<Integer> rows : buckets) {
            place(rows);
        }
    }

    private void place(List<Integer> rows) {
        for (int displacement = 0; displacement <= MOST_DISPLACEMENT; displacement++) {
            if (fits(rows, displacement)) {
                if (!rows.isEmpty()) {
                    displacements[bucket(codes[rows.get(0)])] = (char) displacement;
                }
                return;
            }
        }
        throw new IllegalArgumentException("no index without collisions for the bucket of code " + codes[rows.get(0)]);
    }

    private boolean fits(List<Integer> rows, int displacement) {
        for (int i = 0; i < rows.size(); i++) {
            int slot = slot(codes[rows.get(i)], displacement);
            if (slots[slot] != ABSENT) {
                for (int k = 0; k < i; k++) {
                    slots[slot(codes[rows.get(k)], displacement)] = ABSENT;
                }
                return false;
            }
            slots[slot] = rows.get(i);
        }
        return true;
    }

    private int bucket(int code) {
        return code * 0x9E3779B9 >>> bucketShift;
    }

    private int slot(int code, int displacement) {
        int mixed = (code ^ displacement * 0x2C1B3C6D) * 0x85EBCA6B;
        return (mixed ^ mixed >>> 15) * 0xC2B2AE35 >>> slotShift;
    }

    private static int distinct(int[] codes) {
        int distinct = 0;
        for (int row = 0; row < codes.length; row++) {
            distinct += row == 0 || codes[row] != codes[row - 1] ? 1 : 0;
        }
        return distinct;
    }

    /** Returns the bits of the smallest power of two that is not below a number. */
    private static int bits(int number) {
        return Math.max(LEAST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, number) - 1));
    }
}

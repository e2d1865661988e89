package jp.santei.buffer;

import java.util.Arrays;
import jp.santei.claim.ContextKey;

/**
 * What the items of a claim state beside their lines (項目の事実の列形式): department, time, and the facts of their context.
 *
 * <p>Facts are ints: a word is its position among the key's words, a flag 0 or 1, a text the number that the loader gave
 * it within the claim. What an item does not state is {@link #ABSENT}.
 */
public final class FactColumns {
    /** What a fact is that an item does not state. */
    public static final int ABSENT = -1;

    private static final int KEYS = ContextKey.values().length;

    private final int[][] facts = new int[KEYS][16];
    private int[] department = new int[16];
    private int[] minute = new int[16];
    private int size;

    FactColumns() {}

    void begin() {
        size = 0;
    }

    void addItem() {
        if (size == department.length) {
            int grown = size * 2;
            department = Arrays.copyOf(department, grown);
            minute = Arrays.copyOf(minute, grown);
            for (int key = 0; key < KEYS; key++) {
                facts[key] = Arrays.copyOf(facts[key], grown);
            }
        }
        department[size] = ABSENT;
        minute[size] = ABSENT;
        for (int key = 0; key < KEYS; key++) {
            facts[key][size] = ABSENT;
        }
        size++;
    }

    /** States the department (診療科) of the last item. */
    public FactColumns department(int code) {
        department[size - 1] = code;
        return this;
    }

    /** States the time of the last item (受付時刻), in minutes from midnight. */
    public FactColumns minute(int ofDay) {
        minute[size - 1] = ofDay;
        return this;
    }

    /** States a fact of the last item. */
    public FactColumns put(ContextKey key, int value) {
        facts[key.ordinal()][size - 1] = value;
        return this;
    }

    /** Returns the department of an item, or {@link #ABSENT}. */
    public int departmentOf(int item) {
        return department[item];
    }

    /** Returns the time of an item in minutes from midnight, or {@link #ABSENT}. */
    public int minuteOf(int item) {
        return minute[item];
    }

    /** Returns a fact of an item, or {@link #ABSENT}. */
    public int of(ContextKey key, int item) {
        return facts[key.ordinal()][item];
    }

    /** Returns whether an item states a flag as true. */
    public boolean isTrue(ContextKey key, int item) {
        return facts[key.ordinal()][item] == 1;
    }
}

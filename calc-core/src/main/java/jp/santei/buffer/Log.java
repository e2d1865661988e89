package jp.santei.buffer;

import java.util.Arrays;

/**
 * A list of records of a closed catalogue as columns: kind, entry, line and six numbers (指摘・計算過程の列).
 *
 * @param <K> the catalogue
 */
public final class Log<K> {
    private static final int NUMBERS = 6;

    private int size;
    private Object[] kinds = new Object[32];
    private int[] entries = new int[32];
    private int[] lines = new int[32];
    private long[] numbers = new long[32 * NUMBERS];

    Log() {}

    /** Forgets all records from number {@code from} on. */
    void clearFrom(int from) {
        size = from;
    }

    /** Forgets the records from number {@code from} to before {@code to}; those behind them move up. */
    void remove(int from, int to) {
        int behind = size - to;
        System.arraycopy(kinds, to, kinds, from, behind);
        System.arraycopy(entries, to, entries, from, behind);
        System.arraycopy(lines, to, lines, from, behind);
        System.arraycopy(numbers, to * NUMBERS, numbers, from * NUMBERS, behind * NUMBERS);
        size = from + behind;
    }

    void add(K kind, int entry, int line, long a, long b, long c, long d, long e, long f) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            entries = Arrays.copyOf(entries, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2 * NUMBERS);
        }
        kinds[size] = kind;
        entries[size] = entry;
        lines[size] = line;
        numbers[size * NUMBERS] = a;
        numbers[size * NUMBERS + 1] = b;
        numbers[size * NUMBERS + 2] = c;
        numbers[size * NUMBERS + 3] = d;
        numbers[size * NUMBERS + 4] = e;
        numbers[size * NUMBERS + 5] = f;
        size++;
    }

    /** Returns the number of records. */
    public int size() {
        return size;
    }

    /** Returns the kind of record i. */
    @SuppressWarnings("unchecked") // add admits only kinds of the catalogue
    public K kind(int i) {
        return (K) kinds[i];
    }

    /** Returns the entry of record i, or {@link StatementBuffer#WHOLE_CLAIM}. */
    public int entry(int i) {
        return entries[i];
    }

    /** Returns the line of record i, or {@link StatementBuffer#NO_LINE}. */
    public int line(int i) {
        return lines[i];
    }

    /** Returns number n of record i, n from 0 to 5. */
    public long number(int i, int n) {
        return numbers[i * NUMBERS + n];
    }
}

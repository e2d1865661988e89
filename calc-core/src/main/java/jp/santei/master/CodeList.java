package jp.santei.master;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A dated list of codes with a value each (コード表). Immutable and thread-safe; a look-up allocates nothing.
 */
public final class CodeList {
    /** What {@link #valueOf} returns for a code that is not on the list on a day. */
    public static final int ABSENT = -1;

    private final List<Entry> entries;
    private final int[] codes;
    private final int[] values;
    private final int[] from;
    private final int[] to;

    private CodeList(List<Entry> given) {
        List<Entry> sorted = given.stream()
                .sorted(Comparator.comparingInt(Entry::code).thenComparingInt(Entry::from))
                .toList();
        this.entries = sorted;
        codes = sorted.stream().mapToInt(Entry::code).toArray();
        values = sorted.stream().mapToInt(Entry::value).toArray();
        from = sorted.stream().mapToInt(Entry::from).toArray();
        to = sorted.stream().mapToInt(Entry::to).toArray();
    }

    /** Makes a list of its entries, in any order. */
    public static CodeList of(List<Entry> entries) {
        return new CodeList(entries);
    }

    /** Returns the value of a code on a day, or {@link #ABSENT}. */
    public int valueOf(int code, int day) {
        int i = Arrays.binarySearch(codes, code);
        if (i < 0) {
            return ABSENT;
        }
        while (i > 0 && codes[i - 1] == code) {
            i--;
        }
        for (; i < codes.length && codes[i] == code; i++) {
            if (from[i] <= day && day <= to[i]) {
                return values[i];
            }
        }
        return ABSENT;
    }

    /** Returns the number of entries, of all periods. */
    public int size() {
        return codes.length;
    }

    /** Returns the entries, with their sources, ordered by code, then by first day. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns the code of entry i; entries are ordered by code, then by first day. */
    public int code(int i) {
        return codes[i];
    }

    /** Returns the value of entry i. */
    public int value(int i) {
        return values[i];
    }

    /** Returns whether entry i is on the list on a day. */
    public boolean holds(int i, int day) {
        return from[i] <= day && day <= to[i];
    }

    /** Returns whether a code is on the list on a day. */
    public boolean contains(int code, int day) {
        return valueOf(code, day) != ABSENT;
    }

    /**
     * One entry.
     *
     * @param code the code
     * @param value its value, not negative; 1 where the list is a set
     * @param from first day, epoch day
     * @param to last day, epoch day; {@link MasterTable#OPEN} when it has none
     * @param source law, notice or file
     */
    public record Entry(int code, int value, int from, int to, String source) {}
}

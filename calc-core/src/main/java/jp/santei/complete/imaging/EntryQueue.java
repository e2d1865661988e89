package jp.santei.complete.imaging;

import java.util.Arrays;

/**
 * The entries of a day in the order of their images (撮影の順): as the claim tells it, else by a rank, else by what is at stake,
 * the least first. Reused; not thread-safe.
 */
final class EntryQueue {
    private final Series series;
    private int[] entries = new int[16];
    private int[] ranks = new int[16];
    private long[] stakes = new long[16];
    private int size;

    EntryQueue(Series series) {
        this.series = series;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int entry(int i) {
        return entries[i];
    }

    long stake(int i) {
        return stakes[i];
    }

    /** Adds an entry at its place. */
    void add(int entry, int rank, long stake) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            ranks = Arrays.copyOf(ranks, size * 2);
            stakes = Arrays.copyOf(stakes, size * 2);
        }
        int at = size++;
        while (at > 0 && isBefore(entry, rank, stake, at - 1)) {
            put(at, entries[at - 1], ranks[at - 1], stakes[at - 1]);
            at--;
        }
        put(at, entry, rank, stake);
    }

    /** Takes out what is at a place. */
    void remove(int i) {
        size--;
        for (int at = i; at < size; at++) {
            put(at, entries[at + 1], ranks[at + 1], stakes[at + 1]);
        }
    }

    /** Returns whether the claim tells no order between two places. */
    boolean isTied(int i, int j) {
        return series.compare(entries[i], entries[j]) == 0 && ranks[i] == ranks[j];
    }

    private boolean isBefore(int entry, int rank, long stake, int at) {
        int told = series.compare(entry, entries[at]);
        if (told != 0) {
            return told < 0;
        }
        return rank != ranks[at] ? rank < ranks[at] : stake < stakes[at];
    }

    private void put(int at, int entry, int rank, long stake) {
        entries[at] = entry;
        ranks[at] = rank;
        stakes[at] = stake;
    }
}

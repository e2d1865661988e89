package jp.santei.complete.medication;

import java.util.Arrays;

/** Counts kinds of drugs up to a limit (種類数): a brand once. Reused; not thread-safe. */
final class KindCount {
    private int limit;
    private int size;
    private int brandCount;
    private int[] brands = new int[8];

    void begin(int upTo) {
        limit = upTo;
        size = 0;
        brandCount = 0;
        if (brands.length < upTo) {
            brands = Arrays.copyOf(brands, upTo);
        }
    }

    /** Counts a 剤 that is one kind whatever is in it. */
    void addOne() {
        size = Math.min(limit, size + 1);
    }

    /** Counts a brand unless it is counted. */
    void addBrand(int code) {
        for (int i = 0; i < brandCount; i++) {
            if (brands[i] == code) {
                return;
            }
        }
        if (brandCount < limit) {
            brands[brandCount++] = code;
            addOne();
        }
    }

    /** Returns the number of kinds, at most the limit. */
    int size() {
        return size;
    }
}

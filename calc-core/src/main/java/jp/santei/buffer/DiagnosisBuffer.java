package jp.santei.buffer;

import java.util.Arrays;

/**
 * The diagnoses of a claim as primitive columns (傷病名の列形式).
 *
 * <pre>
 *   diagnosis d ── modifiers modifierStart(d) … modifierStart(d+1)-1
 * </pre>
 *
 * <p>Days are epoch days. Grows, never shrinks; not thread-safe.
 */
public final class DiagnosisBuffer {
    private int count;
    private int[] code = new int[16];
    private int[] from = new int[16];
    private int[] modifierStart = new int[17];
    private int modifierCount;
    private int[] modifier = new int[32];

    DiagnosisBuffer() {}

    void begin() {
        count = 0;
        modifierCount = 0;
    }

    /**
     * Adds a diagnosis; its modifiers follow.
     *
     * @param disease 傷病名コード
     * @param started 診療開始日, or {@link Integer#MIN_VALUE} when it is not stated
     */
    public DiagnosisBuffer add(int disease, int started) {
        if (count == code.length) {
            int grown = count * 2;
            code = Arrays.copyOf(code, grown);
            from = Arrays.copyOf(from, grown);
            modifierStart = Arrays.copyOf(modifierStart, grown + 1);
        }
        code[count] = disease;
        from[count] = started;
        modifierStart[count] = modifierCount;
        count++;
        modifierStart[count] = modifierCount;
        return this;
    }

    /** Adds a modifier (修飾語コード) to the diagnosis that was added last. */
    public DiagnosisBuffer addModifier(int added) {
        if (modifierCount == modifier.length) {
            modifier = Arrays.copyOf(modifier, modifierCount * 2);
        }
        modifier[modifierCount++] = added;
        modifierStart[count] = modifierCount;
        return this;
    }

    /** Returns the number of diagnoses. */
    public int count() {
        return count;
    }

    /** Returns the 傷病名コード of diagnosis d. */
    public int code(int d) {
        return code[d];
    }

    /** Returns the 診療開始日 of diagnosis d, or {@link Integer#MIN_VALUE} when it is not stated. */
    public int from(int d) {
        return from[d];
    }

    /** Returns the position of the first modifier of diagnosis d; diagnosis d + 1's is its end. */
    public int modifierStart(int d) {
        return modifierStart[d];
    }

    /** Returns modifier m. */
    public int modifier(int m) {
        return modifier[m];
    }
}

package jp.santei.buffer;

import java.util.Arrays;

/** A block of yen that is never points, as the kernel writes it (食事・生活療養の金額): cost and who pays it. */
public final class YenBlock {
    private long total;
    private long insurance;
    private long patient;
    private final long[] pays = new long[ClaimBuffer.MAX_PUBLIC];

    YenBlock() {}

    /** Empties the block. */
    public void begin() {
        total = 0;
        insurance = 0;
        patient = 0;
        Arrays.fill(pays, 0);
    }

    /** Adds a cost and what the insurance pays of it; the rest is the patient's until {@link #addPublic} moves it. */
    public void add(long cost, long insurancePays) {
        total = Math.addExact(total, cost);
        insurance = Math.addExact(insurance, insurancePays);
        patient = Math.addExact(patient, cost - insurancePays);
    }

    /** Moves yen from the patient to public expense p, from 0. */
    public void addPublic(int p, long yen) {
        pays[p] = Math.addExact(pays[p], yen);
        patient = Math.subtractExact(patient, yen);
    }

    /** Returns the cost. */
    public long total() {
        return total;
    }

    /** Returns what the insurance pays. */
    public long insurance() {
        return insurance;
    }

    /** Returns what public expense p, from 0, pays. */
    public long publicPays(int p) {
        return pays[p];
    }

    /** Returns what the patient pays. */
    public long patient() {
        return patient;
    }
}

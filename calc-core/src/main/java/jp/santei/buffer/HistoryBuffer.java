package jp.santei.buffer;

import java.util.Arrays;

/**
 * What earlier claims contribute, as primitive columns (算定歴の列形式): former visits, billings and
 * stays.
 *
 * <p>Days are epoch days. Grows, never shrinks; not thread-safe.
 */
public final class HistoryBuffer {
    private int visitCount;
    private int[] visitDepartment = new int[8];
    private int[] visitDay = new int[8];

    private int billedCount;
    private int[] billedCode = new int[16];
    private int[] billedDay = new int[16];
    private int[] billedTimes = new int[16];

    private int admissionCount;
    private int[] admissionFrom = new int[4];
    private int[] admissionTo = new int[4];

    HistoryBuffer() {}

    void begin() {
        visitCount = 0;
        billedCount = 0;
        admissionCount = 0;
    }

    /**
     * Adds a former visit.
     *
     * @param department 診療科, or {@link FactColumns#ABSENT}
     */
    public HistoryBuffer addVisit(int department, int day) {
        if (visitCount == visitDay.length) {
            visitDepartment = Arrays.copyOf(visitDepartment, visitCount * 2);
            visitDay = Arrays.copyOf(visitDay, visitCount * 2);
        }
        visitDepartment[visitCount] = department;
        visitDay[visitCount++] = day;
        return this;
    }

    /** Adds a former billing: a code, its day and 回数. */
    public HistoryBuffer addBilled(int code, int day, int times) {
        if (billedCount == billedCode.length) {
            int grown = billedCount * 2;
            billedCode = Arrays.copyOf(billedCode, grown);
            billedDay = Arrays.copyOf(billedDay, grown);
            billedTimes = Arrays.copyOf(billedTimes, grown);
        }
        billedCode[billedCount] = code;
        billedDay[billedCount] = day;
        billedTimes[billedCount++] = times;
        return this;
    }

    /**
     * Adds a former stay.
     *
     * @param first day of admission
     * @param last day of discharge, or {@link jp.santei.master.MasterTable#OPEN}
     */
    public HistoryBuffer addAdmission(int first, int last) {
        if (admissionCount == admissionFrom.length) {
            admissionFrom = Arrays.copyOf(admissionFrom, admissionCount * 2);
            admissionTo = Arrays.copyOf(admissionTo, admissionCount * 2);
        }
        admissionFrom[admissionCount] = first;
        admissionTo[admissionCount++] = last;
        return this;
    }

    /** Returns the number of former visits. */
    public int visitCount() {
        return visitCount;
    }

    /** Returns the department of visit i, or {@link FactColumns#ABSENT}. */
    public int visitDepartment(int i) {
        return visitDepartment[i];
    }

    /** Returns the day of visit i. */
    public int visitDay(int i) {
        return visitDay[i];
    }

    /** Returns the number of former billings. */
    public int billedCount() {
        return billedCount;
    }

    /** Returns the code of billing i. */
    public int billedCode(int i) {
        return billedCode[i];
    }

    /** Returns the day of billing i. */
    public int billedDay(int i) {
        return billedDay[i];
    }

    /** Returns the 回数 of billing i. */
    public int billedTimes(int i) {
        return billedTimes[i];
    }

    /** Returns the number of former stays. */
    public int admissionCount() {
        return admissionCount;
    }

    /** Returns the former stay that a day belongs to, or -1; of two the later. */
    public int admissionOf(int day) {
        for (int s = admissionCount - 1; s >= 0; s--) {
            if (admissionFrom[s] <= day && day <= admissionTo[s]) {
                return s;
            }
        }
        return -1;
    }

    /** Returns the first day of former stay s. */
    public int admissionFrom(int s) {
        return admissionFrom[s];
    }

    /** Returns the last day of former stay s. */
    public int admissionTo(int s) {
        return admissionTo[s];
    }

    /** Returns how often a code was billed from a day to another, both included. */
    public int timesBilled(int code, int from, int to) {
        int times = 0;
        for (int i = 0; i < billedCount; i++) {
            if (billedCode[i] == code && from <= billedDay[i] && billedDay[i] <= to) {
                times += billedTimes[i];
            }
        }
        return times;
    }
}

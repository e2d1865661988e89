package jp.santei.buffer;

import java.util.Arrays;

/**
 * The facility of a claim as primitive columns (保険医療機関の列形式): kind, beds, notified standards, departments, hours.
 *
 * <p>Hours are minutes from midnight; weekdays 0 (Monday) to 6 (Sunday). Grows, never shrinks; not thread-safe.
 */
public final class FacilityBuffer {
    private boolean hospital;
    private int licensedBeds;
    private int generalBeds;
    private boolean hoursStated;

    private int standardCount;
    private int[] standard = new int[32];
    private int[] standardFrom = new int[32];
    private int[] standardTo = new int[32];

    private int departmentCount;
    private int[] department = new int[16];

    private int spanCount;
    private int[] spanWeekday = new int[16];
    private int[] spanFrom = new int[16];
    private int[] spanTo = new int[16];

    FacilityBuffer() {}

    void begin() {
        hospital = false;
        licensedBeds = 0;
        generalBeds = 0;
        hoursStated = false;
        standardCount = 0;
        departmentCount = 0;
        spanCount = 0;
    }

    /** States kind and beds (病院・診療所の別, 許可病床数, 一般病床数). */
    public FacilityBuffer kind(boolean isHospital, int licensed, int general) {
        hospital = isHospital;
        licensedBeds = licensed;
        generalBeds = general;
        return this;
    }

    /**
     * Adds a notified 施設基準.
     *
     * @param code code of the standard, or the nine-digit code of the act it allows
     * @param from first day, epoch day
     * @param to last day, epoch day
     */
    public FacilityBuffer addStandard(int code, int from, int to) {
        if (standardCount == standard.length) {
            int size = standardCount * 2;
            standard = Arrays.copyOf(standard, size);
            standardFrom = Arrays.copyOf(standardFrom, size);
            standardTo = Arrays.copyOf(standardTo, size);
        }
        standard[standardCount] = code;
        standardFrom[standardCount] = from;
        standardTo[standardCount] = to;
        standardCount++;
        return this;
    }

    /** Adds a 標榜診療科 by its two-digit code. */
    public FacilityBuffer addDepartment(int code) {
        if (departmentCount == department.length) {
            department = Arrays.copyOf(department, departmentCount * 2);
        }
        department[departmentCount++] = code;
        return this;
    }

    /** States that hours are known: a weekday without a span is closed. */
    public FacilityBuffer hoursStated() {
        hoursStated = true;
        return this;
    }

    /**
     * Adds a span of 標榜時間.
     *
     * @param weekday 0 (Monday) to 6 (Sunday)
     * @param from minute of opening
     * @param to minute of closing
     */
    public FacilityBuffer addHours(int weekday, int from, int to) {
        if (spanCount == spanWeekday.length) {
            int size = spanCount * 2;
            spanWeekday = Arrays.copyOf(spanWeekday, size);
            spanFrom = Arrays.copyOf(spanFrom, size);
            spanTo = Arrays.copyOf(spanTo, size);
        }
        spanWeekday[spanCount] = weekday;
        spanFrom[spanCount] = from;
        spanTo[spanCount] = to;
        spanCount++;
        hoursStated = true;
        return this;
    }

    /** Returns whether it is a hospital (病院), not a clinic (診療所). */
    public boolean hospital() {
        return hospital;
    }

    /** Returns 許可病床数. */
    public int licensedBeds() {
        return licensedBeds;
    }

    /** Returns 一般病床数. */
    public int generalBeds() {
        return generalBeds;
    }

    /** Returns whether any standard is stated. */
    public boolean standardsStated() {
        return standardCount > 0;
    }

    /** Returns the number of notified standards. */
    public int standardCount() {
        return standardCount;
    }

    /** Returns the code of standard i: its number, or the nine-digit code of the act it allows. */
    public int standard(int i) {
        return standard[i];
    }

    /** Returns the first day (epoch day) of standard i. */
    public int standardFrom(int i) {
        return standardFrom[i];
    }

    /** Returns the last day (epoch day) of standard i. */
    public int standardTo(int i) {
        return standardTo[i];
    }

    /** Returns whether a standard is notified on a day (epoch day). */
    public boolean hasStandard(int code, int day) {
        for (int i = 0; i < standardCount; i++) {
            if (standard[i] == code && standardFrom[i] <= day && day <= standardTo[i]) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a department is posted (標榜). */
    public boolean hasDepartment(int code) {
        for (int i = 0; i < departmentCount; i++) {
            if (department[i] == code) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the hours are known. */
    public boolean knowsHours() {
        return hoursStated;
    }

    /** Returns whether the facility opens on a weekday at all. */
    public boolean opens(int weekday) {
        for (int i = 0; i < spanCount; i++) {
            if (spanWeekday[i] == weekday) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of spans of hours. */
    public int spanCount() {
        return spanCount;
    }

    /** Returns the weekday of span i. */
    public int spanWeekday(int i) {
        return spanWeekday[i];
    }

    /** Returns the minute at which span i begins. */
    public int spanFrom(int i) {
        return spanFrom[i];
    }

    /** Returns the minute at which span i ends. */
    public int spanTo(int i) {
        return spanTo[i];
    }

    /** Returns whether the facility is open at a minute of a weekday; the minute of closing is outside. */
    public boolean open(int weekday, int minute) {
        for (int i = 0; i < spanCount; i++) {
            if (spanWeekday[i] == weekday && spanFrom[i] <= minute && minute < spanTo[i]) {
                return true;
            }
        }
        return false;
    }
}

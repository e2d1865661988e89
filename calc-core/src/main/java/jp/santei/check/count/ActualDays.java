package jp.santei.check.count;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Portion;
import jp.santei.check.Report;
import jp.santei.claim.Days;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.CountFindings;
import jp.santei.rule.FindingKind;
import jp.santei.rule.Rule;

/**
 * No more times than days of care (実日数), for the acts that the master limits so: 実日数 and 日数・回数 of their rows.
 *
 * <pre>
 *   (1, 0)           each act alone            days of the claim, of the stay for an inpatient
 *   (2, 1) (2, 2)    初診・再診 together        the same
 *   (3, 3)           入院料 together, not DPC   days of the stay
 *   (4, 0)           外泊                      days of leave where the stay states them, else of the stay
 * </pre>
 *
 * <p>A day of the claim is one with an entry. An inpatient claim without stays is not checked. Of a day one time is kept, the
 * one with more points; where fewer times are too many than are second on their day, the claim does not say which, and
 * nothing is taken out. What a limit of times refused does not count.
 */
final class ActualDays {
    private static final String CITATION = "基本マスター仕様説明書 医科診療行為 項番27・28 実日数関係";

    static final Rule TIMES = Rule.of(
            "E-DAY-001",
            Area.ELIGIBILITY,
            "実日数を超える回数は算定できない",
            "an act limited by the days of care is not billed more often than there are days",
            CITATION,
            "/items/*/dates",
            "/items/*/count",
            "/stays/*/admitted",
            "/stays/*/discharged");
    static final Rule VISITS = Rule.of(
            "E-DAY-002",
            Area.ELIGIBILITY,
            "初診・再診の回数は合わせて実日数まで",
            "first and further consultations together are no more than the days of care",
            CITATION,
            "/items/*/dates",
            "/items/*/count");
    static final Rule FEES = Rule.of(
            "E-DAY-003",
            Area.ELIGIBILITY,
            "入院料の回数は合わせて入院の実日数まで",
            "basic inpatient fees together are no more than the days of the stay",
            CITATION,
            "/items/*/dates",
            "/items/*/count",
            "/stays/*/admitted",
            "/stays/*/discharged");
    static final Rule LEAVE = Rule.of(
            "E-DAY-004",
            Area.ELIGIBILITY,
            "外泊の回数は外泊の日数まで",
            "reductions for leave are no more than the days of leave",
            CITATION,
            "/items/*/dates",
            "/items/*/count",
            "/stays/*/leave");

    private static final int NONE = 0;
    private static final int ALONE = 1;
    private static final int VISIT = 2;
    private static final int FEE = 3;
    private static final int AWAY = 4;
    private static final int KINDS = 5;

    /** DPC適用区分 2 to 4: 入院料 of DPC hospitals. */
    private static final int DPC_FIRST = 2;

    private static final int DPC_LAST = 4;

    private static final int DECEMBER = 12;

    private final CountRows rows;
    private final Tally tally;
    private final Billed billed;
    private final Excess excess;
    private final Report report;
    private final Portion portion;
    private final byte[] kind;
    private final long[] alone;
    private int[] touched = new int[32];
    private int touchedCount;
    private final long[] times = new long[KINDS];
    private final int[] best = new int[Month.DAYS];
    private ClaimBuffer in = new ClaimBuffer();
    private StatementBuffer out = new StatementBuffer();

    ActualDays(Edition edition, CountRows rows, Tally tally, Billed billed, Excess excess, Report report) {
        this.rows = rows;
        this.tally = tally;
        this.billed = billed;
        this.excess = excess;
        this.report = report;
        portion = new Portion(edition, report);
        int[] days = edition.acts().column(ActField.ACTUAL_DAYS);
        int[] dpc = edition.acts().column(ActField.DPC);
        kind = new byte[days.length];
        alone = new long[days.length];
        for (int act = 0; act < days.length; act++) {
            boolean ofDpc = days[act] == FEE && dpc[act] >= DPC_FIRST && dpc[act] <= DPC_LAST;
            boolean ofDay = days[act] == ALONE && rows.hasDay(rows.first(act));
            kind[act] = (byte) (days[act] >= KINDS || ofDpc || ofDay ? NONE : days[act]);
        }
    }

    void check(ClaimBuffer claim, StatementBuffer statement) {
        in = claim;
        out = statement;
        excess.begin(claim, statement);
        if (claim.inpatient() && claim.stays().stayCount() == 0) {
            return;
        }
        Arrays.fill(times, 0);
        for (int i = 0; i < billed.size(); i++) {
            int of = kind[billed.row(i)];
            if (of != NONE && billed.stands(out, i)) {
                times[of] += left(i);
                if (of == ALONE) {
                    addAlone(rows.first(billed.row(i)), left(i));
                }
            }
        }
        if (times[ALONE] + times[VISIT] + times[FEE] + times[AWAY] > 0) {
            compare();
        }
    }

    private void addAlone(int act, long more) {
        if (alone[act] == 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = act;
        }
        alone[act] += more;
    }

    private void compare() {
        int care = in.inpatient() ? daysOfStays() : daysOfEntries();
        int days = Integer.bitCount(care);
        for (int t = 0; t < touchedCount; t++) {
            if (alone[touched[t]] > days) {
                tell(ALONE, touched[t], care, alone[touched[t]], CountFindings.TIMES_OVER_DAYS);
            }
            alone[touched[t]] = 0;
        }
        touchedCount = 0;
        if (times[VISIT] > days) {
            tell(VISIT, Tally.NONE, care, times[VISIT], CountFindings.VISITS_OVER_DAYS);
        }
        if (times[FEE] > days && in.inpatient()) {
            tell(FEE, Tally.NONE, care, times[FEE], CountFindings.FEES_OVER_DAYS);
        }
        if (times[AWAY] > 0) {
            int away = in.stays().leaveCount() > 0 ? daysOfLeave() : care;
            if (times[AWAY] > Integer.bitCount(away)) {
                tell(AWAY, Tally.NONE, away, times[AWAY], CountFindings.LEAVE_OVER_DAYS);
            }
        }
    }

    /** Tells the times that are second on their day or on none of the days. */
    private void tell(int of, int act, int care, long counted, FindingKind finding) {
        int days = Integer.bitCount(care);
        Arrays.fill(best, Tally.NONE);
        long second = 0;
        for (int i = 0; i < billed.size(); i++) {
            if (isOf(of, act, i)) {
                second += left(i);
                keep(i, care);
            }
        }
        for (int kept : best) {
            second -= kept == Tally.NONE ? 0 : 1;
        }
        boolean which = second == counted - days;
        for (int i = 0; i < billed.size(); i++) {
            long fits = best[billed.day(i) - in.firstDay()] == i ? 1 : 0;
            if (isOf(of, act, i) && left(i) > fits) {
                if (which) {
                    long once = excess.once(i);
                    excess.refuseTimes(finding, i, fits * once, billed.code(i), counted, days, 0, 0);
                } else {
                    report.tell(finding, billed.entry(i), billed.line(i), billed.code(i), counted, days, 0, 0, 0);
                }
            }
        }
    }

    private void keep(int i, int care) {
        int day = billed.day(i) - in.firstDay();
        if ((care >> day & 1) != 0 && (best[day] == Tally.NONE || points(i) > points(best[day]))) {
            best[day] = i;
        }
    }

    private long points(int i) {
        return portion.points(out, billed.entry(i), billed.line(i));
    }

    private boolean isOf(int of, int act, int i) {
        return kind[billed.row(i)] == of
                && (act == Tally.NONE || rows.first(billed.row(i)) == act)
                && left(i) > 0
                && billed.stands(out, i);
    }

    /** Times that no limit refused: what is left of an act that counts its quantity is as many times as are whole. */
    private long left(int i) {
        long left = tally.left(i);
        if (left == Tally.NONE) {
            return billed.times(i);
        }
        long once = excess.once(i);
        return once == 1 ? left : left / once;
    }

    private int daysOfEntries() {
        int days = 0;
        for (int entry = 0; entry < out.entryCount(); entry++) {
            if (!out.dropped(entry)) {
                days |= 1 << (out.date(entry) - in.firstDay());
            }
        }
        return days;
    }

    private int daysOfStays() {
        int first = in.firstDay();
        int last = lastDay();
        int days = 0;
        for (int stay = 0; stay < in.stays().stayCount(); stay++) {
            int from = Math.max(first, in.stays().from(stay));
            int to = Math.min(last, in.stays().to(stay));
            for (int day = from; day <= to; day++) {
                days |= 1 << (day - first);
            }
        }
        return days;
    }

    private int daysOfLeave() {
        int days = 0;
        for (int l = 0; l < in.stays().leaveCount(); l++) {
            int day = in.stays().leaveDay(l) - in.firstDay();
            if (day >= 0 && day < Month.DAYS) {
                days |= 1 << day;
            }
        }
        return days;
    }

    private int lastDay() {
        int packed = in.packed(in.firstDay());
        int year = packed / 10_000;
        int month = packed / 100 % 100;
        return (month == DECEMBER ? Days.of(year + 1, 1, 1) : Days.of(year, month + 1, 1)) - 1;
    }
}

package jp.santei.check.count;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.buffer.StayBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.eligibility.CountWindow;
import jp.santei.rule.CountFindings;

/**
 * Fees of the day of admission and of a discharge on their day (入院初日・退院時), where the claim or its history states the stay.
 *
 * <p>On another day the one is refused, the other undecidable: some discharge fees name an act of the days before or after. A
 * fee that is limited on both days stands on either.
 */
final class StayDays {
    private final CountRows rows;
    private final Tally tally;
    private final Billed billed;
    private final Excess excess;
    private final Report report;
    private ClaimBuffer in = new ClaimBuffer();
    private StatementBuffer out = new StatementBuffer();

    StayDays(CountRows rows, Tally tally, Billed billed, Excess excess, Report report) {
        this.rows = rows;
        this.tally = tally;
        this.billed = billed;
        this.excess = excess;
        this.report = report;
    }

    void begin(ClaimBuffer claim, StatementBuffer statement) {
        in = claim;
        out = statement;
    }

    /** Checks the days of the code at hand against a limit of the day of admission or of a discharge. */
    void check(int k) {
        boolean admission = rows.unit(k).window() == CountWindow.ADMISSION;
        boolean either = has(admission ? CountWindow.DISCHARGE : CountWindow.ADMISSION);
        for (int i = tally.first(); i != Tally.NONE; i = tally.next(i)) {
            int day = billed.day(i);
            boolean asked = tally.left(i) > 0
                    && billed.stands(out, i)
                    && rows.holds(k, day)
                    && (in.stays().stayOf(day) >= 0 || in.history().admissionOf(day) >= 0);
            if (asked && admission) {
                admission(k, i, day, either);
            } else if (asked && !isDischarge(day) && !(either && isAdmission(day)) && rows.covers(day)) {
                open(k, i, day);
            }
        }
    }

    private void admission(int k, int i, int day, boolean either) {
        int entry = billed.entry(i);
        int line = billed.line(i);
        if (!isAdmission(day)) {
            if (either && isDischarge(day)) {
                return;
            }
            if (!rows.covers(day)) {
                report.tell(
                        CountFindings.NOT_ADMISSION_UNCOVERED,
                        entry,
                        line,
                        rows.origin(k),
                        day,
                        billed.code(i),
                        0,
                        0,
                        0);
            } else if (rows.special(k)) {
                excess.tell(CountKinds.STAY, k, false, i, 0, tally.total());
            } else {
                excess.refuse(CountFindings.NOT_ADMISSION, i, 0, rows.origin(k), day, billed.code(i), 0, 0);
            }
        } else if (isCountedOn(day) && rows.covers(day)) {
            long min = excess.expected(i, 0);
            long max = excess.claimed(entry);
            report.open(
                    CountFindings.READMISSION, entry, line, min, max, rows.origin(k), min, max, day, billed.code(i), 0);
        }
    }

    private void open(int k, int i, int day) {
        int entry = billed.entry(i);
        long min = excess.expected(i, 0);
        long max = excess.claimed(entry);
        report.open(
                CountFindings.NOT_DISCHARGE,
                entry,
                billed.line(i),
                min,
                max,
                rows.origin(k),
                min,
                max,
                day,
                billed.code(i),
                0);
    }

    private boolean has(CountWindow window) {
        int of = rows.first(billed.row(tally.first()));
        for (int k = rows.begin(of); k < rows.end(of); k++) {
            if (rows.unit(k).window() == window) {
                return true;
            }
        }
        return false;
    }

    private boolean isAdmission(int day) {
        StayBuffer stays = in.stays();
        for (int s = 0; s < stays.stayCount(); s++) {
            if (stays.from(s) == day) {
                return true;
            }
        }
        HistoryBuffer history = in.history();
        for (int s = 0; s < history.admissionCount(); s++) {
            if (history.admissionFrom(s) == day) {
                return true;
            }
        }
        return false;
    }

    private boolean isDischarge(int day) {
        StayBuffer stays = in.stays();
        for (int s = 0; s < stays.stayCount(); s++) {
            if (stays.to(s) == day) {
                return true;
            }
        }
        HistoryBuffer history = in.history();
        for (int s = 0; s < history.admissionCount(); s++) {
            if (history.admissionTo(s) == day) {
                return true;
            }
        }
        return false;
    }

    private boolean isCountedOn(int day) {
        int stay = in.stays().stayOf(day);
        return stay >= 0 && in.stays().countFrom(stay) < in.stays().from(stay);
    }
}

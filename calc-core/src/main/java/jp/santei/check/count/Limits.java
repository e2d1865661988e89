package jp.santei.check.count;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.complete.draft.Month;
import jp.santei.eligibility.CountWindow;
import jp.santei.master.ActField;
import jp.santei.master.CountPrecedence;
import jp.santei.master.Edition;

/**
 * One limit of a code against its times (算定回数の制限の判定).
 *
 * <pre>
 *   days, weeks, months, years, a life   the claim and former billings decide
 *   a stay                               the claim decides where the stay is known; billings since an earlier 起算日 do not
 *   a pregnancy                          the claim decides; former billings do not
 *   a course, a disease                  undecidable: nothing says how many there are
 *   a series                             a line too many in one item is refused; items of a day, and of all days where a
 *                                        limit above one is meant for a course of days, are undecidable
 * </pre>
 */
final class Limits {
    private final CountRows rows;
    private final Tally tally;
    private final Billed billed;
    private final Span span = new Span();
    private final Fit fit;
    private final Excess excess;
    private final StayDays stayDays;
    private final Sites sites;
    private final CountPrecedence precedence;
    private final int[] most;
    private ClaimBuffer in = new ClaimBuffer();

    Limits(Edition edition, CountRows rows, Tally tally, Billed billed, Report report) {
        this.rows = rows;
        this.tally = tally;
        this.billed = billed;
        excess = new Excess(edition, rows, tally, billed, report);
        stayDays = new StayDays(rows, tally, billed, excess, report);
        sites = new Sites(rows, tally, billed, excess);
        fit = new Fit(rows, tally, span);
        precedence = new CountPrecedence(edition);
        most = edition.acts().column(ActField.MAX_COUNT);
    }

    void begin(ClaimBuffer claim, StatementBuffer out) {
        in = claim;
        span.begin(claim);
        fit.begin(claim);
        excess.begin(claim, out);
        stayDays.begin(claim, out);
        sites.begin(claim, out);
    }

    /** Checks a limit of the code at hand. */
    void check(int k) {
        int times = rows.times(k);
        switch (rows.unit(k).window()) {
            case DAY -> {
                if (tally.mostOfADay() > times || tally.hasPast()) {
                    fit(CountKinds.PERIOD, k, true, Fit.Reach.PAST);
                }
            }
            case WEEKS, MONTHS, FISCAL_YEAR -> fit(CountKinds.PERIOD, k, true, Fit.Reach.PAST);
            case LIFE -> fit(CountKinds.LIFE, k, true, Fit.Reach.PAST);
            case PREGNANCY -> {
                fit(CountKinds.LIFE, k, true, Fit.Reach.CLAIM);
                fit(CountKinds.LIFE, k, false, Fit.Reach.PAST);
            }
            case COURSE -> fit(CountKinds.LIFE, k, false, Fit.Reach.PAST);
            case STAY -> {
                fit(CountKinds.STAY, k, true, Fit.Reach.PAST);
                fit(CountKinds.STAY, k, false, Fit.Reach.COUNT_FROM);
            }
            case ADMISSION, DISCHARGE -> {
                fit(CountKinds.STAY, k, true, Fit.Reach.PAST);
                stayDays.check(k);
            }
            case SERIES -> series(k);
            case EACH -> each(k);
        }
    }

    /** Of a side or limb a day has no more than the body has; of other places those that the claim names. */
    private void each(int k) {
        int places = rows.unit(k).length();
        if (places > 0) {
            fit(CountKinds.EACH, k, rows.times(k) * places, true, Fit.Reach.CLAIM);
        }
        sites.check(k);
    }

    private void series(int k) {
        boolean told = items(k) || fit(CountKinds.SERIES, k, false, Fit.Reach.CLAIM);
        if (!told && rows.times(k) > 1 && exceedsInAll(k)) {
            courseOfDays(k);
        }
    }

    /** Lines of one item, which is one series; returns whether those too many are left where they are. */
    private boolean items(int k) {
        boolean left = false;
        int i = tally.first();
        while (i != Tally.NONE) {
            int entry = billed.entry(i);
            long lines = 0;
            while (i != Tally.NONE && billed.entry(i) == entry) {
                long once = billed.times(i) == 0 ? 0 : tally.left(i) / billed.times(i);
                long fits = Math.max(0, Math.min(once, rows.times(k) - lines));
                lines += once;
                if (fits < once && rows.holds(k, billed.day(i))) {
                    excess.tell(CountKinds.SERIES, k, true, i, fits * billed.times(i), lines);
                    left |= rows.special(k) || !rows.covers(billed.day(i));
                }
                i = tally.next(i);
            }
        }
        return left;
    }

    private boolean exceedsInAll(int k) {
        return tally.total() + tally.past(Integer.MIN_VALUE, Integer.MAX_VALUE) > rows.times(k);
    }

    private void courseOfDays(int k) {
        long past = tally.past(Integer.MIN_VALUE, Integer.MAX_VALUE);
        long counted = tally.total() + past;
        long free = Math.max(0, rows.times(k) - past);
        for (int d = 0; d < Month.DAYS; d++) {
            long fits = Math.min(free, tally.onDay(d));
            free -= fits;
            if (fits < tally.onDay(d) && rows.holds(k, in.firstDay() + d) && !isTold(d)) {
                excess.ofDay(CountKinds.SERIES, k, false, d, fits, counted);
            }
        }
    }

    /** Fits the times into a limit and tells what does not fit; returns whether something was told. */
    private boolean fit(CountKinds kinds, int k, boolean sure, Fit.Reach reach) {
        return fit(kinds, k, rows.times(k), sure, reach);
    }

    private boolean fit(CountKinds kinds, int k, long limit, boolean sure, Fit.Reach reach) {
        boolean few = !tally.hasPast() && tally.total() <= limit;
        if (few || !fit.exceeds(k, limit, reach)) {
            return false;
        }
        boolean told = false;
        for (int d = 0; d < Month.DAYS; d++) {
            if (fit.kept(d) < tally.onDay(d)) {
                boolean decided = sure && isDecided(k, in.firstDay() + d);
                if ((decided && !rows.special(k) && rows.covers(in.firstDay() + d)) || !isTold(d)) {
                    excess.ofDay(kinds, k, decided, d, fit.kept(d), fit.counted(d));
                    told = true;
                }
            }
        }
        return told;
    }

    private boolean isDecided(int k, int day) {
        return rows.unit(k).window() != CountWindow.STAY || span.knowsStay(day);
    }

    /** Whether the limit of the act's own row (上限回数) told the excess of the month, so that a doubt adds nothing. */
    private boolean isTold(int d) {
        int act = billed.row(tally.first());
        long month = tally.total() + tally.past(in.firstDay(), in.firstDay() + Month.DAYS - 1);
        return most[act] > 0 && month > most[act] && !precedence.tableSpeaks(act, in.firstDay() + d);
    }
}

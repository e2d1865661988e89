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
 *   a series                             a line too many in one item is refused; an item done several times is undecidable,
 *                                        and so are all items where a limit above one is meant for a course of days
 * </pre>
 */
final class Limits {
    /** 上限回数エラー処理 of acts that are billed no more often. */
    private static final int LIMITS = 1;

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
    private final int[] treatment;
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
        treatment = edition.acts().column(ActField.MAX_COUNT_LIMIT);
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
            fit(CountKinds.EACH, k, (long) rows.times(k) * places, true, Fit.Reach.CLAIM);
        }
        sites.check(k);
    }

    private void series(int k) {
        boolean told = false;
        int i = tally.first();
        while (i != Tally.NONE) {
            int after = i;
            while (after != Tally.NONE && billed.entry(after) == billed.entry(i)) {
                after = tally.next(after);
            }
            boolean asked = rows.holds(k, billed.day(i)) && !isRefused(billed.day(i) - in.firstDay());
            if (asked) {
                told |= item(k, i, after);
            }
            i = after;
        }
        if (!told && rows.times(k) > 1 && exceedsInAll(k)) {
            courseOfDays(k);
        }
    }

    /**
     * Checks the lines of one item, elements from one to before another: what is too much in one series, and how often the
     * item is done, which may be several; returns whether something too much is left where it is.
     */
    private boolean item(int k, int from, int after) {
        long lines = 0;
        for (int i = from; i != after; i = tally.next(i)) {
            long once = tally.left(i) / billed.times(i);
            long fits = Math.max(0, Math.min(once, rows.times(k) - lines));
            lines += once;
            if (fits < once) {
                excess.tell(CountKinds.SERIES, k, true, i, fits * billed.times(i), lines);
            }
        }
        long counted = 0;
        for (int i = from; i != after; i = tally.next(i)) {
            counted += tally.left(i);
        }
        boolean several = counted > rows.times(k);
        if (several && lines <= rows.times(k)) {
            excess.tell(CountKinds.SERIES, k, false, from, rows.times(k), counted);
        }
        return several;
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

    /** Whether the limit of the act's own row refused the excess of the month. */
    private boolean isRefused(int d) {
        return treatment[billed.row(tally.first())] == LIMITS && isTold(d);
    }

    /** Whether the limit of the act's own row (上限回数) told the excess of the month, so that a doubt adds nothing. */
    private boolean isTold(int d) {
        int act = billed.row(tally.first());
        long month = tally.total() + tally.past(in.firstDay(), in.firstDay() + Month.DAYS - 1);
        return most[act] > 0 && month > most[act] && !precedence.tableSpeaks(act, in.firstDay() + d);
    }
}

package jp.santei.check.count;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Portion;
import jp.santei.check.Report;
import jp.santei.master.Edition;
import jp.santei.money.Rounding;
import jp.santei.money.Scale;
import jp.santei.rule.ArgumentType;
import jp.santei.rule.FindingKind;

/**
 * What becomes of times beyond a limit (回数超過の扱い): refused, undecidable, or a warning where the edition has no table of the
 * day.
 *
 * <p>What is refused is taken off the {@link Tally}. When the claim is completed it goes: times of an item that is nothing
 * but the act and its add-ons, a quantity, else the line.
 */
final class Excess {
    private final CountRows rows;
    private final Tally tally;
    private final Billed billed;
    private final Report report;
    private final Portion portion;
    private final DayOrder order;
    private StatementBuffer out = new StatementBuffer();
    private int firstDay;

    Excess(Edition edition, CountRows rows, Tally tally, Billed billed, Report report) {
        this.rows = rows;
        this.tally = tally;
        this.billed = billed;
        this.report = report;
        portion = new Portion(edition, report);
        order = new DayOrder(tally, billed, portion);
    }

    void begin(ClaimBuffer claim, StatementBuffer statement) {
        firstDay = claim.firstDay();
        out = statement;
    }

    /**
     * Tells what does not fit of one day.
     *
     * @param d the day, from 0 for the first of the month
     * @param sure whether the claim shows that it is too much
     * @param kept how many times of the day fit
     * @param counted how many times the window has
     */
    void ofDay(CountKinds kinds, int k, boolean sure, int d, long kept, long counted) {
        order.of(out, firstDay + d);
        long free = kept;
        for (int place = 0; place < order.size(); place++) {
            int i = order.at(place);
            long fits = Math.min(free, tally.left(i));
            free -= fits;
            if (fits < tally.left(i)) {
                tell(kinds, k, sure, i, fits, counted);
            }
        }
    }

    /** Tells that of an element only so many times fit. */
    void tell(CountKinds kinds, int k, boolean sure, int i, long fits, long counted) {
        int entry = billed.entry(i);
        int line = billed.line(i);
        int day = billed.day(i);
        long limit = rows.unit(k).ordinal() * ArgumentType.COUNT_LIMIT_UNIT + rows.times(k);
        int origin = rows.origin(k);
        if (!rows.covers(day)) {
            report.tell(kinds.uncovered(), entry, line, origin, day, counted, billed.code(i), limit, 0);
        } else if (rows.special(k) || !sure) {
            long min = expected(i, fits);
            long max = claimed(entry);
            report.open(kinds.open(), entry, line, min, max, origin, min, max, counted, billed.code(i), limit);
        } else {
            refuse(kinds.refused(), i, fits, origin, day, counted, billed.code(i), limit);
        }
    }

    /** Refuses an element of the code at hand but for so many times: the finding with its numbers; the rest is taken off. */
    void refuse(FindingKind kind, int i, long fits, long a, long b, long c, long d, long e) {
        refuseTimes(kind, i, fits, a, b, c, d, e);
        tally.refuse(i, tally.left(i) - fits);
    }

    /** Refuses an element of any act but for so many times, and leaves the tally as it is. */
    void refuseTimes(FindingKind kind, int i, long fits, long a, long b, long c, long d, long e) {
        report.differs(kind, billed.entry(i), billed.line(i), expected(i, fits), a, b, c, d, e, 0);
        take(kind, i, fits);
    }

    /** Returns the points × 回数 of an entry as it is claimed. */
    long claimed(int entry) {
        return Math.multiplyExact(out.points(entry), (long) out.times(entry));
    }

    /** Returns the points × 回数 of an entry of which only so many times of an element are billed. */
    long expected(int i, long fits) {
        int entry = billed.entry(i);
        int line = billed.line(i);
        long once = once(i);
        long times = out.times(entry);
        long whole = fits / once;
        if (portion.isAll(out, entry, line) && fits % once == 0) {
            return Math.multiplyExact(out.points(entry), whole);
        }
        long worth = portion.points(out, entry, line);
        long taken = Math.multiplyExact(worth, times - whole);
        if (whole < times && fits % once > 0) {
            taken -= worth - Rounding.HALF_UP_POINT.apply(Math.multiplyExact(worth, once - fits % once), once);
        }
        return Math.max(0, claimed(entry) - taken);
    }

    /** Takes out what is refused, when the claim is completed. */
    private void take(FindingKind kind, int i, long fits) {
        int entry = billed.entry(i);
        int line = billed.line(i);
        if (fits == 0) {
            portion.drop(out, kind, entry, line);
        } else if (out.times(entry) == 1) {
            report.reduceQuantity(kind, line, Math.multiplyExact(fits, Scale.QUANTITY.one()));
        } else if (portion.isAll(out, entry, line) && fits >= once(i)) {
            report.reduceTimes(kind, entry, Math.toIntExact(fits / once(i)));
        }
    }

    /** Returns how many times an element counts when its entry is done once. */
    long once(int i) {
        return rows.once(billed.row(i), out.lineQuantity(billed.line(i)));
    }
}

package jp.santei.check.stay;

import java.util.Arrays;
import java.util.List;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Portion;
import jp.santei.check.Report;
import jp.santei.complete.draft.Month;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.Rule;
import jp.santei.rule.StayFindings;

/**
 * Add-ons of basic inpatient fees (入院基本料等加算): with which fee they are billed, and which of them exclude each other.
 *
 * <p>An add-on needs a fee of its day whose group allows it; on a day without one (外泊, a fee billed for other days) a fee of
 * the claim. A claim without a basic fee, a fee without a group, and add-ons that the table does not know are left alone. Two
 * add-ons of a day exclude each other where the day has fees of one group; the one with more points is kept.
 */
public final class StayAddOns {
    static final Rule ALLOWED = Rule.of(
            "E-STY-001",
            Area.ELIGIBILITY,
            "入院基本料等加算は、その日の入院料のグループが認めるものだけを算定する",
            "an add-on is billed only with an inpatient fee whose group allows it",
            "医科電子点数表 補助マスターテーブル 項番20・入院基本料テーブル",
            "/items/*/lines/*/code",
            "/items/*/dates");
    static final Rule EXCLUSIVE = Rule.of(
            "E-STY-002",
            Area.ELIGIBILITY,
            "加算識別が同じ入院基本料等加算は同じ日に一つだけ算定する",
            "of add-ons with the same 加算識別 one a day is billed",
            "医科電子点数表 入院基本料テーブル 項番5 加算識別",
            "/items/*/lines/*/code",
            "/items/*/dates");

    private static final int NONE = AddOnGroups.NONE;

    /** Fees of two groups on a day. */
    private static final int SEVERAL = -2;

    private final AddOnGroups groups;
    private final Report report;
    private final Billed billed;
    private final Portion portion;
    private final int words;

    /** Groups of the fees of a day as bits; behind the days those of the claim. */
    private final long[] allowing;

    /** First fee of a day; behind the days that of the claim. */
    private final int[] fee = new int[Month.DAYS + 1];

    /** The only group of a day, or {@link #NONE} or {@link #SEVERAL}. */
    private final int[] only = new int[Month.DAYS];

    /** Add-on that is kept, by day and 加算識別. */
    private final int[] kept;

    private ClaimBuffer in = new ClaimBuffer();
    private StatementBuffer out = new StatementBuffer();
    private int unknownDays;
    private int severalDays;

    /** Makes it for an edition. */
    public StayAddOns(Edition edition, Report report, Billed billed) {
        groups = new AddOnGroups(edition);
        this.report = report;
        this.billed = billed;
        portion = new Portion(edition, report);
        words = (groups.size() + Long.SIZE - 1) / Long.SIZE;
        allowing = new long[(Month.DAYS + 1) * words];
        kept = new int[Month.DAYS * (groups.mostExclusive() + 1)];
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        return List.of(ALLOWED, EXCLUSIVE);
    }

    /** Checks the acts of a claim. */
    public void check(ClaimBuffer claim, StatementBuffer statement) {
        in = claim;
        out = statement;
        boolean hasAddOns = false;
        boolean hasFees = false;
        for (int i = 0; i < billed.size(); i++) {
            hasAddOns |= groups.addOn(billed.row(i)) != NONE;
            hasFees |= groups.group(billed.row(i)) != NONE;
        }
        if (hasAddOns && hasFees) {
            collectFees();
            refuseForeign();
            if (severalDays != 0) {
                refuseExcluded();
            }
        }
    }

    private void collectFees() {
        Arrays.fill(allowing, 0);
        Arrays.fill(fee, NONE);
        Arrays.fill(only, NONE);
        unknownDays = 0;
        for (int i = 0; i < billed.size(); i++) {
            int of = groups.group(billed.row(i));
            int d = day(i);
            if (of != NONE && billed.stands(out, i)) {
                addFee(d, of, i);
                addFee(Month.DAYS, of, i);
                only[d] = only[d] == NONE || only[d] == of ? of : SEVERAL;
            } else if (groups.isUnknownFee(billed.row(i)) && billed.stands(out, i)) {
                unknownDays |= 1 << d;
            }
        }
    }

    private void addFee(int d, int of, int i) {
        allowing[d * words + of / Long.SIZE] |= 1L << (of % Long.SIZE);
        if (fee[d] == NONE) {
            fee[d] = i;
        }
    }

    /** Refuses add-ons that no fee allows, and remembers the days that have several. */
    private void refuseForeign() {
        int once = 0;
        severalDays = 0;
        for (int i = 0; i < billed.size(); i++) {
            int addOn = groups.addOn(billed.row(i));
            if (addOn != NONE && billed.stands(out, i)) {
                int bit = 1 << day(i);
                severalDays |= once & bit;
                once |= bit;
                int d = fee[day(i)] == NONE ? Month.DAYS : day(i);
                boolean known = d == Month.DAYS ? unknownDays == 0 : (unknownDays >> d & 1) == 0;
                if (known && fee[d] != NONE && !isAllowed(addOn, d, billed.day(i))) {
                    foreign(i, fee[d]);
                }
            }
        }
    }

    private boolean isAllowed(int addOn, int d, int day) {
        if (d < Month.DAYS && only[d] != SEVERAL) {
            return groups.row(only[d], addOn, day) != NONE;
        }
        for (int of = 0; of < groups.size(); of++) {
            boolean has = (allowing[d * words + of / Long.SIZE] >> (of % Long.SIZE) & 1) != 0;
            if (has && groups.row(of, addOn, day) != NONE) {
                return true;
            }
        }
        return false;
    }

    private void foreign(int i, int base) {
        int act = billed.row(base);
        refuse(
                groups.covers(billed.day(i)) ? StayFindings.NOT_ALLOWED : StayFindings.NOT_ALLOWED_UNCOVERED,
                i,
                groups.groupOrigin(act),
                billed.code(base),
                groups.number(groups.group(act)));
    }

    private void refuseExcluded() {
        int slots = groups.mostExclusive() + 1;
        for (int d = 0; d < Month.DAYS; d++) {
            if ((severalDays >> d & 1) != 0) {
                Arrays.fill(kept, d * slots, (d + 1) * slots, NONE);
            }
        }
        for (int i = 0; i < billed.size(); i++) {
            int row = rowOfDay(i);
            if (row != NONE) {
                int slot = slot(row, i);
                if (kept[slot] == NONE || isBefore(i, kept[slot])) {
                    kept[slot] = i;
                }
            }
        }
        for (int i = 0; i < billed.size(); i++) {
            int row = rowOfDay(i);
            int other = row == NONE ? NONE : kept[slot(row, i)];
            if (other != NONE && billed.code(other) != billed.code(i)) {
                boolean covers = groups.covers(billed.day(i));
                refuse(
                        covers ? StayFindings.EXCLUDES : StayFindings.EXCLUDES_UNCOVERED,
                        i,
                        groups.origin(row),
                        billed.code(other),
                        groups.exclusive(row));
            }
        }
    }

    /** Returns the row that allows an add-on with the one group of its day, or {@link #NONE}. */
    private int rowOfDay(int i) {
        int addOn = groups.addOn(billed.row(i));
        int of = only[day(i)];
        boolean alone = (severalDays >> day(i) & 1) == 0;
        return addOn == NONE || of < 0 || alone || !billed.stands(out, i) ? NONE : groups.row(of, addOn, billed.day(i));
    }

    private int slot(int row, int i) {
        return day(i) * (groups.mostExclusive() + 1) + groups.exclusive(row);
    }

    /** Whether an add-on is kept rather than another: the one with more points, then that with the smaller code. */
    private boolean isBefore(int i, int other) {
        long points = portion.points(out, billed.entry(i), billed.line(i));
        long others = portion.points(out, billed.entry(other), billed.line(other));
        return points != others ? points > others : billed.code(i) < billed.code(other);
    }

    private void refuse(FindingKind kind, int i, int origin, int code, int number) {
        int entry = billed.entry(i);
        int line = billed.line(i);
        int day = billed.day(i);
        if (groups.covers(day)) {
            long without = portion.without(out, entry, line);
            report.differs(kind, entry, line, without, origin, day, billed.code(i), code, number, 0);
            portion.drop(out, kind, entry, line);
        } else {
            report.tell(kind, entry, line, origin, day, billed.code(i), code, number, 0);
        }
    }

    private int day(int i) {
        return billed.day(i) - in.firstDay();
    }
}

package jp.santei.check.standing;

import jp.santei.buffer.ActUnits;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.check.Billed;
import jp.santei.check.Report;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.FlagStatus;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;
import jp.santei.rule.StandingFindings;

/**
 * Bases that are worth less at a facility without a standard (基準適合区分): reduced by the row of their chapter, or billed by
 * another code where the chapter has none.
 */
final class Reductions {
    static final Rule RULE = Rule.of(
            "E-FIT-001",
            Area.ELIGIBILITY,
            "基準適合区分2の行為は、対象施設基準の届出がなければ減算の行為とともに算定する",
            "acts of 基準適合区分 2 are billed with the reduction of their chapter where their standard is not notified",
            "基本マスター仕様説明書 医科診療行為 項番44・45",
            "/facility/standards",
            "/options/check");

    private static final int REDUCTION = 1;
    private static final int REDUCED = 2;
    private static final int NONE = -1;

    private final Report report;
    private final Billed billed;
    private final NotifiedStandards notified;
    private final Standards standards;
    private final ActUnits units;
    private final MasterTable<ActField> acts;
    private final int[] fit;
    private final int[] standard;
    private final int[] alpha;

    Reductions(Edition edition, Report report, Billed billed, NotifiedStandards notified, Standards standards) {
        this.report = report;
        this.billed = billed;
        this.notified = notified;
        this.standards = standards;
        units = new ActUnits(edition);
        acts = edition.acts();
        fit = acts.column(ActField.STANDARD_FIT);
        standard = acts.column(ActField.STANDARD_FIT_CODE);
        alpha = acts.column(ActField.ALPHA);
    }

    /** Returns whether the points of a row go by a standard. */
    boolean asks(int row) {
        return fit[row] == REDUCED;
    }

    /** Checks a base. */
    void check(int i, StatementBuffer out) {
        int row = billed.row(i);
        int entry = billed.entry(i);
        int line = billed.line(i);
        int code = billed.code(i);
        if (!notified.isAny()) {
            standards.tellNotStated(i, false);
            return;
        }
        boolean holds = notified.holds(standard[row], billed.day(i)) || notified.allowsAct(code, billed.day(i));
        int reduction = reductionIn(out, entry, line);
        if (holds == (reduction == NONE)) {
            return;
        }
        if (holds) {
            int by = out.lineCode(reduction);
            report.tell(StandingFindings.REDUCED_THOUGH_NOTIFIED, entry, line, code, standard[row], by, 0, 0, 0);
        } else if (acts.flagStatus(row) != FlagStatus.OFFICIAL) {
            report.tell(StandingFindings.FIT_CARRIED, entry, line, code, standard[row], 0, 0, 0, 0);
        } else {
            differ(i, out);
        }
    }

    /** What is left is between the entry without the act and the entry as it is. */
    private void differ(int i, StatementBuffer out) {
        int row = billed.row(i);
        int entry = billed.entry(i);
        int line = billed.line(i);
        int code = billed.code(i);
        int reduction = reductionFor(row, billed.day(i));
        long max = Math.multiplyExact(out.points(entry), (long) out.times(entry));
        long min = report.without(entry, code);
        if (reduction == NONE) {
            report.differsWithin(StandingFindings.OTHER_CODE, entry, line, min, max, code, standard[row], 0, 0);
        } else {
            int by = acts.code(reduction);
            report.differsWithin(StandingFindings.REDUCTION_MISSING, entry, line, min, max, code, standard[row], by, 0);
        }
    }

    /** The reduction in the unit of a base. */
    private int reductionIn(StatementBuffer out, int entry, int base) {
        for (int line = base + 1; line < out.lineEnd(entry) && !units.isBase(out, line); line++) {
            if (out.lineKind(line) == LineKind.ACT && fit[out.lineRow(line)] == REDUCTION) {
                return line;
            }
        }
        return NONE;
    }

    /** The row of the base's chapter that reduces on a day; asked only where one is missing. */
    private int reductionFor(int base, int day) {
        for (int row = 0; row < acts.size(); row++) {
            if (fit[row] == REDUCTION && alpha[row] == alpha[base] && acts.from(row) <= day && day <= acts.to(row)) {
                return row;
            }
        }
        return NONE;
    }
}

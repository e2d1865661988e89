package jp.santei.check;

import jp.santei.buffer.AmountUnit;
import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.money.Rounding;
import jp.santei.rule.FindingKind;

/**
 * The part of an entry that goes with a line (行とその加算): an add-on alone, a base with the add-ons that follow it.
 *
 * <p>What it is worth is the sum of the amounts of its lines. Percentages of other lines stay as they were priced, so that
 * what an entry is worth without an add-on is exact where no percentage is based on it. Allocates nothing.
 */
public final class Portion {
    /** 告示等識別区分（１） from which a row is an add-on: 7 注加算, 9 通則加算. */
    private static final int ADD_ON = 7;

    private static final long EXACT = 1_000_000;

    private final Report report;
    private final int[] noticeKind;

    /** Makes it for an edition. */
    public Portion(Edition edition, Report report) {
        this.report = report;
        noticeKind = edition.acts().column(ActField.NOTICE_KIND);
    }

    /** Returns what the portion of a line is worth, once, in whole points; 0 where it takes points off. */
    public long points(StatementBuffer out, int entry, int line) {
        long exact = 0;
        for (int l = line; l < end(out, entry, line); l++) {
            if (out.lineKind(l) == LineKind.ACT && out.lineUnit(l) == AmountUnit.POINTS) {
                exact = Math.addExact(exact, out.lineAmount(l));
            }
        }
        return Rounding.HALF_UP_POINT.apply(Math.max(0, exact), EXACT);
    }

    /** Returns the points × 回数 of an entry without the portion of a line. */
    public long without(StatementBuffer out, int entry, int line) {
        long rest = isAll(out, entry, line) ? 0 : Math.max(0, out.points(entry) - points(out, entry, line));
        return Math.multiplyExact(rest, (long) out.times(entry));
    }

    /** Returns whether an entry is nothing but the portion of a line and comments. */
    public boolean isAll(StatementBuffer out, int entry, int line) {
        int end = end(out, entry, line);
        for (int l = out.lineStart(entry); l < out.lineEnd(entry); l++) {
            LineKind kind = out.lineKind(l);
            boolean other = (l < line || l >= end) && kind != LineKind.COMMENT && kind != LineKind.DROPPED;
            if (other || kind == LineKind.DRUG || kind == LineKind.MATERIAL) {
                return false;
            }
        }
        return true;
    }

    /** Takes the portion of a line out, when the claim is completed. */
    public void drop(StatementBuffer out, FindingKind kind, int entry, int line) {
        int end = end(out, entry, line);
        for (int l = line; l < end; l++) {
            if (out.lineKind(l) == LineKind.ACT) {
                report.dropLine(kind, entry, l);
            }
        }
    }

    private int end(StatementBuffer out, int entry, int line) {
        int end = line + 1;
        if (isBase(out, line)) {
            while (end < out.lineEnd(entry) && !isBase(out, end)) {
                end++;
            }
        }
        return end;
    }

    private boolean isBase(StatementBuffer out, int line) {
        return out.lineKind(line) == LineKind.ACT && noticeKind[out.lineRow(line)] < ADD_ON;
    }
}

package jp.santei.complete.imaging;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.money.Ratio;
import jp.santei.money.Rounding;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.ImagingFindings;
import jp.santei.rule.ImagingSteps;
import jp.santei.rule.Rule;

/**
 * CT and MRI of the month (CT・MRI): of several at once the main one, and the second and later ones reduced.
 *
 * <p>CT and MRI count together, over in- and outpatient claims ({@code history}); PET-CT and PET-MRI count before them.
 * Where the claim does not tell which of a day's scans was the first, it is the cheapest, and both values are told.
 */
final class Scans {
    static final Rule AT_ONCE = Rule.of(
            "G-SCAN-001",
            Area.IMAGING,
            "同時に行った2以上のCT（またはMRI）は主たる撮影だけを算定する",
            "of several CTs (or MRIs) at once only the main one is billed",
            "点数表 第2章第4部第3節 E200 注2, E202 注2; 留意事項通知 E200(2), E202(2)",
            "/items/*/time",
            "/items/*/context/visit",
            "/items/*/context/role");
    static final Rule SECOND = Rule.of(
            "G-SCAN-002",
            Area.IMAGING,
            "同一月2回目以降のCT・MRIに２回目以降減算（撮影料の100分の80）を追加する",
            "the second CT or MRI of the month and later ones get their reduction to 80 % of the scan",
            "点数表 第2章第4部第3節 通則2; 留意事項通知 第2章第4部第3節 通則1",
            "/history/counts",
            "/items/*/time",
            "/items/*/context/role");
    static final Rule ORDER = Rule.of(
            "G-SCAN-003",
            Area.IMAGING,
            "同じ日のCT・MRIの順がわからないときは低い点数の撮影を1回目とし、両方の点数を示す",
            "where it is not told which scan of a day was the first it is the cheapest, and both values are told",
            "点数表 第2章第4部第3節 通則2",
            "/items/*/time",
            "/items/*/context/role");

    private static final int POINTS = 3;
    private static final long WHOLE_PERCENT = 10_000;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final ImagingRows rows;
    private final Series series;
    private final Storage storage;

    private final int[] pointKind;
    private final Ratio points = new Ratio();

    private final EntryQueue queue;

    /** CT and MRI that the claim has had so far. */
    private int done;

    Scans(Edition edition, Draft draft, ImagingRows rows, Series series, Storage storage) {
        this.draft = draft;
        acts = edition.acts();
        pointKind = acts.column(ActField.POINT_KIND);
        this.rows = rows;
        this.series = series;
        this.storage = storage;
        queue = new EntryQueue(series);
    }

    void begin() {
        done = 0;
    }

    /** What is given with the reduction is no first scan; of the others the cheapest is, where no order is told. */
    void complete(int day) {
        queue.clear();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry) && hasScan(entry)) {
                queue.add(entry, isGivenReduced(entry) ? 1 : 0, reducible(entry));
            }
        }
        keepMain();
        sayOrderUnknown(day);
        for (int i = 0; i < queue.size(); i++) {
            reduce(queue.entry(i), day);
        }
    }

    private boolean hasScan(int entry) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line) && rows.countsAsScan(out.lineRow(line))) {
                return true;
            }
        }
        return false;
    }

    /** Takes out what is beside the main one of its occasion. */
    private void keepMain() {
        for (int i = 1; i < queue.size(); i++) {
            for (int k = 0; k < i; k++) {
                int one = queue.entry(k);
                int other = queue.entry(i);
                if (hasScan(one) && hasScan(other) && series.together(one, other)) {
                    dropMinor(one, other);
                }
            }
        }
        for (int i = queue.size() - 1; i >= 0; i--) {
            if (!hasScan(queue.entry(i))) {
                queue.remove(i);
            }
        }
    }

    private void dropMinor(int one, int other) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(one); line < out.lineEnd(one); line++) {
            int twin = isScan(line) ? sameKind(line, other) : StatementBuffer.NO_LINE;
            if (twin != StatementBuffer.NO_LINE) {
                boolean firstIsMain = value(one, line) >= value(other, twin);
                int minorEntry = firstIsMain ? other : one;
                int minor = firstIsMain ? twin : line;
                int main = firstIsMain ? line : twin;
                draft.dropUnit(
                        minorEntry, minor, ImagingFindings.SCAN_AT_ONCE, out.lineCode(minor), out.lineCode(main), 0);
                storage.dropOf(minorEntry, firstIsMain ? one : other, ImagingRows.SCAN);
            }
        }
    }

    private boolean isScan(int line) {
        return draft.isAct(line) && rows.isScan(draft.out().lineRow(line));
    }

    private int sameKind(int line, int entry) {
        StatementBuffer out = draft.out();
        for (int other = out.lineStart(entry); other < out.lineEnd(entry); other++) {
            if (isScan(other) && rows.section(out.lineRow(other)) == rows.section(out.lineRow(line))) {
                return other;
            }
        }
        return StatementBuffer.NO_LINE;
    }

    /** Points of a scan and the fixed add-ons behind it. */
    private long value(int entry, int base) {
        StatementBuffer out = draft.out();
        long value = acts.value(out.lineRow(base));
        for (int line = base + 1; line < out.lineEnd(entry) && !draft.isBase(line); line++) {
            if (draft.isAct(line) && pointKind[out.lineRow(line)] == POINTS) {
                value = Math.addExact(value, acts.value(out.lineRow(line)));
            }
        }
        return value;
    }

    private boolean isGivenReduced(int entry) {
        return draft.lineOf(entry, rows.secondScan()) != StatementBuffer.NO_LINE;
    }

    /** Points of the first scan of an entry that can be reduced, 0 for PET-CT and PET-MRI. */
    private long reducible(int entry) {
        int line = nthScan(entry, 0);
        return line != StatementBuffer.NO_LINE && isScan(line)
                ? acts.value(draft.out().lineRow(line))
                : 0;
    }

    /** Tells both values of the first and the dearest scan of a day that have no order between them. */
    private void sayOrderUnknown(int day) {
        int reduction = draft.row(rows.secondScan(), day);
        int last = 0;
        while (last + 1 < queue.size() && queue.isTied(0, last + 1)) {
            last++;
        }
        boolean first = last > 0 && reduction >= 0 && done == 0 && billedBefore(day) == 0;
        if (first && queue.stake(0) < queue.stake(last)) {
            long percent = acts.value(reduction);
            long min = Math.addExact(rounded(queue.stake(0), 0), rounded(queue.stake(last), percent));
            long max = Math.addExact(rounded(queue.stake(0), percent), rounded(queue.stake(last), 0));
            int line = nthScan(queue.entry(last), 0);
            int code = draft.out().lineCode(line);
            draft.out().finding(ImagingFindings.SCAN_ORDER_UNKNOWN, queue.entry(last), line, code, min, max);
        }
    }

    private long rounded(long value, long percent) {
        return points.set(value, Scale.POINTS.one())
                .times(WHOLE_PERCENT - percent, WHOLE_PERCENT)
                .round(Rounding.HALF_UP_POINT);
    }

    private void reduce(int entry, int day) {
        int earlier = billedBefore(day);
        int nth = 0;
        int line = nthScan(entry, nth);
        while (line != StatementBuffer.NO_LINE) {
            int number = Math.addExact(Math.addExact(earlier, done), 1);
            int reduction = draft.row(rows.secondScan(), day);
            if (number > 1 && reduction >= 0 && isScan(line) && !isReduced(entry, line)) {
                draft.insertLine(
                        entry,
                        line,
                        rows.secondScan(),
                        ClaimBuffer.ABSENT,
                        ImagingSteps.SECOND_SCAN,
                        acts.value(reduction),
                        number);
            }
            done++;
            nth++;
            line = nthScan(entry, nth);
        }
    }

    private int nthScan(int entry, int nth) {
        StatementBuffer out = draft.out();
        int left = nth;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line) && rows.countsAsScan(out.lineRow(line)) && left-- == 0) {
                return line;
            }
        }
        return StatementBuffer.NO_LINE;
    }

    /** Whether the reduction stands between a scan and the next. */
    private boolean isReduced(int entry, int scan) {
        StatementBuffer out = draft.out();
        for (int line = scan + 1; line < out.lineEnd(entry) && !isScan(line); line++) {
            if (draft.isAct(line) && out.lineCode(line) == rows.secondScan()) {
                return true;
            }
        }
        return false;
    }

    /** Scans that earlier claims billed from the first of the month to a day. */
    private int billedBefore(int day) {
        HistoryBuffer history = draft.in().history();
        int times = 0;
        for (int i = 0; i < history.billedCount(); i++) {
            int on = history.billedDay(i);
            if (on >= draft.in().firstDay() && on <= day) {
                int row = draft.row(history.billedCode(i), on);
                if (row >= 0 && rows.countsAsScan(row)) {
                    times = Math.addExact(times, history.billedTimes(i));
                }
            }
        }
        return times;
    }
}

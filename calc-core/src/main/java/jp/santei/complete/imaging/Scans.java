package jp.santei.complete.imaging;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.FactColumns;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.ImagingFindings;
import jp.santei.rule.ImagingSteps;
import jp.santei.rule.Rule;

/**
 * CT and MRI of the month (CT・MRI): of several at once the main one, and the second and later ones reduced.
 *
 * <p>CT and MRI count together, over in- and outpatient claims ({@code history}); PET-CT and PET-MRI count before them. In
 * a day the order is that of the times stated, else that of the items.
 */
final class Scans {
    static final Rule AT_ONCE = Rule.of(
            "G-SCAN-001",
            Area.IMAGING,
            "同時に行った2以上のCT（またはMRI）は主たる撮影だけを算定する",
            "of several CTs (or MRIs) at once only the main one is billed",
            "点数表 第2章第4部第3節 E200 注2, E202 注2; 留意事項通知 E200(2), E202(2)",
            "/items/*/time",
            "/items/*/context/visit");
    static final Rule SECOND = Rule.of(
            "G-SCAN-002",
            Area.IMAGING,
            "同一月2回目以降のCT・MRIに２回目以降減算（撮影料の100分の80）を追加する",
            "the second CT or MRI of the month and later ones get their reduction to 80 % of the scan",
            "点数表 第2章第4部第3節 通則2; 留意事項通知 第2章第4部第3節 通則1",
            "/history/counts",
            "/items/*/time");

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final ImagingRows rows;
    private final Series series;
    private final Storage storage;

    private int[] entries = new int[16];
    private int count;

    /** CT and MRI that the claim has had so far. */
    private int done;

    Scans(Edition edition, Draft draft, ImagingRows rows, Series series, Storage storage) {
        this.draft = draft;
        acts = edition.acts();
        this.rows = rows;
        this.series = series;
        this.storage = storage;
    }

    void begin() {
        done = 0;
    }

    void complete(int day) {
        count = 0;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry) && hasScan(entry)) {
                keepMain(entry);
            }
        }
        for (int i = 0; i < count; i++) {
            if (!draft.out().dropped(entries[i])) {
                reduce(entries[i], day);
            }
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

    /** Takes an entry among those of the day, or takes out what is beside the main one of its occasion. */
    private void keepMain(int entry) {
        for (int i = 0; i < count && !draft.out().dropped(entry); i++) {
            int other = entries[i];
            if (!draft.out().dropped(other) && series.together(other, entry)) {
                dropMinor(other, entry);
            }
        }
        if (!draft.out().dropped(entry) && hasScan(entry)) {
            insert(entry);
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
                storage.dropOf(minorEntry, ImagingRows.SCAN, out.lineCode(main));
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
            if (draft.isAct(line) && acts.column(ActField.POINT_KIND)[out.lineRow(line)] == 3) {
                value = Math.addExact(value, acts.value(out.lineRow(line)));
            }
        }
        return value;
    }

    /** Puts an entry in order of time behind those that are not later. */
    private void insert(int entry) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, count * 2);
        }
        int at = count++;
        while (at > 0 && isBefore(entry, entries[at - 1])) {
            entries[at] = entries[at - 1];
            at--;
        }
        entries[at] = entry;
    }

    private boolean isBefore(int entry, int other) {
        int a = draft.in().facts().minuteOf(draft.out().item(entry));
        int b = draft.in().facts().minuteOf(draft.out().item(other));
        return a != FactColumns.ABSENT && b != FactColumns.ABSENT && a < b;
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

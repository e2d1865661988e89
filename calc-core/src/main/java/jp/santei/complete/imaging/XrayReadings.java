package jp.santei.complete.imaging;

import java.util.Arrays;
import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
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
 * The X-rays of a day (写真診断・撮影): items of one series in one, and the second method on a site read at half.
 *
 * <pre>
 *   same site, same time, same row        films in one sum; what is billed once a series, once
 *   same site, same time, another method  the later reading becomes its row 他方と同時併施
 *   site not stated, another method       the same, and both values are told
 * </pre>
 *
 * <p>Where the claim does not tell which of two items was taken first, the one whose half is worth less is read at half,
 * and both values are told. An item is a series of its own: items of the same method are joined only when both name the same site. What was found
 * necessary after the reading of the first ({@code context.afterReading}) is read in full.
 */
final class XrayReadings {
    static final Rule SECOND_METHOD = Rule.of(
            "G-METHOD-001",
            Area.IMAGING,
            "同一部位の同時の2以上の撮影方法では、第2の診断以後を100分の50の行に置き換える",
            "of two methods at once on a site the second reading and later ones are billed at half",
            "点数表 第2章第4部第1節 通則2; 留意事項通知 第2章第4部第1節(3)(4)",
            "/items/*/context/site",
            "/items/*/context/side",
            "/items/*/context/afterReading",
            "/items/*/context/role",
            "/items/*/time");
    static final Rule ORDER = Rule.of(
            "G-METHOD-003",
            Area.IMAGING,
            "同一部位の2つの撮影方法の順がわからないときは点数が低くなる方を第2の診断とし、両方の点数を示す",
            "where it is not told which method came first the second is the one that makes fewer points, and both values are"
                    + " told",
            "点数表 第2章第4部第1節 通則2",
            "/items/*/context/role",
            "/items/*/time");
    static final Rule SITE_UNKNOWN = Rule.of(
            "G-METHOD-002",
            Area.IMAGING,
            "部位がわからない同じ日の別の撮影方法は第2の診断として計算し、両方の点数を示す",
            "another method of the day without a site is valued as the second reading, and both values are told",
            "点数表 第2章第4部第1節 通則2",
            "/items/*/context/site");
    static final Rule SERIES = Rule.of(
            "G-SERIES-001",
            Area.IMAGING,
            "同一部位・同一方法の同時の撮影は枚数を合わせ、一連につきの項目は1回だけ算定する",
            "images of one site by one method at once: films in one sum, and once what is billed by series",
            "点数表 第2章第4部第1節 通則3; 留意事項通知 第2章第4部第1節(6)(7)(9)",
            "/items/*/context/site",
            "/items/*/context/side",
            "/items/*/time");

    private static final int UNKNOWN = 1;
    private static final int SAME = 2;
    private static final int APART = 0;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final ImagingRows rows;
    private final Series series;
    private final Storage storage;
    private final CodeList second;
    private final int[] step;
    private final int[] upper;
    private final int[] lower;
    private final int[] stepPoints;
    private final Ratio points = new Ratio();

    private final EntryQueue queue;

    private int[] entries = new int[16];
    private int[] sites = new int[16];
    private int count;

    /** Methods read so far on the day, as bits. */
    private int methods;

    XrayReadings(Edition edition, Draft draft, ImagingRows rows, Series series, Storage storage) {
        this.draft = draft;
        acts = edition.acts();
        this.rows = rows;
        this.series = series;
        this.storage = storage;
        second = edition.codeList(CodeListKey.XRAY_SECOND_READING);
        step = acts.column(ActField.STEP);
        upper = acts.column(ActField.STEP_UPPER);
        lower = acts.column(ActField.STEP_LOWER);
        stepPoints = acts.column(ActField.STEP_POINTS);
        queue = new EntryQueue(series);
    }

    void complete(int day) {
        queue.clear();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry) && hasXray(entry, day)) {
                queue.add(entry, 0, loss(entry, day));
            }
        }
        count = 0;
        methods = 0;
        for (int i = 0; i < queue.size(); i++) {
            take(queue.entry(i), day);
        }
    }

    /** What the first reading of an entry would lose at half; one that is given at half is the second as it stands. */
    private long loss(int entry, int day) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line) && rows.readingMethod(out.lineCode(line), day) != CodeList.ABSENT) {
                int half = halfRow(line, day);
                return half < 0 ? Long.MAX_VALUE : acts.value(out.lineRow(line)) - acts.value(half);
            }
        }
        return 0;
    }

    /** The row of the second reading of a line, or a negative number. */
    private int halfRow(int line, int day) {
        int half = second.valueOf(draft.out().lineCode(line), day);
        return half == CodeList.ABSENT ? -1 : draft.row(half, day);
    }

    private boolean hasXray(int entry, int day) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line) && isXray(out.lineCode(line), day)) {
                return true;
            }
        }
        return false;
    }

    private boolean isXray(int code, int day) {
        return rows.readingMethod(code, day) != CodeList.ABSENT || rows.exposureMethod(code, day) != CodeList.ABSENT;
    }

    private void take(int entry, int day) {
        int site = series.site(entry);
        for (int i = 0; site != Series.NO_SITE && i < count && !draft.out().dropped(entry); i++) {
            if (relation(i, entry, site) == SAME) {
                join(entries[i], entry, day);
            }
        }
        if (draft.out().dropped(entry)) {
            return;
        }
        if (!draft.in().facts().isTrue(ContextKey.AFTER_READING, draft.out().item(entry))) {
            halve(entry, site, day);
        }
        keep(entry, site, day);
    }

    private void keep(int entry, int site, int day) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, count * 2);
            sites = Arrays.copyOf(sites, count * 2);
        }
        entries[count] = entry;
        sites[count++] = site;
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line) && rows.readingMethod(out.lineCode(line), day) != CodeList.ABSENT) {
                methods |= 1 << rows.readingMethod(out.lineCode(line), day);
            }
        }
    }

    /** How the site and time of an entry stand to those of one before it. */
    private int relation(int i, int entry, int site) {
        if (!series.together(entries[i], entry) || !series.sameSide(entries[i], entry)) {
            return APART;
        }
        if (site == Series.NO_SITE || sites[i] == Series.NO_SITE) {
            return UNKNOWN;
        }
        return site == sites[i] ? SAME : APART;
    }

    /** Joins an entry with the one of its series before it, row by row. */
    private void join(int into, int entry, int day) {
        StatementBuffer out = draft.out();
        storage.keepMain(into, entry, day);
        if (out.dropped(into) || out.times(into) != 1 || out.times(entry) != 1) {
            return;
        }
        for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
            if (draft.isBase(line) && isXray(out.lineCode(line), day)) {
                int first = draft.lineOf(into, out.lineCode(line));
                if (first != StatementBuffer.NO_LINE && addFilms(into, first, line)) {
                    draft.dropUnit(entry, line, ImagingFindings.SERIES, out.lineCode(line), 0, 0);
                }
            }
        }
    }

    /** Adds the films of a line to those of another; what has no films is billed once a series. */
    private boolean addFilms(int entry, int first, int line) {
        StatementBuffer out = draft.out();
        if (step[out.lineRow(first)] != 1) {
            return true;
        }
        if (out.lineQuantity(first) == ClaimBuffer.ABSENT || out.lineQuantity(line) == ClaimBuffer.ABSENT) {
            return false;
        }
        long films = Math.addExact(out.lineQuantity(first), out.lineQuantity(line));
        out.quantity(first, films);
        draft.explain(ImagingSteps.FILMS, entry, first, films, 0, 0);
        return true;
    }

    /** Replaces the readings of an entry that come second on their site. */
    private void halve(int entry, int site, int day) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            int half = draft.isAct(line) ? halfRow(line, day) : -1;
            if (half >= 0) {
                int method = rows.readingMethod(out.lineCode(line), day);
                int within = otherReading(entry, line, method, day);
                if (within == StatementBuffer.NO_LINE) {
                    halveAcross(entry, line, half, site, day);
                } else {
                    replace(entry, line, half, within);
                }
            }
        }
    }

    private void halveAcross(int entry, int line, int half, int site, int day) {
        StatementBuffer out = draft.out();
        int method = rows.readingMethod(out.lineCode(line), day);
        boolean others = (methods & ~(1 << method)) != 0;
        int unknown = StatementBuffer.NO_LINE;
        for (int i = 0; others && i < count; i++) {
            int relation = relation(i, entry, site);
            int first = relation == APART || out.dropped(entries[i])
                    ? StatementBuffer.NO_LINE
                    : otherReading(entries[i], out.lineEnd(entries[i]), method, day);
            if (first != StatementBuffer.NO_LINE && relation == SAME) {
                if (series.compare(entries[i], entry) == 0) {
                    sayOrderUnknown(entry, line, half, first, day);
                }
                replace(entry, line, half, first);
                return;
            }
            if (first != StatementBuffer.NO_LINE && unknown == StatementBuffer.NO_LINE) {
                unknown = first;
                if (site == Series.NO_SITE) {
                    break;
                }
            }
        }
        if (unknown != StatementBuffer.NO_LINE) {
            long full = value(out.lineRow(line), out.lineQuantity(line));
            long less = value(half, out.lineQuantity(line));
            out.finding(ImagingFindings.SITE_UNKNOWN, entry, line, out.lineCode(line), less, full);
            replace(entry, line, half, unknown);
        }
    }

    private void replace(int entry, int line, int half, int first) {
        int code = draft.out().lineCode(first);
        draft.replace(entry, line, acts.code(half), ImagingSteps.SECOND_METHOD, code, 0);
    }

    /** Tells the sum of both readings in either order, where they differ. */
    private void sayOrderUnknown(int entry, int line, int half, int first, int day) {
        StatementBuffer out = draft.out();
        int halfOfFirst = halfRow(first, day);
        if (halfOfFirst >= 0) {
            long min = value(out.lineRow(first), out.lineQuantity(first)) + value(half, out.lineQuantity(line));
            long max = value(halfOfFirst, out.lineQuantity(first)) + value(out.lineRow(line), out.lineQuantity(line));
            if (min < max) {
                out.finding(ImagingFindings.METHOD_ORDER_UNKNOWN, entry, line, out.lineCode(line), min, max);
            }
        }
    }

    /** The first reading of an entry before a line that is of another method. */
    private int otherReading(int entry, int before, int method, int day) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < before; line++) {
            int other = draft.isAct(line) ? rows.readingMethod(out.lineCode(line), day) : CodeList.ABSENT;
            if (other != CodeList.ABSENT && other != method) {
                return line;
            }
        }
        return StatementBuffer.NO_LINE;
    }

    /** Points of a reading with its films, half up. */
    private long value(int row, long quantity) {
        points.set(acts.value(row), Scale.POINTS.one());
        if (step[row] == 1 && quantity != ClaimBuffer.ABSENT) {
            long films = Math.min(upper[row], quantity / Scale.QUANTITY.one());
            long more = Math.max(0, films - lower[row]);
            points.plus(Math.multiplyExact(more, (long) stepPoints[row]), Scale.POINTS.one());
        }
        return points.round(Rounding.HALF_UP_POINT);
    }
}

package jp.santei.complete.imaging;

import java.util.Arrays;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.ImagingFindings;
import jp.santei.rule.ImagingSteps;
import jp.santei.rule.Rule;

/**
 * 画像診断管理加算: once a month for each of X-ray, nuclear medicine and CT, on the day of the first reading.
 *
 * <p>It asks for a written report of the radiologist, which no claim states. A facility that names the nine-digit code
 * bills it as a rule; one that only files the standard gets both values told.
 */
final class Management {
    static final Rule ADDED = Rule.of(
            "G-MGMT-001",
            Area.IMAGING,
            "画像診断管理加算のコードを施設が示すとき月の最初の診断の日に追加し、届出だけのときは両方の点数を示す",
            "画像診断管理加算 is added on the first reading where the facility names it; where it only files the standard both"
                    + " values are told",
            "点数表 第2章第4部 通則4〜7; 留意事項通知 第2章第4部 通則",
            "/facility/standards",
            "/history/counts");
    static final Rule ONCE = Rule.of(
            "G-MGMT-002",
            Area.IMAGING,
            "画像診断管理加算・遠隔画像診断管理加算は写真診断・核医学診断・コンピューター断層診断のそれぞれで月1回",
            "画像診断管理加算, remote or not, once a month for each of X-ray, nuclear medicine and CT",
            "点数表 第2章第4部 通則4〜8",
            "/history/counts");
    static final Rule FIRST_READING = Rule.of(
            "G-MGMT-003",
            Area.IMAGING,
            "画像診断管理加算が月の最初の診断の日でなければ注意する",
            "画像診断管理加算 on another day than the first reading is a warning",
            "留意事項通知 第2章第4部 通則（画像診断管理加算は月の最初の診断の日に算定）");

    private static final int KINDS = 4;
    private static final int XRAY = 1;
    private static final int NUCLEAR = 2;
    private static final int SCANS = 3;
    private static final int NONE = -1;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final ImagingRows rows;
    private final Judgements judgements;
    private final CodeList kindOf;
    private final int[] codes;

    private final boolean[] given = new boolean[KINDS];
    private final boolean[] billed = new boolean[KINDS];

    /** First day of the month with a reading of a kind, or {@link #NONE}. */
    private final int[] firstReading = new int[KINDS];

    Management(Edition edition, Draft draft, ImagingRows rows, Judgements judgements) {
        this.draft = draft;
        acts = edition.acts();
        this.rows = rows;
        this.judgements = judgements;
        kindOf = edition.codeList(CodeListKey.IMAGING_MANAGEMENT);
        int[] found = new int[acts.size()];
        int count = 0;
        for (int row = 0; row < acts.size(); row++) {
            boolean listed = kindOf.valueOf(acts.code(row), acts.to(row)) != CodeList.ABSENT;
            if (listed && (count == 0 || found[count - 1] != acts.code(row))) {
                found[count++] = acts.code(row);
            }
        }
        codes = Arrays.copyOf(found, count);
    }

    void begin() {
        Arrays.fill(given, false);
        Arrays.fill(billed, false);
        Arrays.fill(firstReading, NONE);
        HistoryBuffer history = draft.in().history();
        int firstDay = draft.in().firstDay();
        for (int i = 0; i < history.billedCount(); i++) {
            int day = history.billedDay(i);
            int kind = kindOf.valueOf(history.billedCode(i), day);
            if (kind != CodeList.ABSENT && day >= firstDay && day < firstDay + Month.DAYS) {
                billed[kind] = true;
            }
        }
        StatementBuffer out = draft.out();
        for (int entry = 0; entry < out.entryCount(); entry++) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                int kind = out.dropped(entry) || !draft.isAct(line)
                        ? CodeList.ABSENT
                        : kindOf.valueOf(out.lineCode(line), out.date(entry));
                if (kind != CodeList.ABSENT) {
                    given[kind] = true;
                }
            }
        }
    }

    void complete(int day) {
        findReadings(day);
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry)) {
                check(entry, day);
            }
        }
        for (int kind = XRAY; kind <= SCANS; kind++) {
            if (!given[kind] && !billed[kind] && firstReading[kind] == day) {
                add(kind, day);
            }
        }
    }

    private void findReadings(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                int kind = out.dropped(entry) || !draft.isAct(line) ? 0 : reading(line, day);
                if (kind != 0 && firstReading[kind] == NONE) {
                    firstReading[kind] = day;
                }
            }
        }
    }

    /** What a line reads: 1 to 3, 0 = it is no reading. */
    private int reading(int line, int day) {
        int row = draft.out().lineRow(line);
        if (rows.readingMethod(draft.out().lineCode(line), day) != CodeList.ABSENT || rows.isBasic(row)) {
            return XRAY;
        }
        if (judgements.isJudgement(row)) {
            return judgements.family(row) == 0 ? NUCLEAR : SCANS;
        }
        return 0;
    }

    /** Of the fees of a kind on a day the dearest stays, where the month has none yet. */
    private void check(int entry, int day) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
            int kind = draft.isAct(line) ? kindOf.valueOf(out.lineCode(line), day) : CodeList.ABSENT;
            if (kind != CodeList.ABSENT) {
                if (billed[kind] || acts.value(out.lineRow(line)) < dearest(kind, day)) {
                    draft.dropUnit(entry, line, ImagingFindings.MANAGED_TWICE, out.lineCode(line), 0, 0);
                } else {
                    billed[kind] = true;
                    if (firstReading[kind] != day) {
                        out.finding(ImagingFindings.MANAGED_LATER, entry, line, out.lineCode(line), 0, 0);
                    }
                }
            }
        }
    }

    private long dearest(int kind, int day) {
        StatementBuffer out = draft.out();
        long dearest = 0;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                boolean act = !out.dropped(entry) && draft.isAct(line);
                if (act && kindOf.valueOf(out.lineCode(line), day) == kind) {
                    dearest = Math.max(dearest, acts.value(out.lineRow(line)));
                }
            }
        }
        return dearest;
    }

    private void add(int kind, int day) {
        int named = NONE;
        int filed = NONE;
        for (int code : codes) {
            int row = kindOf.valueOf(code, day) == kind ? draft.row(code, day) : NONE;
            if (row >= 0 && draft.permission().fits(row, draft.in(), day)) {
                if (draft.in().facility().hasStandard(code, day)) {
                    named = dearer(row, named);
                } else if (draft.permission().filed(row, draft.in().facility(), day)) {
                    filed = dearer(row, filed);
                }
            }
        }
        int like = readingEntry(kind, day);
        if (named != NONE) {
            billed[kind] = true;
            draft.addEntry(like, acts.code(named), ImagingSteps.MANAGEMENT, 0, 0);
        } else if (filed != NONE) {
            long points = acts.value(filed) / Scale.POINTS.one();
            draft.out()
                    .finding(
                            ImagingFindings.MANAGEMENT_UNKNOWN,
                            like,
                            StatementBuffer.NO_LINE,
                            acts.code(filed),
                            0,
                            points);
        }
    }

    private int dearer(int row, int best) {
        return best == NONE || acts.value(row) > acts.value(best) ? row : best;
    }

    private int readingEntry(int kind, int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && draft.isAct(line) && reading(line, day) == kind) {
                    return entry;
                }
            }
        }
        return Month.NONE;
    }
}

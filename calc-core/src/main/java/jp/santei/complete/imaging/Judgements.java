package jp.santei.complete.imaging;

import java.util.Arrays;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.ImagingFindings;
import jp.santei.rule.ImagingSteps;
import jp.santei.rule.Rule;

/**
 * コンピューター断層診断 and 核医学診断: once in a calendar month, on the day of the first image, over in- and outpatient claims.
 *
 * <p>The judgement of a day's image is that of its 検査等実施判断グループ; of two groups of nuclear medicine on the first day
 * the dearer. The reading of another facility's CT counts with コンピューター断層診断.
 */
final class Judgements {
    static final Rule ADDED = Rule.of(
            "G-JUDGE-001",
            Area.IMAGING,
            "CT・MRI・核医学の月の初回の日に、診断料がなければ追加する",
            "the judgement of CT and MRI, and of nuclear medicine, is added on the first day of the month",
            "点数表 第2章第4部 E102 注, E203 注; 留意事項通知 E102, E203(1)(2)",
            "/history/counts");
    static final Rule ONCE = Rule.of(
            "G-JUDGE-002",
            Area.IMAGING,
            "コンピューター断層診断・核医学診断は入院・外来・診療科を通じて月1回に限る",
            "the judgement of CT and MRI, and of nuclear medicine, once a month over in- and outpatient care",
            "点数表 第2章第4部 E102 注, E203 注; 留意事項通知 E203(2)",
            "/history/counts");
    static final Rule OTHERS = Rule.of(
            "G-OTHER-001",
            Area.IMAGING,
            "他医撮影のコンピューター断層診断は初診料を算定した日に限る",
            "the reading of another facility's CT only on a day of 初診料",
            "留意事項通知 E203(3)",
            "/items/*/lines");

    private static final int DONE = 1;
    private static final int JUDGEMENT = 2;
    private static final int OF_NUCLEAR = 102;
    private static final int OF_SCANS = 203;
    private static final int FIRST_SCAN = 200;
    private static final int GROUPS = 64;
    private static final int FIRST_CLASS = 2;
    private static final int OTHER_FACILITY = 5;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final ImagingRows rows;
    private final int[] judgement;
    private final int[] group;
    private final int[] noticeKind;
    private final int[] printed;
    private final int[] alpha;
    private final int[] part;
    private final int[] actualDays;
    private final int[] times;
    private final int[] codeOfGroup = new int[GROUPS];

    private final boolean[] given = new boolean[2];
    private final boolean[] billed = new boolean[2];

    Judgements(Edition edition, Draft draft, ImagingRows rows) {
        this.draft = draft;
        acts = edition.acts();
        this.rows = rows;
        judgement = acts.column(ActField.JUDGEMENT);
        group = acts.column(ActField.JUDGEMENT_GROUP);
        noticeKind = acts.column(ActField.NOTICE_KIND);
        printed = acts.column(ActField.NOTICE_KIND_PRINTED);
        alpha = acts.column(ActField.ALPHA);
        part = acts.column(ActField.PART);
        actualDays = acts.column(ActField.ACTUAL_DAYS);
        times = acts.column(ActField.DAYS_OR_TIMES);
        for (int row = 0; row < acts.size(); row++) {
            if (rows.isBase(row) && judgement[row] == JUDGEMENT && group[row] < GROUPS) {
                codeOfGroup[group[row]] = acts.code(row);
            }
        }
    }

    void begin() {
        Arrays.fill(given, false);
        Arrays.fill(billed, false);
        HistoryBuffer history = draft.in().history();
        int firstDay = draft.in().firstDay();
        for (int i = 0; i < history.billedCount(); i++) {
            int day = history.billedDay(i);
            int row = acts.find(history.billedCode(i), day);
            if (row >= 0 && isJudgement(row) && day >= firstDay && day < firstDay + Month.DAYS) {
                billed[family(row)] = true;
            }
        }
        StatementBuffer out = draft.out();
        for (int entry = 0; entry < out.entryCount(); entry++) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                boolean counts = !out.dropped(entry) && draft.isAct(line) && isJudgement(out.lineRow(line));
                if (counts && !isOfOthers(out.lineRow(line))) {
                    given[family(out.lineRow(line))] = true;
                }
            }
        }
    }

    /** Returns whether a row is a judgement, of nuclear medicine or of CT and MRI. */
    boolean isJudgement(int row) {
        return rows.isBase(row) && (rows.section(row) == OF_NUCLEAR || rows.section(row) == OF_SCANS);
    }

    /** Returns whether a judgement is the reading of another facility's image. */
    boolean isOfOthers(int row) {
        return noticeKind[row] == OTHER_FACILITY;
    }

    /** Returns 0 for nuclear medicine, 1 for CT and MRI. */
    int family(int row) {
        return rows.section(row) >= FIRST_SCAN ? 1 : 0;
    }

    void complete(int day) {
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry)) {
                dropSurplus(entry, day);
            }
        }
        for (int family = 0; family < billed.length; family++) {
            if (!billed[family] && !given[family]) {
                add(family, day);
            }
        }
    }

    private void dropSurplus(int entry, int day) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
            if (draft.isAct(line) && isJudgement(out.lineRow(line))) {
                int row = out.lineRow(line);
                if (isOfOthers(row) && !firstVisit(day)) {
                    draft.dropUnit(entry, line, ImagingFindings.OTHERS_IMAGE, out.lineCode(line), 0, 0);
                } else if (billed[family(row)]) {
                    draft.dropUnit(entry, line, ImagingFindings.JUDGED_TWICE, out.lineCode(line), 0, 0);
                } else {
                    billed[family(row)] = true;
                }
            }
        }
    }

    /** Whether 初診料, or a fee that includes it, is billed on a day. */
    private boolean firstVisit(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && draft.isAct(line) && isFirstVisit(out.lineRow(line))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isFirstVisit(int row) {
        boolean consultation = alpha[row] == Chapter.CONSULTATION && part[row] == 1 && rows.section(row) == 0;
        return (consultation && printed[row] == 1) || (actualDays[row] == FIRST_CLASS && times[row] == 1);
    }

    private void add(int family, int day) {
        StatementBuffer out = draft.out();
        int best = -1;
        int like = Month.NONE;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                int row = !out.dropped(entry) && draft.isAct(line) ? out.lineRow(line) : -1;
                if (row >= 0 && rows.isBase(row) && judgement[row] == DONE && family(row) == family) {
                    int fee = draft.row(codeOfGroup[group[row]], day);
                    if (fee >= 0 && (best < 0 || acts.value(fee) > acts.value(best))) {
                        best = fee;
                        like = entry;
                    }
                }
            }
        }
        if (best >= 0) {
            billed[family] = true;
            draft.addEntry(like, acts.code(best), ImagingSteps.JUDGEMENT, 0, 0);
        }
    }
}

package jp.santei.complete.imaging;

import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.ImagingFindings;
import jp.santei.rule.Rule;

/** What imaging shares a day with (画像診断の1日の規則): urgent imaging once, plain X-rays of 基本的エックス線診断料. */
final class DayRules {
    static final Rule URGENT_ONCE = Rule.of(
            "G-URGENT-001",
            Area.IMAGING,
            "時間外緊急院内画像診断加算は1日につき1回",
            "時間外緊急院内画像診断加算 once a day",
            "点数表 第2章第4部 通則3",
            "/items/*/lines");
    static final Rule URGENT_OR_EARLY = Rule.of(
            "G-URGENT-002",
            Area.IMAGING,
            "時間外緊急院内画像診断加算を算定する日は夜間・早朝等加算を算定しない",
            "no 夜間・早朝等加算 on a day of 時間外緊急院内画像診断加算",
            "留意事項通知 第2章第4部 通則（時間外緊急院内画像診断加算(5)）",
            "/items/*/lines");
    static final Rule BASIC = Rule.of(
            "G-BASIC-001",
            Area.IMAGING,
            "基本的エックス線診断料を算定する日の単純撮影の診断・撮影はこれに含まれる",
            "plain X-rays are included in 基本的エックス線診断料 of the day",
            "点数表 第2章第4部第1節 E004 注2",
            "/setting",
            "/items/*/lines");
    static final Rule FILMS = Rule.of(
            "G-PAIR-001",
            Area.IMAGING,
            "一連の写真診断と撮影の方法・枚数が異なれば注意する",
            "a reading whose method or films differ from its exposure is a warning",
            "点数表 第2章第4部第1節 通則1・3; E001, E002",
            "/items/*/lines/*/quantity",
            "/options/check");

    private static final int EARLY_OR_NIGHT = 6;

    private final Draft draft;
    private final ImagingRows rows;
    private final CodeList urgent;
    private final int[] timeClass;
    private final int[] alpha;
    private final int[] step;

    DayRules(Edition edition, Draft draft, ImagingRows rows) {
        this.draft = draft;
        this.rows = rows;
        urgent = edition.codeList(CodeListKey.URGENT_IMAGING);
        timeClass = edition.acts().column(ActField.TIME_CLASS);
        alpha = edition.acts().column(ActField.ALPHA);
        step = edition.acts().column(ActField.STEP);
    }

    void complete(int day) {
        int urgentCode = keepFirstUrgent(day);
        boolean basic = draft.in().inpatient() && hasBasic(day);
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry)) {
                complete(entry, day, urgentCode, basic);
            }
        }
    }

    private void complete(int entry, int day, int urgentCode, boolean basic) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
            if (draft.isAct(line)) {
                int row = out.lineRow(line);
                int code = out.lineCode(line);
                boolean early = alpha[row] == Chapter.CONSULTATION && timeClass[row] == EARLY_OR_NIGHT;
                if (urgentCode != ImagingRows.NO_CODE && early) {
                    draft.dropLine(entry, line, ImagingFindings.NO_EARLY_NIGHT, code, urgentCode, 0);
                } else if (basic && isPlain(code, day)) {
                    draft.dropUnit(entry, line, ImagingFindings.BASIC_INCLUDES, code, 0, 0);
                }
            }
        }
    }

    private boolean isPlain(int code, int day) {
        return rows.readingMethod(code, day) == ImagingRows.PLAIN
                || rows.exposureMethod(code, day) == ImagingRows.PLAIN;
    }

    /** Leaves one urgent imaging of a day; returns its code, or no code. */
    private int keepFirstUrgent(int day) {
        StatementBuffer out = draft.out();
        int kept = ImagingRows.NO_CODE;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (draft.isAct(line) && urgent.contains(out.lineCode(line), day)) {
                    if (kept == ImagingRows.NO_CODE) {
                        kept = out.lineCode(line);
                    } else {
                        draft.dropLine(entry, line, ImagingFindings.URGENT_TWICE, out.lineCode(line), 0, 0);
                    }
                }
            }
        }
        return kept;
    }

    private boolean hasBasic(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && draft.isAct(line) && rows.isBasic(out.lineRow(line))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Warns of readings that do not go with their exposures. */
    void check(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!out.dropped(entry)) {
                checkFilms(entry, day);
            }
        }
    }

    /** Only of an entry that has one reading and one exposure: of more it is not told which go together. */
    private void checkFilms(int entry, int day) {
        StatementBuffer out = draft.out();
        int reading = StatementBuffer.NO_LINE;
        int exposure = StatementBuffer.NO_LINE;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line)) {
                int code = out.lineCode(line);
                if (rows.readingMethod(code, day) != CodeList.ABSENT) {
                    if (reading != StatementBuffer.NO_LINE) {
                        return;
                    }
                    reading = line;
                }
                if (rows.exposureMethod(code, day) != CodeList.ABSENT) {
                    if (exposure != StatementBuffer.NO_LINE) {
                        return;
                    }
                    exposure = line;
                }
            }
        }
        if (reading != StatementBuffer.NO_LINE
                && exposure != StatementBuffer.NO_LINE
                && differ(reading, exposure, day)) {
            int taken = out.lineCode(exposure);
            out.finding(ImagingFindings.FILMS_DIFFER, entry, reading, out.lineCode(reading), taken, 0);
        }
    }

    private boolean differ(int reading, int exposure, int day) {
        StatementBuffer out = draft.out();
        boolean films = step[out.lineRow(reading)] == 1 && step[out.lineRow(exposure)] == 1;
        return rows.readingMethod(out.lineCode(reading), day) != rows.exposureMethod(out.lineCode(exposure), day)
                || (films && out.lineQuantity(reading) != out.lineQuantity(exposure));
    }
}

package jp.santei.complete.laboratory;

import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratoryFindings;
import jp.santei.rule.Rule;

/** 時間外緊急院内検査加算: once a day, without 夜間・早朝等加算, and instead of 外来迅速検体検査加算. */
final class UrgentTests {
    static final Rule ONCE = Rule.of(
            "L-URGENT-001",
            Area.LABORATORY,
            "時間外緊急院内検査加算は、受診が2回以上でも1日1回とする",
            "時間外緊急院内検査加算 is billed once a day, however many visits",
            "点数表 第2章第3部第1節第1款 通則1; 留意事項通知 時間外緊急院内検査加算 p330",
            "/items/*/lines/*/code");
    static final Rule NOT_WITH_EARLY = Rule.of(
            "L-URGENT-002",
            Area.LABORATORY,
            "夜間・早朝等加算を算定する日は、時間外緊急院内検査加算を算定しない",
            "時間外緊急院内検査加算 is not billed on a day of 夜間・早朝等加算",
            "留意事項通知 A000(23)、時間外緊急院内検査加算 p330",
            "/items/*/lines/*/code");
    static final Rule INSTEAD_OF_RAPID = Rule.of(
            "L-URGENT-003",
            Area.LABORATORY,
            "時間外緊急院内検査加算を算定する日は、外来迅速検体検査加算を算定しない",
            "外来迅速検体検査加算 is not billed on a day of 時間外緊急院内検査加算",
            "点数表 第2章第3部第1節第1款 通則1",
            "/items/*/lines/*/code");

    private static final int RAPID = 1;
    private static final int URGENT = 2;
    private static final int EARLY_NIGHT = 6;

    private final Draft draft;
    private final CodeList roles;
    private final int[] timeClass;

    UrgentTests(Edition edition, Draft draft) {
        this.draft = draft;
        roles = edition.codeList(CodeListKey.LABORATORY_ACT);
        timeClass = edition.acts().column(ActField.TIME_CLASS);
    }

    void complete(int day) {
        int urgent = roles.valueOf(URGENT, day);
        if (!draft.billedOn(urgent, day)) {
            return;
        }
        int early = earlyNight(day);
        StatementBuffer out = draft.out();
        boolean kept = false;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            int line = out.dropped(entry) ? StatementBuffer.NO_LINE : draft.lineOf(entry, urgent);
            if (line == StatementBuffer.NO_LINE) {
                continue;
            }
            if (early != 0) {
                draft.dropUnit(entry, line, LaboratoryFindings.URGENT_WITH_EARLY, urgent, early, 0);
            } else if (kept) {
                draft.dropUnit(entry, line, LaboratoryFindings.URGENT_TWICE, urgent, 0, 0);
            } else {
                kept = true;
            }
        }
        if (kept) {
            dropRapid(roles.valueOf(RAPID, day), urgent, day);
        }
    }

    private int earlyNight(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (draft.isAct(line) && !draft.isBase(line) && timeClass[out.lineRow(line)] == EARLY_NIGHT) {
                    return out.lineCode(line);
                }
            }
        }
        return 0;
    }

    private void dropRapid(int rapid, int urgent, int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            int line = out.dropped(entry) ? StatementBuffer.NO_LINE : draft.lineOf(entry, rapid);
            if (line != StatementBuffer.NO_LINE) {
                draft.dropUnit(entry, line, LaboratoryFindings.RAPID_WITH_URGENT, rapid, urgent, 0);
            }
        }
    }
}

package jp.santei.complete.laboratory;

import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.LaboratoryFindings;
import jp.santei.rule.Rule;

/**
 * Tests of which only the main ones are billed (主たるもののみ): of those done on one day, in seven days, in one month.
 *
 * <p>The families are data. Of a day the dearest stay; of a longer span, whose earlier days are settled, the first ones.
 */
final class MainTests {
    static final Rule DAY = Rule.of(
            "L-MAIN-001",
            Area.LABORATORY,
            "併せて実施したとき主たるものだけを算定する検査は、点数の高いものから定められた数までとする",
            "of tests that are billed as the main ones only, a day keeps the dearest up to their number",
            "留意事項通知 第2章第3部 D007(1)(2)(5)(7)、D012、D014(1)",
            "/items/*/lines/*/code");
    static final Rule MONTH = Rule.of(
            "L-MAIN-002",
            Area.LABORATORY,
            "HbA1c・グリコアルブミン・1,5AGは月1回主たるもの1つとし、妊娠中等に当たるか分からなければ両方の点数を示す",
            "of HbA1c, glycated albumin and 1,5-AG a month bills one; whether the patient is of a group with one more is not stated",
            "留意事項通知 第2章第3部 D005(9)、D007(14)",
            "/items/*/lines/*/code",
            "/history/counts");
    static final Rule WEEK = Rule.of(
            "L-MAIN-003",
            Area.LABORATORY,
            "BNP・NT-proBNP・ANPを1週間以内に併せて実施したときは主たるもの1つだけを算定する",
            "of BNP, NT-proBNP and ANP within seven days one is billed",
            "留意事項通知 第2章第3部 D008(7)(10)",
            "/items/*/lines/*/code",
            "/history/counts");

    static final Rule METHOD = Rule.of(
            "L-MAIN-004",
            Area.LABORATORY,
            "同じ検体の同じ項目を定性・半定量・定量のうち2以上の方法で行ったときは、主たるものだけを算定する",
            "of the qualitative, semi-quantitative and quantitative test of one substance the main one is billed",
            "留意事項通知 第2章第3部 通則8〜12",
            "/items/*/lines/*/code");

    private static final int PER_FAMILY = 10;
    private static final int DAYS_OF_WEEK = 7;

    private final Draft draft;
    private final MasterTable<?> acts;
    private final CodeList ofDay;
    private final CodeList byMethod;
    private final CodeList ofMonth;
    private final CodeList ofWeek;

    MainTests(Edition edition, Draft draft) {
        this.draft = draft;
        acts = edition.acts();
        ofDay = edition.codeList(CodeListKey.TESTS_OF_DAY);
        byMethod = edition.codeList(CodeListKey.TESTS_BY_METHOD);
        ofMonth = edition.codeList(CodeListKey.TESTS_OF_MONTH);
        ofWeek = edition.codeList(CodeListKey.TESTS_OF_WEEK);
    }

    void complete(int day) {
        keep(byMethod, day, day, LaboratoryFindings.NOT_MAIN_METHOD);
        keep(ofDay, day, day, LaboratoryFindings.NOT_MAIN_OF_DAY);
        keep(ofWeek, day - DAYS_OF_WEEK + 1, day, LaboratoryFindings.NOT_MAIN_OF_WEEK);
        keep(ofMonth, draft.month().firstDay(), day, LaboratoryFindings.NOT_MAIN_OF_MONTH);
    }

    /** Takes out tests of a day while their family has too many from a day on. */
    private void keep(CodeList list, int from, int day, FindingKind why) {
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            StatementBuffer out = draft.out();
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                int of = draft.isAct(line) ? list.valueOf(out.lineCode(line), day) : CodeList.ABSENT;
                if (of != CodeList.ABSENT) {
                    cut(list, of, from, day, why);
                }
            }
        }
    }

    private void cut(CodeList list, int of, int from, int day, FindingKind why) {
        int most = of % PER_FAMILY;
        int before = Math.min(most, billedBefore(list, of, from, day));
        while (number(list, of, day) > most - before) {
            takeCheapest(list, of, day, why);
        }
    }

    /** How many of a family the claim and earlier claims bill from a day to the day before another. */
    private int billedBefore(CodeList list, int of, int from, int day) {
        int billed = 0;
        for (int earlier = Math.max(from, draft.month().firstDay()); earlier < day; earlier++) {
            billed += number(list, of, earlier);
        }
        HistoryBuffer history = draft.in().history();
        for (int i = 0; i < history.billedCount(); i++) {
            int on = history.billedDay(i);
            if (from <= on && on <= day && list.valueOf(history.billedCode(i), on) == of) {
                billed++;
            }
        }
        return billed;
    }

    private int number(CodeList list, int of, int day) {
        StatementBuffer out = draft.out();
        int number = 0;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                number += isOf(list, of, line, day) ? 1 : 0;
            }
        }
        return number;
    }

    private boolean isOf(CodeList list, int of, int line, int day) {
        return draft.isAct(line) && list.valueOf(draft.out().lineCode(line), day) == of;
    }

    private void takeCheapest(CodeList list, int of, int day, FindingKind why) {
        StatementBuffer out = draft.out();
        int cheapestEntry = Month.NONE;
        int cheapest = StatementBuffer.NO_LINE;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (isOf(list, of, line, day)
                        && (cheapest == StatementBuffer.NO_LINE || value(line) <= value(cheapest))) {
                    cheapestEntry = entry;
                    cheapest = line;
                }
            }
        }
        long points = value(cheapest) / Scale.POINTS.one();
        draft.dropUnit(cheapestEntry, cheapest, why, out.lineCode(cheapest), 0, points);
    }

    private long value(int line) {
        return acts.value(draft.out().lineRow(line));
    }
}

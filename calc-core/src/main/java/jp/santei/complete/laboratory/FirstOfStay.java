package jp.santei.complete.laboratory;

import jp.santei.buffer.StatementBuffer;
import jp.santei.buffer.StayBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratorySteps;
import jp.santei.rule.Rule;

/** 入院時初回加算: the first blood chemistry of a stay, where it has ten tests or more. */
final class FirstOfStay {
    static final Rule RULE = Rule.of(
            "L-FIRST-001",
            Area.LABORATORY,
            "入院して最初に行った血液化学検査が10項目以上のとき、入院時初回加算を加える",
            "入院時初回加算 goes with the first blood chemistry of a stay where it has ten tests or more",
            "点数表 第2章第3部 D007 注ハ; 留意事項通知 D007(55)",
            "/stay/admitted",
            "/stays/*/admitted",
            "/items/*/lines/*/code");

    private static final int CHEMISTRY = 1;
    private static final int LEAST = 10;
    private static final int FIRST_OF_STAY = 3;

    private final Draft draft;
    private final int[] group;
    private final CodeList roles;

    FirstOfStay(Edition edition, Draft draft) {
        this.draft = draft;
        group = edition.acts().column(ActField.BUNDLE_GROUP);
        roles = edition.codeList(CodeListKey.LABORATORY_ACT);
    }

    void complete(int day) {
        int stay = stayOf(day);
        if (stay < 0) {
            return;
        }
        int entry = withMost(day);
        int code = roles.valueOf(FIRST_OF_STAY, day);
        if (entry != Month.NONE
                && tests(entry) >= LEAST
                && !hasEarlier(draft.in().stays().from(stay), day)
                && !draft.billedOn(code, day)) {
            draft.addLine(entry, code, LaboratorySteps.FIRST_OF_STAY, 0, 0);
        }
    }

    /** The stay that began in this month and has the day; what began earlier had its first tests then. */
    private int stayOf(int day) {
        StayBuffer stays = draft.in().stays();
        for (int s = 0; draft.in().inpatient() && s < stays.stayCount(); s++) {
            if (stays.from(s) >= draft.month().firstDay() && stays.from(s) <= day && day <= stays.to(s)) {
                return s;
            }
        }
        return -1;
    }

    private boolean hasEarlier(int from, int day) {
        for (int earlier = from; earlier < day; earlier++) {
            if (withMost(earlier) != Month.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The entry of a day with most tests of blood chemistry. */
    private int withMost(int day) {
        int best = Month.NONE;
        int most = 0;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            int tests = draft.out().dropped(entry) ? 0 : tests(entry);
            if (tests > most) {
                most = tests;
                best = entry;
            }
        }
        return best;
    }

    private int tests(int entry) {
        StatementBuffer out = draft.out();
        int tests = 0;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            tests += draft.isAct(line) && group[out.lineRow(line)] == CHEMISTRY ? 1 : 0;
        }
        return tests;
    }
}

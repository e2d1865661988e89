package jp.santei.complete.laboratory;

import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratoryFindings;
import jp.santei.rule.LaboratorySteps;
import jp.santei.rule.Rule;

/**
 * 検体検査管理加算: one of its four classes a month, with a 検体検査判断料 of that month; Ⅱ to Ⅳ are for inpatients, and who has
 * filed them bills Ⅰ for outpatients.
 */
final class TestManagement {
    static final Rule ADDED = Rule.of(
            "L-MANAGE-001",
            Area.LABORATORY,
            "届け出た検体検査管理加算を、検体検査判断料を算定した月に1回加える。国際標準検査管理加算も届出により加える",
            "検体検査管理加算 that is filed goes once a month with a judgement fee, 国際標準検査管理加算 with Ⅱ to Ⅳ",
            "点数表 第2章第3部 D026 注4・注5; 留意事項通知 D026(7)(8); 基本マスター 項番72〜81",
            "/facility/standards",
            "/setting",
            "/history/counts");
    static final Rule OUTPATIENT = Rule.of(
            "L-MANAGE-002",
            Area.LABORATORY,
            "検体検査管理加算（Ⅱ）〜（Ⅳ）は外来では算定できず、届出医療機関は（Ⅰ）を算定する",
            "検体検査管理加算 Ⅱ to Ⅳ are not for outpatients; a facility that filed them bills Ⅰ",
            "点数表 第2章第3部 D026 注4; 留意事項通知 D026(7)",
            "/setting",
            "/facility/standards");

    private static final int INTERNATIONAL = 4;
    private static final int JUDGEMENT_FEES = 26;
    private static final int JUDGEMENT = 2;
    private static final int INPATIENT_ONLY = 1;
    private static final int NO_ROW = -1;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final int[] alpha;
    private final int[] section;
    private final int[] kind;
    private final int[] setting;
    private final CodeList classes;
    private final CodeList roles;
    private boolean billed;

    TestManagement(Edition edition, Draft draft) {
        this.draft = draft;
        acts = edition.acts();
        alpha = acts.column(ActField.ALPHA);
        section = acts.column(ActField.SECTION_NUMBER);
        kind = acts.column(ActField.JUDGEMENT);
        setting = acts.column(ActField.SETTING);
        classes = edition.codeList(CodeListKey.TEST_MANAGEMENT);
        roles = edition.codeList(CodeListKey.LABORATORY_ACT);
    }

    /** Puts the outpatient class in the place of an inpatient one, and notes what the month has been billed. */
    void begin() {
        billed = false;
        HistoryBuffer history = draft.in().history();
        for (int i = 0; i < history.billedCount(); i++) {
            int day = history.billedDay(i);
            billed |= draft.month().holds(day) && classes.contains(history.billedCode(i), day);
        }
        StatementBuffer out = draft.out();
        for (int entry = 0; entry < out.entryCount(); entry++) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (draft.isAct(line) && classes.contains(out.lineCode(line), out.date(entry))) {
                    billed |= keep(entry, line);
                }
            }
        }
    }

    private boolean keep(int entry, int line) {
        StatementBuffer out = draft.out();
        if (draft.in().inpatient() || setting[out.lineRow(line)] != INPATIENT_ONLY) {
            return true;
        }
        int row = best(out.date(entry));
        if (row == NO_ROW || billed) {
            draft.dropUnit(entry, line, LaboratoryFindings.MANAGEMENT_INPATIENT, out.lineCode(line), 0, 0);
            return billed;
        }
        return draft.replace(entry, line, acts.code(row), LaboratorySteps.MANAGEMENT_OUTPATIENT, 0, 0);
    }

    void complete(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE && !billed;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (!billed && draft.isAct(line) && isJudgement(out.lineRow(line))) {
                    add(entry, day);
                }
            }
        }
    }

    private boolean isJudgement(int row) {
        return alpha[row] == Chapter.LABORATORY && section[row] == JUDGEMENT_FEES && kind[row] == JUDGEMENT;
    }

    private void add(int like, int day) {
        int row = best(day);
        if (row == NO_ROW) {
            return;
        }
        billed = true;
        int entry = draft.addEntry(like, acts.code(row), LaboratorySteps.MANAGEMENT, 0, 0);
        int international = draft.row(roles.valueOf(INTERNATIONAL, day), day);
        if (setting[row] == INPATIENT_ONLY
                && international >= 0
                && draft.permission().permits(international, draft.in(), day)) {
            draft.addLine(entry, acts.code(international), LaboratorySteps.MANAGEMENT, 0, 0);
        }
    }

    /** The dearest class that the setting allows and the facility has filed. */
    private int best(int day) {
        int best = NO_ROW;
        for (int i = 0; i < classes.size(); i++) {
            int row = classes.holds(i, day) ? draft.row(classes.code(i), day) : NO_ROW;
            if (row >= 0
                    && draft.permission().permits(row, draft.in(), day)
                    && (best == NO_ROW || acts.value(row) > acts.value(best))) {
                best = row;
            }
        }
        return best;
    }
}

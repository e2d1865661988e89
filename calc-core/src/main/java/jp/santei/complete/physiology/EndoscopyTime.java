package jp.santei.complete.physiology;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.FactColumns;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.Edition;
import jp.santei.master.EndoscopyTimes;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratorySteps;
import jp.santei.rule.Rule;

/** The time add-on of an urgent endoscopy (内視鏡検査の時間外・休日・深夜加算). */
final class EndoscopyTime {
    static final Rule RULE = Rule.of(
            "L-SCOPE-001",
            Area.LABORATORY,
            "緊急に行った内視鏡検査に、時間外・休日・深夜・時間外特例の加算を加える（入院中は休日・深夜だけ）",
            "urgent endoscopy gets the add-on of its time class; of inpatients only on holidays and late at night",
            "点数表 第2章第3部第3節 内視鏡検査 通則5; 留意事項通知 内視鏡検査 通則; 基本マスター 項番43",
            "/items/*/context/urgent",
            "/items/*/context/timeClass",
            "/setting");

    private final Draft draft;
    private final EndoscopyTimes times;

    EndoscopyTime(Edition edition, Draft draft) {
        this.draft = draft;
        times = new EndoscopyTimes(edition);
    }

    void complete(int day) {
        StatementBuffer out = draft.out();
        FactColumns facts = draft.in().facts();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            int item = out.item(entry);
            if (!out.dropped(entry) && facts.isTrue(ContextKey.URGENT, item)) {
                add(entry, facts.of(ContextKey.TIME_CLASS, item), day);
            }
        }
    }

    private void add(int entry, int timeClass, int day) {
        StatementBuffer out = draft.out();
        int bases = 0;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            bases += draft.isBase(line) ? 1 : 0;
        }
        for (int base = 0; base < bases; base++) {
            int line = baseLine(entry, base);
            int addOn = times.addOn(out.lineRow(line), timeClass, draft.in().inpatient(), day);
            if (addOn >= 0) {
                insert(entry, line, addOn);
            }
        }
    }

    /** The line of base number n of an entry, whose lines an insertion writes anew. */
    private int baseLine(int entry, int n) {
        int line = draft.out().lineStart(entry);
        int left = n;
        while (!draft.isBase(line) || left-- > 0) {
            line++;
        }
        return line;
    }

    private void insert(int entry, int base, int addOn) {
        StatementBuffer out = draft.out();
        int last = base;
        for (int line = base + 1; line < out.lineEnd(entry) && !draft.isBase(line); line++) {
            if (draft.isAct(line) && times.isAddOn(out.lineRow(line))) {
                return;
            }
            last = draft.isAct(line) ? line : last;
        }
        draft.insertLine(
                entry,
                last,
                times.code(addOn),
                ClaimBuffer.ABSENT,
                LaboratorySteps.ENDOSCOPY_TIME,
                times.value(addOn),
                0);
    }
}

package jp.santei.complete.physiology;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratorySteps;
import jp.santei.rule.Rule;

/** Tests by the hour that went on beyond their steps (呼吸心拍監視, ホルター型心電図検査 …): the test for the longer time. */
final class LongerTests {
    static final Rule RULE = Rule.of(
            "L-LONG-001",
            Area.LABORATORY,
            "時間の上限を超えて行った監視・ホルター型心電図などは、長時間の項目で算定する",
            "monitoring and Holter recordings beyond the upper time of their steps are the test for a longer time",
            "点数表 第2章第3部 D210・D220・D222・D227・D230",
            "/items/*/lines/*/quantity");

    private final Draft draft;
    private final CodeList longer;
    private final int[] upper;

    LongerTests(Edition edition, Draft draft) {
        this.draft = draft;
        longer = edition.codeList(CodeListKey.LONGER_TEST);
        upper = edition.acts().column(ActField.STEP_UPPER);
    }

    void complete(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (draft.isAct(line)) {
                    replace(entry, line, day);
                }
            }
        }
    }

    private void replace(int entry, int line, int day) {
        StatementBuffer out = draft.out();
        int code = longer.valueOf(out.lineCode(line), day);
        long quantity = out.lineQuantity(line);
        if (code == CodeList.ABSENT || quantity == ClaimBuffer.ABSENT) {
            return;
        }
        long most = Math.multiplyExact(upper[out.lineRow(line)], Scale.QUANTITY.one());
        if (quantity > most && draft.replace(entry, line, code, LaboratorySteps.LONGER, quantity, 0)) {
            out.quantity(line, ClaimBuffer.ABSENT);
        }
    }
}

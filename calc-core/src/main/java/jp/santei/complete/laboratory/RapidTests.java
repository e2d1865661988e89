package jp.santei.complete.laboratory;

import jp.santei.buffer.ClaimBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.money.Scale;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratoryFindings;
import jp.santei.rule.LaboratorySteps;
import jp.santei.rule.Rule;

/**
 * 外来迅速検体検査加算: for each listed test of a day whose results are explained on the day, up to the master's upper bound.
 *
 * <p>Tests are counted as they are, also in a bundle and also those that 外来診療料 includes, which a completed claim no longer
 * states. It is added where every item with a
 * listed test of the day states {@code context.sameDayResult}: what is not stated was not done.
 */
final class RapidTests {
    static final Rule LIMIT = Rule.of(
            "L-RAPID-001",
            Area.LABORATORY,
            "外来迅速検体検査加算は、その日の対象検査の実項目数と1日5項目を超えて算定できない",
            "外来迅速検体検査加算 is billed up to the listed tests of the day, and up to five a day over all visits",
            "点数表 第2章第3部第1節第1款 通則3; 留意事項通知 外来迅速(1)〜(4); 特掲診療料の施設基準等 別表第九の二",
            "/items/*/lines/*/quantity");
    static final Rule ADDED = Rule.of(
            "L-RAPID-002",
            Area.LABORATORY,
            "対象検査の結果をすべて当日に文書で説明した外来の日に、外来迅速検体検査加算を加える",
            "外来迅速検体検査加算 is added where all listed tests of an outpatient's day are explained on the day",
            "点数表 第2章第3部第1節第1款 通則3; 留意事項通知 外来迅速(1)",
            "/items/*/context/sameDayResult",
            "/setting");

    private static final int RAPID = 1;

    private final Draft draft;
    private final OutpatientFee outpatientFee;
    private final CodeList listed;
    private final CodeList roles;
    private final int[] upper;

    RapidTests(Edition edition, Draft draft, OutpatientFee outpatientFee) {
        this.draft = draft;
        this.outpatientFee = outpatientFee;
        listed = edition.codeList(CodeListKey.RAPID_TEST);
        roles = edition.codeList(CodeListKey.LABORATORY_ACT);
        upper = edition.acts().column(ActField.STEP_UPPER);
    }

    void complete(int day) {
        int code = roles.valueOf(RAPID, day);
        int row = draft.row(code, day);
        if (row < 0 || draft.in().inpatient()) {
            return;
        }
        int tests = 0;
        boolean explained = true;
        int like = Month.NONE;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            int ofEntry = draft.out().dropped(entry) ? 0 : tests(entry, day);
            if (ofEntry > 0) {
                int item = draft.out().item(entry);
                explained &= draft.in().facts().isTrue(ContextKey.SAME_DAY_RESULT, item);
                like = like == Month.NONE ? entry : like;
            }
            tests = Math.addExact(tests, ofEntry);
        }
        long most = Math.min(tests, upper[row]);
        if (draft.billedOn(code, day)) {
            limit(code, outpatientFee.isBilled(day) ? upper[row] : most, day);
        } else if (most > 0 && explained) {
            long quantity = Math.multiplyExact(most, Scale.QUANTITY.one());
            draft.addEntry(like, 0, code, quantity, ClaimBuffer.ABSENT, LaboratorySteps.RAPID, most, 0);
        }
    }

    private int tests(int entry, int day) {
        StatementBuffer out = draft.out();
        int tests = 0;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line) && listed.contains(out.lineCode(line), day)) {
                tests += out.times(entry);
            }
        }
        return tests;
    }

    private void limit(int code, long most, int day) {
        StatementBuffer out = draft.out();
        long left = Math.multiplyExact(most, Scale.QUANTITY.one());
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            int line = out.dropped(entry) ? StatementBuffer.NO_LINE : draft.lineOf(entry, code);
            if (line == StatementBuffer.NO_LINE || out.lineQuantity(line) == ClaimBuffer.ABSENT) {
                continue;
            }
            long given = out.lineQuantity(line);
            if (left == 0) {
                draft.dropUnit(entry, line, LaboratoryFindings.TOO_MANY_RAPID, code, most, given);
            } else if (given > left) {
                out.finding(LaboratoryFindings.TOO_MANY_RAPID, entry, line, code, most, given);
                out.quantity(line, left);
            }
            left = Math.max(0, left - given);
        }
    }
}

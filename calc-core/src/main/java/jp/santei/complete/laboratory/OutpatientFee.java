package jp.santei.complete.laboratory;

import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratoryFindings;
import jp.santei.rule.Rule;

/** Tests that 外来診療料 includes: they are not billed on its days, while their 判断料 is. */
final class OutpatientFee {
    static final Rule RULE = Rule.of(
            "L-OUTFEE-001",
            Area.LABORATORY,
            "外来診療料に含まれる検査は、その日には算定しない（判断料は算定する）",
            "tests that 外来診療料 includes are not billed on its days; their judgement fees are",
            "点数表 A002 注6; 留意事項通知 A002(9)〜(13)、D026(5)",
            "/items/*/lines/*/code");

    private static final int SECTION = 2;
    private static final int NO_CODE = 0;

    private final Draft draft;
    private final int[] alpha;
    private final int[] part;
    private final int[] section;
    private final CodeList included;

    OutpatientFee(Edition edition, Draft draft) {
        this.draft = draft;
        alpha = edition.acts().column(ActField.ALPHA);
        part = edition.acts().column(ActField.PART);
        section = edition.acts().column(ActField.SECTION_NUMBER);
        included = edition.codeList(CodeListKey.OUTPATIENT_FEE_INCLUDES);
    }

    void complete(int day) {
        int fee = fee(day);
        if (fee == NO_CODE) {
            return;
        }
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (draft.isAct(line) && included.contains(out.lineCode(line), day)) {
                    draft.dropUnit(entry, line, LaboratoryFindings.INCLUDED_IN_FEE, out.lineCode(line), fee, 0);
                }
            }
        }
    }

    /** Returns whether a day bills 外来診療料. */
    boolean isBilled(int day) {
        return fee(day) != NO_CODE;
    }

    private int fee(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (draft.isBase(line) && isFee(out.lineRow(line))) {
                    return out.lineCode(line);
                }
            }
        }
        return NO_CODE;
    }

    private boolean isFee(int row) {
        return alpha[row] == Chapter.CONSULTATION && part[row] == 1 && section[row] == SECTION;
    }
}

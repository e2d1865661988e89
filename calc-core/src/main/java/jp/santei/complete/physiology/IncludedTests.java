package jp.santei.complete.physiology;

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

/** Tests that are part of another of the day (負荷心電図検査に含まれる心電図検査), by their families. */
final class IncludedTests {
    static final Rule RULE = Rule.of(
            "L-ECG-001",
            Area.LABORATORY,
            "負荷心電図検査を行った日の心電図検査は、負荷心電図検査に含まれる",
            "an electrocardiogram of the day of an exercise electrocardiogram is part of it",
            "留意事項通知 第2章第3部 D209",
            "/items/*/lines/*/code");

    private final Draft draft;
    private final int[] family;
    private final CodeList includedIn;

    IncludedTests(Edition edition, Draft draft) {
        this.draft = draft;
        family = edition.acts().column(ActField.DECREASE_FAMILY);
        includedIn = edition.codeList(CodeListKey.INCLUDED_IN_FAMILY);
    }

    void complete(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                int of = draft.isBase(line) ? family[out.lineRow(line)] : 0;
                int whole = of == 0 ? CodeList.ABSENT : includedIn.valueOf(of, day);
                int code = whole == CodeList.ABSENT ? 0 : billed(whole, day);
                if (code != 0) {
                    draft.dropUnit(entry, line, LaboratoryFindings.PART_OF_TEST, out.lineCode(line), code, 0);
                }
            }
        }
    }

    /** The code of a family that a day bills, or 0. */
    private int billed(int of, int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (draft.isBase(line) && family[out.lineRow(line)] == of) {
                    return out.lineCode(line);
                }
            }
        }
        return 0;
    }
}

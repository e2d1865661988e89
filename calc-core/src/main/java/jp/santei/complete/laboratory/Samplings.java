package jp.santei.complete.laboratory;

import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratoryFindings;
import jp.santei.rule.Rule;

/** Samplings that count by the day (血液採取, 動脈血採取, 鼻腔・咽頭拭い液採取): each kind once, with its infant add-on. */
final class Samplings {
    static final Rule RULE = Rule.of(
            "L-DRAW-001",
            Area.LABORATORY,
            "血液採取など1日につきの検体採取は、種類ごとに1日1回とする",
            "samplings by the day (blood, throat swab) are billed once a day for each kind",
            "点数表 第2章第3部第4節 D400・D419; 留意事項通知 D400",
            "/items/*/lines/*/code",
            "/items/*/count");

    private static final int ONCE = 1;

    private final Draft draft;
    private final CodeList kinds;

    Samplings(Edition edition, Draft draft) {
        this.draft = draft;
        kinds = edition.codeList(CodeListKey.SAMPLING_OF_DAY);
    }

    void complete(int day) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.holds(i, day)) {
                keepOne(kinds.code(i), day);
            }
        }
    }

    private void keepOne(int code, int day) {
        StatementBuffer out = draft.out();
        boolean kept = false;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (!draft.isAct(line) || out.lineCode(line) != code) {
                    continue;
                }
                if (kept) {
                    draft.dropUnit(entry, line, LaboratoryFindings.SAMPLING_TWICE, code, 0, 0);
                } else if (out.times(entry) > ONCE) {
                    keepOnce(entry, line, code);
                }
                kept = true;
            }
        }
    }

    /** An item that is done several times keeps the sampling in its first time only. */
    private void keepOnce(int entry, int line, int code) {
        StatementBuffer out = draft.out();
        int position = line - out.lineStart(entry);
        int rest = draft.split(entry);
        draft.dropUnit(rest, out.lineStart(rest) + position, LaboratoryFindings.SAMPLING_TWICE, code, 0, 0);
    }
}

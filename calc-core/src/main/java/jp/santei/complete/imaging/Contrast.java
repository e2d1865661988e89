package jp.santei.complete.imaging;

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
import jp.santei.rule.ImagingFindings;
import jp.santei.rule.Rule;

/** The injection of contrast media (造影剤注入手技, 造影剤使用加算) beside scans and beside injections of the day. */
final class Contrast {
    static final Rule INCLUDED = Rule.of(
            "G-CONTR-001",
            Area.IMAGING,
            "造影剤使用加算（CT・MRI）・大腸CT撮影加算・脳槽CT撮影に含まれる造影剤注入手技料は算定しない",
            "the injection of contrast media is included in the add-ons of CT and MRI for it",
            "点数表 第2章第4部第3節 E200 注3・注5・注7, E202 注3",
            "/items/*/lines");
    static final Rule DRIP = Rule.of(
            "G-CONTR-002",
            Area.IMAGING,
            "静脈内注射・点滴注射を算定した日は造影剤注入手技の点滴注射を算定しない",
            "no contrast drip (E003 1) on a day with an injection or drip into a vein",
            "留意事項通知 第2章第4部第1節 E003(1)",
            "/items/*/lines");
    static final Rule MAIN = Rule.of(
            "G-CONTR-003",
            Area.IMAGING,
            "同じ日の注射実施料（静脈内・点滴）と造影剤使用加算は主たるものだけを算定する",
            "of an injection fee (vein, drip) and the contrast add-on of a scan on a day only the main one is billed",
            "疑義解釈 2015-06-30 その14 問8、2016-03-31 その1 問133",
            "/items/*/lines");

    private static final int INTO_VEIN = 1;
    private static final int DRIP_SECTION = 4;
    private static final int FIRST_ADD_ON = 7;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final ImagingRows rows;
    private final int[] alpha;
    private final int[] section;
    private final int[] branch;
    private final int[] printed;
    private final CodeList includes;
    private final CodeList addOns;

    Contrast(Edition edition, Draft draft, ImagingRows rows) {
        this.draft = draft;
        acts = edition.acts();
        this.rows = rows;
        alpha = acts.column(ActField.ALPHA);
        section = acts.column(ActField.SECTION_NUMBER);
        branch = acts.column(ActField.BRANCH);
        printed = acts.column(ActField.NOTICE_KIND_PRINTED);
        includes = edition.codeList(CodeListKey.CONTRAST_INCLUDED);
        addOns = edition.codeList(CodeListKey.CONTRAST_ADD_ON);
    }

    void complete(int day) {
        int scan = scanWithContrast(day);
        boolean angiography = hasContrastXray(day);
        int injection = injectionOfDay(day);
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (!draft.out().dropped(entry)) {
                complete(entry, scan, angiography, injection);
            }
        }
    }

    private void complete(int entry, int scan, boolean angiography, int injection) {
        StatementBuffer out = draft.out();
        int own = lineIn(entry, includes);
        int including = own != StatementBuffer.NO_LINE || angiography ? own : scan;
        int contrast = ofDay(out.date(entry), addOns);
        for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
            int row = draft.isAct(line) ? out.lineRow(line) : -1;
            if (row >= 0 && rows.isContrastInjection(row) && including != StatementBuffer.NO_LINE) {
                int scanCode = out.lineCode(including);
                draft.dropUnit(entry, line, ImagingFindings.INJECTION_INCLUDED, out.lineCode(line), scanCode, 0);
            } else if (row >= 0 && rows.isContrastDrip(row) && injection != StatementBuffer.NO_LINE) {
                int given = out.lineCode(injection);
                draft.dropUnit(entry, line, ImagingFindings.DRIP_OF_DAY, out.lineCode(line), given, 0);
            } else if (row >= 0 && isInjection(row) && contrast != StatementBuffer.NO_LINE) {
                dropMinor(entry, line, contrast);
            }
        }
    }

    /** The add-ons of the injection stay: they are billed with the contrast add-on as well. */
    private void dropMinor(int entry, int line, int contrast) {
        StatementBuffer out = draft.out();
        if (acts.value(out.lineRow(line)) <= acts.value(out.lineRow(contrast))) {
            int main = out.lineCode(contrast);
            draft.dropLine(entry, line, ImagingFindings.INJECTION_MINOR, out.lineCode(line), main, 0);
        }
    }

    private int scanWithContrast(int day) {
        return ofDay(day, includes);
    }

    private int ofDay(int day, CodeList list) {
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            int line = draft.out().dropped(entry) ? StatementBuffer.NO_LINE : lineIn(entry, list);
            if (line != StatementBuffer.NO_LINE) {
                return line;
            }
        }
        return StatementBuffer.NO_LINE;
    }

    private int lineIn(int entry, CodeList list) {
        StatementBuffer out = draft.out();
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isAct(line) && list.contains(out.lineCode(line), out.date(entry))) {
                return line;
            }
        }
        return StatementBuffer.NO_LINE;
    }

    private boolean hasContrastXray(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry)
                        && draft.isAct(line)
                        && rows.exposureMethod(out.lineCode(line), day) == ImagingRows.CONTRAST) {
                    return true;
                }
            }
        }
        return false;
    }

    private int injectionOfDay(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && draft.isAct(line) && isInjection(out.lineRow(line))) {
                    return line;
                }
            }
        }
        return StatementBuffer.NO_LINE;
    }

    /** 静脈内注射 (G001) and 点滴注射 (G004). */
    private boolean isInjection(int row) {
        boolean here = section[row] == INTO_VEIN || section[row] == DRIP_SECTION;
        return alpha[row] == Chapter.INJECTION && here && branch[row] == 0 && printed[row] < FIRST_ADD_ON;
    }
}

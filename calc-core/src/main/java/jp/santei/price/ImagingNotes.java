package jp.santei.price;

import jp.santei.buffer.LineKind;
import jp.santei.buffer.StatementBuffer;
import jp.santei.master.ActField;
import jp.santei.master.Chapter;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.ImagingSteps;
import jp.santei.rule.Rule;

/**
 * The 注加算 of imaging (画像診断の注加算): which base they belong to, and which are in the base of percentages.
 *
 * <p>A receipt may list an add-on behind 電子画像管理加算 or another base of the item; its 注加算コード, and for an age
 * percentage the age slots of the base, tell which one it is of.
 */
final class ImagingNotes {
    static final Rule HOME = Rule.of(
            "G-HOME-001",
            Area.IMAGING,
            "画像診断の注加算は、離れて記録されていても注加算コードが同じ基本項目（年齢加算は撮影料）に加算する",
            "an add-on of imaging goes to the base of its 注加算コード (by age: to the exposure), wherever it is listed",
            "基本マスター仕様説明書 医科診療行為 項番38・100〜111; 点数表 第2章第4部第1節 E002 注2",
            "/items/*/lines");
    static final Rule AGE_BASE = Rule.of(
            "G-AGE-001",
            Area.IMAGING,
            "画像診断の割合の加算の所定点数は撮影料と造影の注加算（注3）で、ほかの注加算を含まない",
            "the base of imaging percentages is the exposure with the contrast add-on; other add-ons are not in it",
            "留意事項通知 第2章第4部第3節 通則3, E002(7)");

    private static final int NOTE = 7;
    private static final int SLOTS = 4;

    private final MasterTable<ActField> acts;
    private final int[] noticeKind;
    private final int[] pointKind;
    private final int[] group;
    private final int[] sectionAge;
    private final int[][] slotCode = new int[SLOTS][];
    private final boolean[] imagingNote;
    private final boolean[] outside;

    ImagingNotes(Edition edition) {
        acts = edition.acts();
        noticeKind = acts.column(ActField.NOTICE_KIND);
        pointKind = acts.column(ActField.POINT_KIND);
        group = acts.column(ActField.NOTE_GROUP);
        sectionAge = acts.column(ActField.SECTION_AGE);
        for (int slot = 0; slot < SLOTS; slot++) {
            slotCode[slot] = acts.column(ActField.values()[ActField.AGE_1_CODE.ordinal() + 3 * slot]);
        }
        int[] alpha = acts.column(ActField.ALPHA);
        CodeList inBase = edition.codeList(CodeListKey.IMAGING_AGE_BASE_NOTE);
        imagingNote = new boolean[acts.size()];
        outside = new boolean[acts.size()];
        for (int row = 0; row < acts.size(); row++) {
            imagingNote[row] = alpha[row] == Chapter.IMAGING && noticeKind[row] == NOTE && group[row] != 0;
            boolean points = pointKind[row] == PointKind.POINTS;
            outside[row] = imagingNote[row] && points && !inBase.contains(acts.code(row), acts.to(row));
        }
    }

    /** Returns whether a row is a 注加算 of imaging that percentages do not apply to. */
    boolean outsideBase(int row) {
        return outside[row];
    }

    /** Says that a line is not in the base of the percentages that its unit adds. */
    void explain(StatementBuffer out, int entry, int line, long percent) {
        if (percent != 0 && out.explaining() && out.lineKind(line) == LineKind.ACT && outside[out.lineRow(line)]) {
            out.step(ImagingSteps.AGE_BASE, entry, line, acts.value(out.lineRow(line)), 0, 0);
        }
    }

    /**
     * Returns the base that a line of an entry belongs to: its own, where it is one.
     *
     * @param before the base before it
     * @param from first line of the entry
     */
    int home(StatementBuffer out, int line, int before, int from) {
        if (!isNote(out, line) || fits(out, line, before)) {
            return before;
        }
        for (int base = before - 1; base >= from; base--) {
            if (isBase(out, base) && fits(out, line, base)) {
                return base;
            }
        }
        return before;
    }

    /** Returns whether a line begins a unit. */
    boolean isBase(StatementBuffer out, int line) {
        return out.lineKind(line) == LineKind.ACT && noticeKind[out.lineRow(line)] < NOTE;
    }

    /** Returns whether a line is a 注加算 of imaging. */
    boolean isNote(StatementBuffer out, int line) {
        return out.lineKind(line) == LineKind.ACT && imagingNote[out.lineRow(line)];
    }

    private boolean fits(StatementBuffer out, int note, int base) {
        if (!isBase(out, base)) {
            return false;
        }
        int row = out.lineRow(note);
        int of = out.lineRow(base);
        return group[row] == group[of] && (sectionAge[row] == 0 || hasSlot(of, acts.code(row)));
    }

    private boolean hasSlot(int base, int code) {
        for (int[] slot : slotCode) {
            if (slot[base] == code) {
                return true;
            }
        }
        return false;
    }
}

package jp.santei.complete.unit;

import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.master.ActField;
import jp.santei.master.Ages;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.Rule;
import jp.santei.rule.UnitFindings;

/**
 * What a unit may consist of (一連の組合せ): each 注加算 with its base, one of those that exclude each other, the right age.
 *
 * <p>A 注加算 is compared with all bases of its item, because receipts list add-ons behind several bases. Add-ons without
 * 注加算コード are linked by columns of their own (別紙7-6) and not judged. A unit goes with its refused base.
 */
final class UnitCheck {
    static final Rule NOTE_BASE = Rule.of(
            "U-NOTE-001",
            Area.POINTS,
            "注加算は注加算コードが同じ基本項目だけに加算できる",
            "an add-on goes with bases of its own 注加算コード",
            "基本マスター仕様説明書 医科診療行為 項番38",
            "/items/*/lines",
            "/options/check");
    static final Rule NOTE_EXCLUSIVE = Rule.of(
            "U-NOTE-002",
            Area.POINTS,
            "注加算コードと注加算通番が同じ加算は一連に１つだけ（高い方を残す）",
            "of add-ons with the same 注加算コード and 注加算通番 a unit has one, the dearer",
            "基本マスター仕様説明書 医科診療行為 項番39",
            "/items/*/lines",
            "/options/check");
    static final Rule AGE = Rule.of(
            "U-AGE-001",
            Area.POINTS,
            "下限年齢以上、上限年齢未満の患者だけに算定できる",
            "an act is for patients from its lower to before its upper age",
            "基本マスター仕様説明書 医科診療行為 項番41・42",
            "/patient/birthDate",
            "/options/check");

    private static final int NOTE = 7;

    private final Draft draft;
    private final MasterTable<ActField> acts;
    private final int[] pointKind;
    private final int[] noticeKind;
    private final int[] printed;
    private final int[] group;
    private final int[] serial;
    private final int[] lower;
    private final int[] upper;
    private final CodeList drips;

    UnitCheck(Edition edition, Draft draft) {
        this.draft = draft;
        acts = edition.acts();
        pointKind = acts.column(ActField.POINT_KIND);
        noticeKind = acts.column(ActField.NOTICE_KIND);
        printed = acts.column(ActField.NOTICE_KIND_PRINTED);
        group = acts.column(ActField.NOTE_GROUP);
        serial = acts.column(ActField.NOTE_SERIAL);
        lower = acts.column(ActField.AGE_LOWER);
        upper = acts.column(ActField.AGE_UPPER);
        drips = edition.codeList(CodeListKey.DRIP_VOLUME);
    }

    /**
     * Checks the units of an entry.
     *
     * @param early whether drips, whose row completion chooses by age and volume, are still to be left alone
     */
    void check(int entry, boolean early) {
        StatementBuffer out = draft.out();
        int end = out.lineEnd(entry);
        int unit = StatementBuffer.NO_LINE;
        for (int line = out.lineStart(entry); line < end; line++) {
            if (!draft.isAct(line)) {
                continue;
            }
            if (draft.isBase(line)) {
                unit = line;
            }
            boolean chosenLater = early && drips.contains(out.lineCode(line), out.date(entry));
            if (!chosenLater && !ageFits(entry, line)) {
                draft.refuse(entry, line, UnitFindings.AGE, out.lineCode(line), 0, 0);
            } else if (isNote(line)) {
                checkNote(entry, unit, line);
            }
        }
    }

    private boolean ageFits(int entry, int line) {
        int row = draft.out().lineRow(line);
        return Ages.within(
                lower[row], upper[row], draft.in().born(), draft.out().date(entry));
    }

    private boolean isNote(int line) {
        int row = draft.out().lineRow(line);
        return noticeKind[row] == NOTE && group[row] != 0;
    }

    private void checkNote(int entry, int unit, int line) {
        StatementBuffer out = draft.out();
        int row = out.lineRow(line);
        int base = baseFor(row, entry);
        if (base != StatementBuffer.NO_LINE && group[out.lineRow(base)] != group[row]) {
            draft.refuse(entry, line, UnitFindings.NOTE_OF_ANOTHER, out.lineCode(line), out.lineCode(base), 0);
            return;
        }
        int other = unit == StatementBuffer.NO_LINE ? StatementBuffer.NO_LINE : twin(unit, line);
        if (other != StatementBuffer.NO_LINE) {
            int cheaper = cheaper(other, line);
            int dearer = cheaper == line ? other : line;
            FindingKind why = UnitFindings.NOTES_EXCLUDE;
            draft.refuse(entry, cheaper, why, out.lineCode(cheaper), out.lineCode(dearer), 0);
        }
    }

    /** The base of the note's group in the entry, else any base that the schedule does not print as an add-on, else none. */
    private int baseFor(int note, int entry) {
        StatementBuffer out = draft.out();
        int any = StatementBuffer.NO_LINE;
        for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
            if (draft.isBase(line)) {
                if (group[out.lineRow(line)] == group[note]) {
                    return line;
                }
                any = printed[out.lineRow(line)] == NOTE ? any : line;
            }
        }
        return any;
    }

    /** The add-on before a line in its unit that has the same group and serial. */
    private int twin(int unit, int line) {
        StatementBuffer out = draft.out();
        int row = out.lineRow(line);
        for (int other = unit + 1; other < line; other++) {
            if (draft.isAct(other) && isNote(other)) {
                int ofOther = out.lineRow(other);
                if (group[ofOther] == group[row] && serial[ofOther] == serial[row]) {
                    return other;
                }
            }
        }
        return StatementBuffer.NO_LINE;
    }

    /** Of two kinds of points, which do not compare, the later one goes. */
    private int cheaper(int first, int second) {
        int one = draft.out().lineRow(first);
        int two = draft.out().lineRow(second);
        return pointKind[one] == pointKind[two] && acts.value(one) < acts.value(two) ? first : second;
    }
}

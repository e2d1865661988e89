package jp.santei.complete.visit;

import java.util.List;
import jp.santei.buffer.FactColumns;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.master.ActField;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.MasterTable;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.Rule;
import jp.santei.rule.VisitFindings;
import jp.santei.rule.VisitSteps;

/**
 * Several consultations on one day (同一日の複数の診察).
 *
 * <pre>
 *   the first                       in full
 *   another department, once        the row of the second department, which takes no add-ons
 *   the same department, visit ≥ 2  再診: the row of a further visit of the day (同日再診料)
 *   any other                       refused
 * </pre>
 */
final class SameDay {
    static final Rule SECOND = Rule.of(
            "V-ONE-001",
            Area.VISIT,
            "同一日に別の診療科を受診したときは2つ目の診療科に限り2科目の点数で算定する",
            "a second department on the day is billed by its own row, one department only",
            "点数表 A000 注5ただし書、A001 注3、A002 注5; 留意事項通知 第1章 通則1",
            "/items/*/department");
    static final Rule ONCE = Rule.of(
            "V-ONE-002",
            Area.VISIT,
            "同時に複数の傷病・医師の診察を受けても初診料・再診料は1回",
            "several diseases or doctors at a time are one consultation",
            "留意事項通知 第1章 通則1、A000(13)、A001(4)",
            "/items/*/department",
            "/items/*/context/visit");
    static final Rule FURTHER = Rule.of(
            "V-ONE-003",
            Area.VISIT,
            "同じ日の2回目以降の再診は同日再診料で算定する",
            "a further 再診 of the day is billed by the row 同日",
            "留意事項通知 A001(1)",
            "/items/*/context/visit");
    static final Rule BARE = Rule.of(
            "V-ONE-004",
            Area.VISIT,
            "2科目の初診料・再診料に注加算は算定できない",
            "the consultation of a second department takes no add-ons",
            "点数表 A000 注5、A001 注3、A002 注5");
    static final Rule DEPARTMENT_UNKNOWN = Rule.of(
            "V-ONE-005",
            Area.VISIT,
            "同一日の2つ目の診察の診療科が分からなければ判定できない",
            "whether a second consultation was in another department is open when it is not stated",
            "点数表 A000 注5ただし書、A001 注3",
            "/items/*/department");

    private static final int POINTS = 100;

    private final Draft draft;
    private final VisitRows rows;
    private final DayVisits visits;
    private final MasterTable<ActField> acts;
    private final CodeList second;
    private final CodeList further;

    private int main;
    private boolean secondUsed;

    SameDay(Edition edition, Draft draft, VisitRows rows, DayVisits visits) {
        this.draft = draft;
        this.rows = rows;
        this.visits = visits;
        acts = edition.acts();
        second = edition.codeList(CodeListKey.VISIT_SECOND_DEPARTMENT);
        further = edition.codeList(CodeListKey.VISIT_SAME_DAY);
    }

    static List<Rule> rules() {
        return List.of(SECOND, ONCE, FURTHER, BARE, DEPARTMENT_UNKNOWN);
    }

    void complete(int day) {
        main = -1;
        secondUsed = false;
        for (int i = 0; i < visits.size(); i++) {
            if (rows.isSecondDepartment(visits.row(i))) {
                secondGiven(i);
            } else if (main < 0) {
                main = i;
            }
        }
        for (int i = 0; i < visits.size(); i++) {
            if (i != main && visits.isBilled(i) && !rows.isSecondDepartment(visits.row(i))) {
                again(i, day);
            }
        }
    }

    private void secondGiven(int i) {
        if (secondUsed) {
            refuse(i, VisitFindings.THIRD_DEPARTMENT);
        } else {
            secondUsed = true;
            dropAddOns(i);
        }
    }

    private void again(int i, int day) {
        int code = visits.code(i);
        boolean isFurther = further.valueOf(code, day) == CodeList.ABSENT && !rows.isFirst(visits.row(i));
        if (isFurther) {
            return;
        }
        int here = visits.department(i);
        int there = visits.department(main);
        boolean known = here != FactColumns.ABSENT && there != FactColumns.ABSENT;
        if (known && here != there) {
            if (secondUsed) {
                refuse(i, VisitFindings.THIRD_DEPARTMENT);
            } else {
                makeSecond(i, code, day);
            }
        } else if (visits.fact(ContextKey.VISIT, i) > 1 && !rows.isFirst(visits.row(i))) {
            draft.replace(
                    visits.entry(i), visits.line(i), further.valueOf(code, day), VisitSteps.FURTHER_VISIT, code, 0);
        } else if (known || secondUsed) {
            refuse(i, VisitFindings.NOT_AGAIN);
        } else {
            int row = draft.row(second.valueOf(code, day), day);
            long most = row < 0 ? 0 : acts.value(row) / POINTS;
            draft.dropUnit(visits.entry(i), visits.line(i), VisitFindings.DEPARTMENT_UNKNOWN, code, 0, most);
        }
    }

    private void makeSecond(int i, int code, int day) {
        int other = second.valueOf(code, day);
        if (draft.replace(visits.entry(i), visits.line(i), other, VisitSteps.SECOND_DEPARTMENT, code, 0)) {
            secondUsed = true;
            dropAddOns(i);
        } else {
            refuse(i, VisitFindings.NOT_AGAIN);
        }
    }

    private void refuse(int i, FindingKind why) {
        draft.dropUnit(visits.entry(i), visits.line(i), why, visits.code(i), 0, 0);
    }

    /** Takes the 注加算 of consultations out of the item of a second department. */
    private void dropAddOns(int i) {
        StatementBuffer out = draft.out();
        int entry = visits.entry(i);
        for (int line = visits.line(i) + 1; line < out.lineEnd(entry); line++) {
            if (draft.isAct(line) && rows.isAddOn(out.lineRow(line))) {
                draft.dropLine(entry, line, VisitFindings.SECOND_TAKES_NONE, out.lineCode(line), visits.code(i), 0);
            }
        }
    }
}

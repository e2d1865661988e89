package jp.santei.complete.visit;

import java.util.List;
import jp.santei.buffer.StatementBuffer;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
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
 * 外来管理加算: goes with a 再診料 in person on a day on which nothing bars it, in any department.
 *
 * <p>The master flags the acts that bar it (処置, 手術, リハビリテーション, 精神科専門療法, 生体検査 …); what a note of the
 * schedule bars besides is on a code list. Notably 往診料, injections, laboratory tests and images do not bar it.
 */
final class OutpatientManagement {
    static final Rule ADDED = Rule.of(
            "V-MGMT-001",
            Area.VISIT,
            "処置・手術等のない日の対面の再診に外来管理加算を加える",
            "外来管理加算 goes with a 再診 in person on a day without procedures and the like",
            "点数表 A001 注8; 留意事項通知 A001(7); 基本マスター 項番56",
            "/items/*/lines/*/code",
            "/items/*/context/withoutExamination");
    static final Rule REFUSED = Rule.of(
            "V-MGMT-002",
            Area.VISIT,
            "処置・手術等を行った日や、対面の再診料のない日の外来管理加算は算定しない",
            "外来管理加算 is not billed on a day with procedures and the like, or without 再診料 in person",
            "点数表 A001 注8; 留意事項通知 A001(2)(7); 医科電子点数表 背反テーブル",
            "/items/*/lines/*/code",
            "/items/*/context/withoutExamination");

    private static final int BARS = 1;
    private static final int IS_IT = 2;
    private static final int NO_CODE = 0;

    private final Draft draft;
    private final VisitRows rows;
    private final DayVisits visits;
    private final RemoteVisit remote;
    private final int[] flag;
    private final int code;
    private final CodeList barring;

    OutpatientManagement(Edition edition, Draft draft, VisitRows rows, DayVisits visits, RemoteVisit remote) {
        this.draft = draft;
        this.rows = rows;
        this.visits = visits;
        this.remote = remote;
        MasterTable<ActField> acts = edition.acts();
        flag = acts.column(ActField.OUTPATIENT_MANAGEMENT);
        code = codeOfIt(acts);
        barring = edition.codeList(CodeListKey.BARS_OUTPATIENT_MANAGEMENT);
    }

    static List<Rule> rules() {
        return List.of(ADDED, REFUSED);
    }

    void complete(int day) {
        int barrier = barrier(day);
        int allowed = 0;
        boolean unexamined = false;
        for (int i = 0; i < visits.size(); i++) {
            if (takesIt(i, day)) {
                if (visits.isTrue(ContextKey.WITHOUT_EXAMINATION, i)) {
                    unexamined = true;
                } else {
                    allowed++;
                }
            }
        }
        int kept = keep(barrier == NO_CODE ? allowed : 0, barrier, unexamined, day);
        if (barrier == NO_CODE) {
            add(kept, day);
        }
    }

    /** Keeps as many of the given ones as may be billed, drops the others, and returns how many are left. */
    private int keep(int allowed, int barrier, boolean unexamined, int day) {
        StatementBuffer out = draft.out();
        int kept = 0;
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (!out.dropped(entry) && draft.isAct(line) && flag[out.lineRow(line)] == IS_IT) {
                    if (kept < allowed) {
                        kept++;
                    } else {
                        draft.dropLine(entry, line, why(barrier, unexamined), out.lineCode(line), barrier, 0);
                    }
                }
            }
        }
        return kept;
    }

    private static FindingKind why(int barrier, boolean unexamined) {
        if (barrier != NO_CODE) {
            return VisitFindings.MANAGEMENT_BARRED;
        }
        return unexamined ? VisitFindings.MANAGEMENT_UNEXAMINED : VisitFindings.MANAGEMENT_WITHOUT_VISIT;
    }

    private void add(int kept, int day) {
        int skip = kept;
        for (int i = 0; i < visits.size(); i++) {
            if (takesIt(i, day) && !visits.isTrue(ContextKey.WITHOUT_EXAMINATION, i)) {
                if (skip > 0) {
                    skip--;
                } else {
                    draft.addEntry(visits.entry(i), code, VisitSteps.MANAGEMENT, 0, 0);
                }
            }
        }
    }

    /** 再診料 in person, not for a second department. */
    private boolean takesIt(int i, int day) {
        int row = visits.row(i);
        return rows.isAgain(row)
                && !rows.isSecondDepartment(row)
                && flag[row] != BARS
                && !remote.isRemote(visits.code(i), day);
    }

    /** The first act of the day that bars it; the flags of consultations concern themselves alone. */
    private int barrier(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            if (out.dropped(entry)) {
                continue;
            }
            for (int line = out.lineStart(entry); line < out.lineEnd(entry); line++) {
                if (draft.isAct(line) && bars(out.lineRow(line), out.lineCode(line), day)) {
                    return out.lineCode(line);
                }
            }
        }
        return NO_CODE;
    }

    private boolean bars(int row, int ofCode, int day) {
        return (flag[row] == BARS && !rows.isVisit(row) && !rows.isTimeRow(row)) || barring.contains(ofCode, day);
    }

    private int codeOfIt(MasterTable<ActField> acts) {
        for (int row = 0; row < acts.size(); row++) {
            if (flag[row] == IS_IT) {
                return acts.code(row);
            }
        }
        return NO_CODE;
    }
}

package jp.santei.complete.visit;

import java.util.List;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.rule.Area;
import jp.santei.rule.FindingKind;
import jp.santei.rule.Rule;
import jp.santei.rule.VisitFindings;
import jp.santei.rule.VisitSteps;

/** Consultations by telephone or video (電話等・情報通信機器による診察). */
final class RemoteVisit {
    static final Rule ROW = Rule.of(
            "V-MODE-001",
            Area.VISIT,
            "電話等・情報通信機器による再診・初診はその区分の行で算定する",
            "a consultation by telephone or video is billed by its own row",
            "点数表 A000 注1ただし書、A001 注1ただし書・注9、A002 注1ただし書",
            "/items/*/context/mode");
    static final Rule ALLOWED = Rule.of(
            "V-MODE-002",
            Area.VISIT,
            "情報通信機器による診察は届出医療機関に限り、電話の初診・外来診療料はない",
            "video needs its filing; by telephone there is neither 初診料 nor 外来診療料",
            "点数表 A000 注1ただし書（施設基準）、A001 注9、留意事項通知 A002(9)",
            "/items/*/context/mode",
            "/facility/standards");

    private static final int PHONE_WORD = ContextKey.MODE.words().indexOf("phone");
    private static final int ONLINE_WORD = ContextKey.MODE.words().indexOf("online");
    private static final int PHONE = 1;
    private static final int ONLINE = 2;

    private final Draft draft;
    private final DayVisits visits;
    private final CodeList phone;
    private final CodeList online;
    private final CodeList remote;

    RemoteVisit(Edition edition, Draft draft, DayVisits visits) {
        this.draft = draft;
        this.visits = visits;
        phone = edition.codeList(CodeListKey.VISIT_PHONE);
        online = edition.codeList(CodeListKey.VISIT_ONLINE);
        remote = edition.codeList(CodeListKey.VISIT_REMOTE);
    }

    static List<Rule> rules() {
        return List.of(ROW, ALLOWED);
    }

    /** Returns whether a consultation is not in person, on a day. */
    boolean isRemote(int code, int day) {
        return remote.contains(code, day);
    }

    /** Returns whether a consultation is by telephone, on a day. */
    boolean isByPhone(int code, int day) {
        return remote.valueOf(code, day) == PHONE;
    }

    void complete(int day) {
        for (int i = 0; i < visits.size(); i++) {
            int mode = visits.fact(ContextKey.MODE, i);
            if (mode == PHONE_WORD) {
                turn(i, phone, VisitFindings.NOT_BY_PHONE, day);
            } else if (mode == ONLINE_WORD) {
                turn(i, online, VisitFindings.ONLINE_NOT_FILED, day);
            }
            refuseUnfiled(i, day);
        }
    }

    private void turn(int i, CodeList rows, FindingKind otherwise, int day) {
        int code = visits.code(i);
        if (remote.contains(code, day)) {
            return;
        }
        int other = rows.valueOf(code, day);
        if (other == CodeList.ABSENT
                || !draft.replace(visits.entry(i), visits.line(i), other, VisitSteps.REMOTE, code, 0)) {
            draft.dropUnit(visits.entry(i), visits.line(i), otherwise, code, 0, 0);
        }
    }

    private void refuseUnfiled(int i, int day) {
        int entry = visits.entry(i);
        if (!visits.isBilled(i)) {
            return;
        }
        int code = visits.code(i);
        if (remote.valueOf(code, day) == ONLINE
                && !draft.permission().filed(visits.row(i), draft.in().facility(), day)) {
            draft.dropUnit(entry, visits.line(i), VisitFindings.ONLINE_NOT_FILED, code, 0, 0);
        }
    }
}

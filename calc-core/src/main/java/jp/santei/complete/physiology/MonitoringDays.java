package jp.santei.complete.physiology;

import java.util.Arrays;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.buffer.StatementBuffer;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.CodeList;
import jp.santei.master.CodeListKey;
import jp.santei.master.Edition;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.rule.Area;
import jp.santei.rule.LaboratorySteps;
import jp.santei.rule.Rule;

/**
 * Monitoring by the day (呼吸心拍監視等の3時間超): the class follows the days since it began, counted by the calendar; a pause of up to
 * the parameter's days does not begin it anew. A later class that is given stays: the claim may not state when it began.
 *
 * <p>The classes are data: an entry's value is family × 100 + first day of the class, 0 = counts as monitoring and has no class.
 */
final class MonitoringDays {
    static final Rule RULE = Rule.of(
            "L-LONG-002",
            Area.LABORATORY,
            "3時間を超える呼吸心拍監視等は、算定を始めた日からの日数（7日以内、14日以内、14日超）の区分で算定する",
            "monitoring of more than three hours is billed by the days since it began: up to 7, up to 14, later",
            "点数表 第2章第3部 D220 2; 留意事項通知 D220（30日以内に再装着した場合の起算日）",
            "/items/*/lines/*/code",
            "/history/counts");

    private static final int PER_FAMILY = 100;
    private static final int FAMILIES = 16;
    private static final int NEVER = Integer.MIN_VALUE;

    private final Draft draft;
    private final CodeList classes;
    private final Parameters parameters;
    private final int[] begun = new int[FAMILIES];
    private final int[] last = new int[FAMILIES];

    MonitoringDays(Edition edition, Draft draft) {
        this.draft = draft;
        classes = edition.codeList(CodeListKey.MONITORING_CLASS);
        parameters = edition.parameters();
    }

    /** Follows the monitoring of earlier claims, day after day. */
    void begin() {
        Arrays.fill(begun, NEVER);
        Arrays.fill(last, NEVER);
        HistoryBuffer history = draft.in().history();
        int next = nextOfHistory(NEVER);
        while (next != NEVER && next < draft.month().firstDay()) {
            for (int i = 0; i < history.billedCount(); i++) {
                if (history.billedDay(i) == next) {
                    follow(history.billedCode(i), next);
                }
            }
            next = nextOfHistory(next);
        }
    }

    private int nextOfHistory(int after) {
        HistoryBuffer history = draft.in().history();
        int next = NEVER;
        for (int i = 0; i < history.billedCount(); i++) {
            int day = history.billedDay(i);
            if (day > after && (next == NEVER || day < next) && classes.contains(history.billedCode(i), day)) {
                next = day;
            }
        }
        return next;
    }

    private void follow(int code, int day) {
        int of = classes.valueOf(code, day);
        if (of == CodeList.ABSENT) {
            return;
        }
        int family = of / PER_FAMILY;
        long pause = parameters.at(Parameter.MONITORING_PAUSE_DAYS, day);
        if (last[family] == NEVER || day - last[family] > pause) {
            begun[family] = day;
        }
        last[family] = day;
    }

    void complete(int day) {
        StatementBuffer out = draft.out();
        for (int entry = draft.month().first(day);
                entry != Month.NONE;
                entry = draft.month().next(entry)) {
            for (int line = out.lineStart(entry); line < out.lineEnd(entry) && !out.dropped(entry); line++) {
                if (draft.isAct(line)) {
                    follow(out.lineCode(line), day);
                    classify(entry, line, day);
                }
            }
        }
    }

    private void classify(int entry, int line, int day) {
        int code = draft.out().lineCode(line);
        int of = classes.valueOf(code, day);
        if (of == CodeList.ABSENT || of % PER_FAMILY == 0) {
            return;
        }
        int number = day - begun[of / PER_FAMILY] + 1;
        int right = classOf(of / PER_FAMILY, number, day);
        if (right != CodeList.ABSENT && classes.valueOf(right, day) > of) {
            draft.replace(entry, line, right, LaboratorySteps.MONITORING, number, 0);
        }
    }

    /** The code of a family whose class has a day number. */
    private int classOf(int family, int number, int day) {
        int best = CodeList.ABSENT;
        int from = 0;
        for (int i = 0; i < classes.size(); i++) {
            int first = classes.value(i) % PER_FAMILY;
            if (classes.value(i) / PER_FAMILY == family && first > from && first <= number && classes.holds(i, day)) {
                from = first;
                best = classes.code(i);
            }
        }
        return best;
    }
}

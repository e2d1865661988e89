package jp.santei.complete.visit;

import java.util.List;
import jp.santei.buffer.FactColumns;
import jp.santei.buffer.HistoryBuffer;
import jp.santei.claim.Days;
import jp.santei.complete.draft.Draft;
import jp.santei.complete.draft.Month;
import jp.santei.master.Edition;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;
import jp.santei.rule.VisitFindings;

/**
 * The time since the last visit (診療の間隔): shown, never decided, because whether a disease is the same or chronic is the
 * doctor's judgement.
 *
 * <p>A month runs from date to date: from 10 February to 9 March. Where the next month has no such date it ends with that
 * month (民法143条2項).
 */
final class Interval {
    static final Rule INTERRUPTED = Rule.of(
            "V-GAP-001",
            Area.VISIT,
            "患者が任意に診療を中止し1月以上経過した後の診療は初診として取り扱う",
            "a patient who stopped coming for a month or longer is seen for the first time again",
            "留意事項通知 A000(14)",
            "/history/lastVisits");
    static final Rule SOON = Rule.of(
            "V-GAP-002",
            Area.VISIT,
            "同じ診療科の前回受診から1月以内の初診料は、前の傷病が治ゆしていなければ算定できない",
            "初診料 within a month of the last visit to the department needs that the former disease has healed",
            "留意事項通知 A000(14)",
            "/history/lastVisits",
            "/items/*/department");

    private static final int NEVER = Integer.MIN_VALUE;

    private final Draft draft;
    private final VisitRows rows;
    private final DayVisits visits;
    private final Parameters parameters;

    Interval(Edition edition, Draft draft, VisitRows rows, DayVisits visits) {
        this.draft = draft;
        this.rows = rows;
        this.visits = visits;
        parameters = edition.parameters();
    }

    static List<Rule> rules() {
        return List.of(INTERRUPTED, SOON);
    }

    /** Looks at the first consultation of a day that is billed in full. */
    void check(int day) {
        for (int i = 0; i < visits.size(); i++) {
            if (!rows.isSecondDepartment(visits.row(i))) {
                check(i, day);
                return;
            }
        }
    }

    private void check(int i, int day) {
        int last = lastVisit(visits.department(i), day);
        if (last == NEVER) {
            return;
        }
        boolean month = day >= monthsAfter(last, (int) parameters.at(Parameter.VISIT_INTERRUPT_MONTHS, day));
        boolean first = rows.isFirst(visits.row(i));
        if (month != first) {
            draft.out()
                    .finding(
                            first ? VisitFindings.FIRST_TOO_SOON : VisitFindings.MAY_BE_FIRST,
                            visits.entry(i),
                            visits.line(i),
                            visits.code(i),
                            last,
                            0);
        }
    }

    /** The last visit to a department, in the history and in the claim; a visit whose department is not stated counts. */
    private int lastVisit(int department, int day) {
        int last = NEVER;
        HistoryBuffer history = draft.in().history();
        for (int v = 0; v < history.visitCount(); v++) {
            if (history.visitDay(v) < day && same(department, history.visitDepartment(v))) {
                last = Math.max(last, history.visitDay(v));
            }
        }
        for (int before = day - 1; before >= draft.month().firstDay() && before > last; before--) {
            for (int entry = draft.month().first(before);
                    entry != Month.NONE;
                    entry = draft.month().next(entry)) {
                if (!draft.out().dropped(entry)
                        && rows.lineOf(draft, entry) != Month.NONE
                        && same(
                                department,
                                draft.in().facts().departmentOf(draft.out().item(entry)))) {
                    return before;
                }
            }
        }
        return last;
    }

    private static boolean same(int department, int other) {
        return department == FactColumns.ABSENT || other == FactColumns.ABSENT || department == other;
    }

    /** The first day after some months from a day on, where the day itself counts to its date in a later month. */
    static int monthsAfter(int day, int months) {
        int packed = Days.packed(day);
        int month = packed / 100 % 100 - 1 + months;
        int year = packed / 10_000 + month / 12;
        int ofYear = month % 12 + 1;
        int next = ofYear == 12 ? Days.of(year + 1, 1, 1) : Days.of(year, ofYear + 1, 1);
        return Math.min(Days.of(year, ofYear, packed % 100), next);
    }
}

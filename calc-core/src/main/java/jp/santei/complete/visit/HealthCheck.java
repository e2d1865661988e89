package jp.santei.complete.visit;

import java.time.LocalDate;
import jp.santei.claim.ContextKey;
import jp.santei.complete.draft.Draft;
import jp.santei.master.Edition;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;
import jp.santei.rule.Area;
import jp.santei.rule.Rule;
import jp.santei.rule.VisitFindings;

/** Insured care at the visit of a health check (健康診断と同一機会の保険診療). */
final class HealthCheck {
    static final Rule RULE = Rule.of(
                    "V-KEN-001",
                    Area.VISIT,
                    "健康診断と同じ機会の保険診療では初診料・再診料・外来診療料を算定しない",
                    "no 初診料, 再診料 or 外来診療料 for insured care at the visit of a health check",
                    "留意事項通知（令和8年） 全体通則14〜17",
                    "/items/*/context/healthCheckSameDay")
            .since(LocalDate.of(2026, 6, 1));

    private final Draft draft;
    private final DayVisits visits;
    private final Parameters parameters;

    HealthCheck(Edition edition, Draft draft, DayVisits visits) {
        this.draft = draft;
        this.visits = visits;
        parameters = edition.parameters();
    }

    void complete(int day) {
        if (parameters.at(Parameter.VISIT_HEALTH_CHECK_BARS, day) != 1) {
            return;
        }
        for (int i = 0; i < visits.size(); i++) {
            if (visits.isTrue(ContextKey.HEALTH_CHECK_SAME_DAY, i)) {
                draft.dropUnit(visits.entry(i), visits.line(i), VisitFindings.HEALTH_CHECK, visits.code(i), 0, 0);
            }
        }
    }
}

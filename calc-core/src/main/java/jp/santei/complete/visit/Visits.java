package jp.santei.complete.visit;

import java.util.ArrayList;
import java.util.List;
import jp.santei.complete.draft.Draft;
import jp.santei.master.Edition;
import jp.santei.rule.Rule;

/**
 * The consultations of a day (初診・再診・外来診療料) and what belongs to them.
 *
 * <pre>
 *   which consultations   health check → by telephone or video → several on a day → since the last visit
 *   what goes with each   time and age → 体制の加算
 *   what the day gets     外来管理加算 → ベースアップ評価料, 物価対応料
 * </pre>
 */
public final class Visits {
    private final VisitRows rows;
    private final DayVisits visits;
    private final HealthCheck healthCheck;
    private final RemoteVisit remote;
    private final SameDay sameDay;
    private final Interval interval;
    private final TimeAddOns time;
    private final FacilityAddOns facility;
    private final OutpatientManagement management;
    private final DailyFees fees;

    /** Makes it for an edition. */
    public Visits(Edition edition, Draft draft) {
        rows = new VisitRows(edition);
        visits = new DayVisits(draft, rows);
        healthCheck = new HealthCheck(edition, draft, visits);
        remote = new RemoteVisit(edition, draft, visits);
        sameDay = new SameDay(edition, draft, rows, visits);
        interval = new Interval(edition, draft, rows, visits);
        time = new TimeAddOns(edition, draft, rows, visits);
        facility = new FacilityAddOns(edition, draft, rows, visits, remote);
        management = new OutpatientManagement(edition, draft, rows, visits, remote);
        fees = new DailyFees(edition, draft);
    }

    /** Returns the rules. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(HealthCheck.RULE);
        rules.addAll(RemoteVisit.rules());
        rules.addAll(SameDay.rules());
        rules.addAll(Interval.rules());
        rules.addAll(TimeAddOns.rules());
        rules.addAll(FacilityAddOns.rules());
        rules.addAll(OutpatientManagement.rules());
        rules.addAll(DailyFees.rules());
        return rules;
    }

    /** Begins a claim. */
    public void begin() {
        facility.begin();
    }

    /** Completes a day (epoch day) that has entries. */
    public void complete(int day) {
        visits.collect(day);
        healthCheck.complete(day);
        visits.collect(day);
        remote.complete(day);
        visits.collect(day);
        sameDay.complete(day);
        visits.collect(day);
        interval.check(day);
        time.complete(day);
        facility.complete(day);
        management.complete(day);
        fees.complete(day);
    }
}
